import type { Finding } from '../../lint/finding';
import type { FixKind } from '../../rules/kit/rule';
import { cellName } from '../../workbook/area';
import type { SheetChange } from '../../workbook/preview-edits';
import { countFindings, countIndicators, type CheckedFile, type CheckSummary } from '../checked-file';
import type { CheckPrinter, PrintOptions } from '../formats/format';
import { Ledger, type LedgerRow } from '../ledger';
import { carriedText } from '../../lint/settings/carried-settings';
import { NOT_AS_SAVED, SEVERITY_NAMES } from '../words';
import { padTo, widthOf } from './columns';
import type { Paint } from './paint';
import { visible } from './visible';

/**
 * The findings for people, grouped by file, sheet and cell. A rule's basis is printed with its first finding in a file.
 * For several files, the most frequent rules are listed at the end. With `isQuiet`, only the summary of each file is
 * printed.
 */
export function checkText(options: PrintOptions): CheckPrinter {
  const ledger = new Ledger(options.isPartial);
  return {
    begin: () => '',
    between: '',
    file(checked) {
      ledger.add(checked);
      return options.isQuiet ? '' : fileText(checked, options);
    },
    unreadable(file) {
      ledger.add(file);
      return '';
    },
    end(summary) {
      const files = options.isQuiet ? ledgerLines(ledger, options.paint) : [];
      const rules = options.isQuiet || ledger.rows.length < 2 ? [] : ruleLines(ledger, options.paint);
      return [...files, ...rules, summaryText(summary, options.paint), ''].join('\n');
    },
  };
}

/** A line per file: counts, name and state. */
function ledgerLines({ rows }: Ledger, paint: Paint): string[] {
  const headings = [SEVERITY_NAMES.error, SEVERITY_NAMES.warning, SEVERITY_NAMES.hint];
  const counts = (cells: readonly string[]): string => cells.map((cell) => padTo(6, cell)).join('');
  const width = Math.min(WIDEST_NAME, Math.max(4, ...rows.map(({ file }) => widthOf(visible(file)))));
  const lineOf = ({ file, errors, warnings, hints, state, isRead }: LedgerRow): string => {
    const numbers = isRead ? [errors, warnings, hints].map(String) : ['—', '—', '—'];
    const shade = !isRead || errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'plain';
    return `${counts(numbers)}${padTo(width, visible(file))}  ${paint(shade, visible(isRead ? state : '没能检查'))}`;
  };
  return rows.length === 0
    ? []
    : [paint('heading', `${counts(headings)}${padTo(width, '文件')}  状态`), ...rows.map(lineOf), ''];
}

/** Widest column of names, so that a long path does not push all states to the right. */
const WIDEST_NAME = 60;
/** Number of rules listed as the most frequent ones. */
const MOST_RULES = 10;

function ruleLines({ rules }: Ledger, paint: Paint): string[] {
  if (rules.length === 0) return [];
  const shown = rules.slice(0, MOST_RULES);
  const width = Math.max(...shown.map(({ title }) => widthOf(title)));
  const left = rules.length - shown.length;
  return [
    paint('heading', '问题最多的规则'),
    ...shown.map(
      ({ rule, title, severity, findings, files }) =>
        `  ${paint(severity, SEVERITY_NAMES[severity])}  ${padTo(width, title)}  ` +
        `${String(findings)} 处，${String(files)} 个文件  ${paint('quiet', rule)}`,
    ),
    ...(left > 0 ? [paint('quiet', `  其余 ${String(left)} 条规则见 --format xlsx 的“按规则”`)] : []),
    '',
  ];
}

const FIXES: Readonly<Record<FixKind, string>> = { safe: '可直接修复', confirm: '确认后可修复' };

function fileText(
  { file, tables, findings, unmatched, changes, carried }: CheckedFile,
  { reasons, paint }: PrintOptions,
): string {
  const facts =
    tables.length === 0
      ? '没有找到绩效目标表'
      : `${String(tables.length)} 张绩效目标表，${String(countIndicators(tables))} 个指标`;
  const shown = findings.filter(({ suppressed }) => suppressed === null);
  const verdict =
    shown.length > 0 ? `  ${countsText(countFindings(shown), paint)}` : verdictText(tables.length, carried, paint);
  const heading = `${paint('heading', visible(file))}${paint('quiet', `  ${facts}`)}${verdict}`;
  const explained = new Set<string>();
  const newBasis = (rule: string): readonly string[] => {
    const basis = explained.has(rule) ? [] : (reasons[rule]?.basis ?? []);
    explained.add(rule);
    return basis;
  };
  const linesOf = (finding: Finding, cell: string): string[] => [
    ...findingLines(cell, finding, newBasis(finding.rule), paint),
    ...changeLines(cell, finding, changes.get(finding) ?? [], paint),
  ];
  const sheets = [...groupBy(shown, (finding) => finding.cell.sheet)].map(([sheet, found]) =>
    sheetText(sheet, found, linesOf, paint),
  );
  return `${[heading, ...carriedLines(carried, paint), ...sheets, ...ignoredLines(findings, unmatched, paint)].join('\n')}\n\n`;
}

function verdictText(tables: number, { off }: CheckedFile['carried'], paint: Paint): string {
  if (tables === 0) return '';
  return off.length === 0 ? paint('good', '  没有发现问题') : paint('warning', '  还开着的规则没有发现问题');
}

function carriedLines(carried: CheckedFile['carried'], paint: Paint): string[] {
  const text = carriedText(carried);
  return text === null ? [] : [paint('warning', `  ${text}${NOT_AS_SAVED}`)];
}

function sheetText(
  sheet: string,
  findings: readonly Finding[],
  linesOf: (finding: Finding, cell: string) => string[],
  paint: Paint,
): string {
  const cells = groupBy(findings, (finding) => cellName(finding.cell));
  const width = Math.max(...[...cells.keys()].map((cell) => cell.length));
  const lines = [...cells].flatMap(([cell, found]) =>
    found.flatMap((finding, index) => linesOf(finding, index === 0 ? cell.padEnd(width) : ' '.repeat(width))),
  );
  return [`  ${paint('heading', visible(sheet))}`, ...lines].join('\n');
}

function findingLines(cell: string, finding: Finding, basis: readonly string[], paint: Paint): string[] {
  const { severity, rule, message, suggestion } = finding;
  const margin = ' '.repeat(cell.length + 12);
  return [
    `    ${cell}  ${paint(severity, SEVERITY_NAMES[severity])}  ${visible(message)}  ${paint('quiet', rule)}`,
    ...(suggestion === null ? [] : [`${margin}建议：${shortened(visible(suggestion))}`]),
    ...(basis.length === 0 ? [] : [paint('quiet', `${margin}依据：${basis.join('；')}`)]),
  ];
}

/** A suggestion repeats what the cell says, which can be as long as Excel allows; nobody reads that in a terminal. */
const LONGEST_ADVICE = 400;

function shortened(text: string): string {
  return text.length > LONGEST_ADVICE ? `${text.slice(0, LONGEST_ADVICE)}…` : text;
}

function changeLines(cell: string, { fix }: Finding, changes: readonly SheetChange[], paint: Paint): string[] {
  if (fix === null) return [];
  const margin = ' '.repeat(cell.length + 12);
  return changes.map((change) => paint('good', `${margin}${FIXES[fix.kind]}：${changeText(change)}`));
}

function changeText(change: SheetChange): string {
  if (change.kind === 'row-deletion')
    return `删除第 ${String(change.cell.row + 1)} 行  “${visible(change.contents.join('｜'))}”`;
  return `${cellName(change.cell)}  “${visible(change.before)}” → “${visible(change.after)}”`;
}

function ignoredLines(findings: readonly Finding[], unmatched: CheckedFile['unmatched'], paint: Paint): string[] {
  const ignored = findings.filter(({ suppressed }) => suppressed !== null);
  return [
    ...(ignored.length > 0 ? [paint('quiet', `  已忽略 ${String(ignored.length)} 项：`)] : []),
    ...ignored.map(({ cell, rule, suppressed }) =>
      paint(
        'quiet',
        `    ${visible(cell.sheet)}!${cellName(cell)}  ${rule}  理由：${visible(suppressed?.reason ?? '')}`,
      ),
    ),
    ...(unmatched.length > 0
      ? [paint('quiet', `  ${String(unmatched.length)} 项忽略已对不上（内容改过或已改好）：`)]
      : []),
    ...unmatched.map(({ rule, place, reason }) =>
      paint('quiet', `    ${visible(place.replaceAll('|', ' '))}  ${visible(rule)}  理由：${visible(reason)}`),
    ),
  ];
}

function summaryText(
  { files, tables, indicators, errors, warnings, hints, unreadable, unreadSheets = 0 }: CheckSummary,
  paint: Paint,
): string {
  const checked = files - unreadable;
  const found =
    errors + warnings + hints > 0 || tables === 0
      ? countsText({ errors, warnings, hints }, paint)
      : paint('good', '没有发现问题');
  const parts = [
    ...(unreadable > 0 ? [`${String(unreadable)} 个文件没能检查`] : []),
    ...(unreadSheets > 0 ? [`${String(unreadSheets)} 张工作表没能检查`] : []),
  ];
  const failed = parts.map((part) => `；${paint('error', part)}`).join('');
  return `共检查 ${String(checked)} 个文件，${String(tables)} 张绩效目标表，${String(indicators)} 个指标：${found}${failed}。`;
}

function countsText(
  { errors, warnings, hints }: Pick<CheckSummary, 'errors' | 'warnings' | 'hints'>,
  paint: Paint,
): string {
  const counts = [
    ['error', errors],
    ['warning', warnings],
    ['hint', hints],
  ] as const;
  return counts
    .map(([severity, count]) => {
      const text = `${SEVERITY_NAMES[severity]} ${String(count)}`;
      return count > 0 ? paint(severity, text) : text;
    })
    .join('，');
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

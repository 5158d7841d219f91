import { oneLine } from '../wording/plain-text';
import type { Finding } from '../lint/finding';
import type { RuleReasons, Severity } from '../rules/kit/rule';
import { SEVERITIES } from '../rules/kit/severity';
import { cellRuns } from './cell-runs';
import type { CheckedWorkbook, ReportedTable } from './checked-workbook';
import { chineseOrdinal } from './chinese-ordinal';
import { findingsByTable } from './findings-by-table';
import { withoutStop } from './words';

/** Request to the recipient for the findings of each severity, printed once above them. */
const DEMANDS: Readonly<Record<Severity, string>> = {
  error: '以下问题须改正：',
  warning: '以下事项请核对，确有理由保留的，请附书面说明：',
  hint: '以下供参考：',
};
/** Number of places of an item that are named; more are only counted. */
const MOST_PLACES = 12;
/** Largest number of different pieces of advice that an item gives in full. */
const MOST_ADVICE = 3;

/** Data for a memo besides its findings. */
interface MemoSource extends Pick<CheckedWorkbook, 'ignored' | 'ownRules'> {
  readonly tables: readonly ReportedTable[];
  /** Titles of the rules by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/**
 * 退回意见: the findings in official wording, table by table, tables with errors first. The findings of one rule in a table
 * are one item. Several tables are numbered 一、, their items （一）. Empty without findings.
 */
export function memoText(findings: readonly Finding[], source: MemoSource, reasons: RuleReasons): string {
  const groups = gravestFirst(findingsByTable(findings, source.tables));
  const [only, ...others] = groups;
  if (!only) return '';
  // If a severity other than error occurs, every table gets the requests, including those with errors only.
  const demands = findings.some(({ severity }) => severity !== 'error') ? DEMANDS : null;
  const lines =
    others.length === 0
      ? [
          `${only.name}经审核，存在以下问题，请修改后重新报送：`,
          ...itemLines(only.findings, source, demands, (item) => `${item}、`),
        ]
      : [
          '报送的绩效目标表经审核，存在以下问题，请修改后重新报送：',
          ...groups.flatMap(({ name, findings: own }, index) => [
            `${chineseOrdinal(index + 1)}、${name}`,
            ...itemLines(own, source, demands, (item) => `（${item}）`),
          ]),
        ];
  return [...lines, ...closingLines(findings, source, reasons)].join('\n');
}

/** Puts forms with errors first, and common problems without errors last. */
function gravestFirst<G extends { readonly findings: readonly Finding[] }>(groups: readonly G[]): readonly G[] {
  const hasErrors = (group: G): boolean => group.findings.some(({ severity }) => severity === 'error');
  return [...groups.filter(hasErrors), ...groups.filter((group) => !hasErrors(group))];
}

/** The numbered items of a table, each severity under its request. A memo with errors only has no requests. */
function itemLines(
  findings: readonly Finding[],
  { titles }: MemoSource,
  demands: Readonly<Record<Severity, string>> | null,
  numbered: (ordinal: string) => string,
): string[] {
  const severities = SEVERITIES.filter((severity) => findings.some((finding) => finding.severity === severity));
  let count = 0;
  return severities.flatMap((severity) => {
    const items = byRule(findings.filter((finding) => finding.severity === severity));
    return [
      ...(demands ? [demands[severity]] : []),
      ...items.map((item) => {
        count += 1;
        return numbered(chineseOrdinal(count)) + itemText(item, titles);
      }),
    ];
  });
}

function byRule(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const items = new Map<string, Finding[]>();
  for (const finding of findings) items.set(finding.rule, [...(items.get(finding.rule) ?? []), finding]);
  return [...items.values()];
}

function itemText(item: readonly Finding[], titles: ReadonlyMap<string, string>): string {
  const [first, ...others] = item;
  if (!first) return '';
  const { rule, cell, cells, message, suggestion } = first;
  if (others.length === 0) {
    const advice = suggestion === null ? '' : `建议：${adviceOf(suggestion)}。`;
    // When the cells are in several forms, the message itself names the first place.
    const place = cells.every(({ sheet }) => sheet === cell.sheet) ? `（“${cell.sheet}”${cellRuns(cells)}）` : '';
    return `${withoutStop(oneLine(message))}${place}。${advice}`;
  }
  const places = item.map(placeOf);
  const count = item.reduce((sum, finding) => sum + finding.cells.length, 0);
  const named = places.slice(0, MOST_PLACES).join('、') + (places.length > MOST_PLACES ? '等' : '');
  return `${titles.get(rule) ?? withoutStop(oneLine(message))}，“${cell.sheet}”共${String(count)}处：${named}。${adviceText(item)}`;
}

/** The name in the message with its cell: “完成率”（D5）. */
function placeOf({ cells, message }: Finding): string {
  const [, name] = /“([^”]+)”/.exec(message) ?? [];
  const where = cellRuns(cells);
  return name !== undefined && cells.length === 1 ? `“${oneLine(name)}”（${where}）` : where;
}

/** The advice common to all places, else that of each, else that of the first. */
function adviceText(item: readonly Finding[]): string {
  const cellsOf = new Map<string, Finding['cells'][number][]>();
  for (const { suggestion, cells } of item) {
    if (suggestion === null) continue;
    const advice = adviceOf(suggestion);
    cellsOf.set(advice, [...(cellsOf.get(advice) ?? []), ...cells]);
  }
  const all = [...cellsOf];
  const [first] = all;
  if (!first) return '';
  const common = commonSentences(all.map(([advice]) => advice));
  if (common !== '') return `建议：${common}。`;
  if (all.length > MOST_ADVICE) return `建议按各自内容改，如${cellRuns(first[1])}：${first[0]}。`;
  return `建议：${all.map(([advice, cells]) => `${cellRuns(cells)}${advice}`).join('；')}。`;
}

/** The first piece of advice of a group: “如D5：…” is enough in a memo. */
function adviceOf(suggestion: string): string {
  const text = withoutStop(oneLine(suggestion));
  const [, first] = /^各格分别改。([^。]*)/.exec(text) ?? [];
  return first === undefined ? text : `按各自内容改，如${first}`;
}

/** The sentences with which all texts begin; '' for none. */
function commonSentences([first = '', ...others]: readonly string[]): string {
  const sentences = first.split('。');
  const common = sentences.filter((_, index) =>
    others.every(
      (other) =>
        other
          .split('。')
          .slice(0, index + 1)
          .join('。') === sentences.slice(0, index + 1).join('。'),
    ),
  );
  return common.join('。');
}

/** Closing lines: the documents, once for all items, and what was ignored. */
function closingLines(findings: readonly Finding[], { ignored, ownRules }: MemoSource, reasons: RuleReasons): string[] {
  const basis = documentsOf(findings.flatMap(({ rule }) => reasons[rule]?.basis ?? []));
  return [
    ...(basis.length > 0 ? [`审核依据：${basis.join('、')}。`] : []),
    ...(ignored.length > 0 ? [`另有${String(ignored.length)}项填报单位已写明理由，未列入。`] : []),
    ...(ownRules === null ? [] : [`说明：${ownRules}`]),
  ];
}

/** The documents of the rules, each once by its number, without remarks in brackets. */
function documentsOf(basis: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const one of basis) {
    const [name = ''] = one.split('（');
    const [number] = /〔\d{4}〕\d+号/.exec(name) ?? /《[^》]+》/.exec(name) ?? [];
    if (number !== undefined && name.length > (known.get(number)?.length ?? 0)) known.set(number, name);
  }
  return [...known.values()];
}

import { oneLine } from '../wording/plain-text';
import type { Finding } from '../lint/finding';
import type { RuleReasons, Severity } from '../rules/kit/rule';
import { cellRuns } from './cell-runs';
import { tableAt } from '../goals/table-at';
import type { ReportedTable } from './checked-workbook';
import { chineseOrdinal } from './chinese-ordinal';
import { SEVERITIES } from '../rules/kit/severity';
import { withoutStop } from './words';

/** What is asked of who gets the memo, after the finding itself. */
const DEMANDS: Readonly<Record<Severity, string>> = {
  error: '',
  warning: '确有理由保留的，请附书面说明。',
  hint: '供参考。',
};

/**
 * 退回意见: the findings as official wording, table by table, errors first; several tables are numbered 一、, their
 * findings （一）. Empty for no findings.
 */
export function memoText(findings: readonly Finding[], tables: readonly ReportedTable[], reasons: RuleReasons): string {
  const groups = groupsOf(findings, tables);
  const [only, ...others] = groups;
  if (!only) return '';
  if (others.length === 0) {
    const items = only.findings.map((finding, index) => `${chineseOrdinal(index + 1)}、${itemText(finding, reasons)}`);
    return [`${only.name}经审核，存在以下问题，请于修改后重新报送：`, ...items].join('\n');
  }
  const paragraphs = groups.flatMap(({ name, findings: own }, index) => [
    `${chineseOrdinal(index + 1)}、${name}`,
    ...own.map((finding, nth) => `（${chineseOrdinal(nth + 1)}）${itemText(finding, reasons)}`),
  ]);
  return ['报送的绩效目标表经审核，存在以下问题，请于修改后重新报送：', ...paragraphs].join('\n');
}

interface Group {
  readonly sheet: string;
  /** Of its tables; empty where they have none, or a finding stands beside tables of several titles. */
  readonly title: string;
  readonly findings: Finding[];
}

/** In the order of the workbook; tables of one title on a sheet are one form. */
function groupsOf(
  findings: readonly Finding[],
  tables: readonly ReportedTable[],
): { readonly name: string; readonly findings: readonly Finding[] }[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const { sheet } = finding.cell;
    const title = titleAt(finding, tables);
    const group = groups.find((one) => one.sheet === sheet && one.title === title);
    if (group) group.findings.push(finding);
    else groups.push({ sheet, title, findings: [finding] });
  }
  return groups.map((group) => ({
    name: nameOf(group, groups),
    findings: SEVERITIES.flatMap((severity) => group.findings.filter((finding) => finding.severity === severity)),
  }));
}

function titleAt({ cell }: Finding, tables: readonly ReportedTable[]): string {
  const table = tableAt(tables, cell);
  if (table) return oneLine(table.title);
  const [title = '', ...others] = new Set(
    tables.filter(({ place }) => place.sheet === cell.sheet).map((one) => oneLine(one.title)),
  );
  return others.length === 0 ? title : '';
}

/** 《title》, with the sheet where another form has the same. */
function nameOf({ sheet, title }: Group, groups: readonly Group[]): string {
  if (title === '') return `工作表“${sheet}”`;
  const isAlone = groups.filter((other) => other.title === title).length === 1;
  return isAlone ? `《${title}》` : `《${title}》（工作表“${sheet}”）`;
}

function itemText({ rule, severity, cell, cells, message, suggestion }: Finding, reasons: RuleReasons): string {
  const place = `（“${cell.sheet}”${cellRuns(cells)}）`;
  const advice = suggestion === null ? '' : `建议：${withoutStop(oneLine(suggestion))}。`;
  const basis = reasons[rule]?.basis ?? [];
  const grounds = basis.length === 0 ? '' : `依据：${basis.join('、')}。`;
  return `${withoutStop(oneLine(message))}${place}。${advice}${DEMANDS[severity]}${grounds}`;
}

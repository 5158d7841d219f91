import { tableAt } from '../goals/table-cells';
import type { Finding } from '../lint/finding';
import { oneLine } from '../wording/plain-text';
import type { ReportedTable } from './checked-workbook';

/** Heading for findings with cells in several forms. */
const COMMON = '各表共有的问题';

interface Group {
  readonly sheet: string;
  /** Title of the form's tables; empty when they have none, or when a finding concerns tables with different titles. */
  readonly title: string;
  readonly findings: Finding[];
}

/** The findings of each form, in the order of the workbook. Tables with the same title on a sheet are one form. */
export function findingsByTable(
  findings: readonly Finding[],
  tables: readonly ReportedTable[],
): { readonly name: string; readonly findings: readonly Finding[] }[] {
  const bySheet = new Map<string, ReportedTable[]>();
  for (const table of tables) bySheet.set(table.place.sheet, [...(bySheet.get(table.place.sheet) ?? []), table]);
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const { sheet } = finding.cell;
    const isCommon = finding.cells.some((cell) => cell.sheet !== sheet);
    const title = isCommon ? COMMON : titleAt(finding, bySheet.get(sheet) ?? []);
    const key = isCommon ? COMMON : `${sheet}\n${title}`;
    const group = groups.get(key) ?? { sheet, title, findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  const all = [...groups.values()];
  const named = new Map<string, number>();
  for (const { title } of all) named.set(title, (named.get(title) ?? 0) + 1);
  return all.map((group) => ({ name: nameOf(group, named), findings: group.findings }));
}

function titleAt({ cell }: Finding, onSheet: readonly ReportedTable[]): string {
  const table = tableAt(onSheet, cell);
  if (table) return oneLine(table.title);
  const [title = '', ...others] = new Set(onSheet.map((one) => oneLine(one.title)));
  return others.length === 0 ? title : '';
}

/** 《title》, with the sheet when several forms have the same title. */
function nameOf({ sheet, title }: Group, named: ReadonlyMap<string, number>): string {
  if (title === COMMON) return COMMON;
  if (title === '') return `工作表“${sheet}”`;
  return named.get(title) === 1 ? `《${title}》` : `《${title}》（工作表“${sheet}”）`;
}

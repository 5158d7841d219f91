import type { GoalTable } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';

/** Identifies a goal table when a workbook is reopened, without its address and the order of sheets. */
export interface TableMark {
  readonly sheet: string;
  /** Scope, period, and the project's code or name, or the department: “project|annual|信息化建设”. */
  readonly table: string;
  /** Position among equal tables on the sheet: “1/2”; empty when there is only one. */
  readonly nth: string;
}

/** The marks of the tables, in order. */
export function tableMarks(tables: readonly GoalTable[]): readonly TableMark[] {
  const named = tables.map((table) => {
    const own = squeeze(table.projectCode?.value ?? table.project?.value ?? table.department?.value ?? '');
    return { sheet: table.sheet, table: [table.scope, table.period, own].join('|') };
  });
  const nth = numbered(named.map(({ sheet, table }) => `${sheet}\n${table}`));
  return named.map((mark, index) => ({ ...mark, nth: nth[index] ?? '' }));
}

/** For each name “2/3” when it is the second of three equal ones, and "" when it is the only one. */
export function numbered(names: readonly string[]): readonly string[] {
  const totals = new Map<string, number>();
  for (const name of names) totals.set(name, (totals.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return names.map((name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const total = totals.get(name) ?? 1;
    return total === 1 ? '' : `${String(nth)}/${String(total)}`;
  });
}

export interface FoundTables {
  /** The tables that may be meant. */
  readonly marks: readonly TableMark[];
  /** True when exactly one table matches without doubt. */
  readonly isSure: boolean;
}

/**
 * The tables that a saved mark may mean now. A table keeps its identity when its sheet is moved, copied or renamed, and
 * when the project's name is corrected; but not when two tables match equally well.
 * @param saved without a sheet when saved by an earlier version
 */
export function findTables(
  saved: { readonly sheet?: string | undefined; readonly table: string; readonly nth?: string | undefined },
  marks: readonly TableMark[],
): FoundTables {
  const onSheet = marks.filter((mark) => mark.sheet === saved.sheet && isLike(mark.table, saved.table));
  const named = onSheet.filter(({ table }) => table === saved.table);
  const here = named.length > 0 ? named : onSheet;
  if (here.length > 0) {
    const same = named.length > 0 ? here.filter(({ nth }) => nth === (saved.nth ?? '')) : here;
    return same.length === 1 ? { marks: same, isSure: true } : { marks: here, isSure: false };
  }
  const elsewhere = marks.filter(({ table }) => table === saved.table && ownName(table) !== '');
  return { marks: elsewhere, isSure: elsewhere.length === 1 };
}

function ownName(table: string): string {
  return table.split('|').slice(2).join('|');
}

/** True for the same kind of table of the same project or department, even if its name was corrected or filled in. */
function isLike(a: string, b: string): boolean {
  const kindOf = (table: string): string => table.split('|').slice(0, 2).join('|');
  if (kindOf(a) !== kindOf(b)) return false;
  const [one, other] = [ownName(a), ownName(b)];
  return one === '' || other === '' || one.includes(other) || other.includes(one) || likeness(one, other) >= 0.5;
}

/** Similarity of two names (Dice): share of common pairs of neighbouring characters. */
function likeness(a: string, b: string): number {
  const pairs = (name: string): ReadonlySet<string> =>
    new Set(Array.from({ length: name.length - 1 }, (_, index) => name.slice(index, index + 2)));
  const [one, other] = [pairs(a), pairs(b)];
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

import type { ColumnRole, GoalTable } from '../goals/goal-table';
import { squeeze } from '../wording/plain-text';
import type { Candidate } from './columns/candidate';

/**
 * The role that the user gave to a column. The column is identified by its heading, not its letter, so the correction
 * survives inserted columns.
 */
export interface ColumnCorrection {
  readonly sheet: string;
  readonly heading: string;
  /** Number of the column among those with the same heading (or without one), from 0. */
  readonly nth: number;
  /**
   * Number of such columns at that time. With a different number now, `nth` is ambiguous. Earlier versions saved no
   * count.
   */
  readonly count?: number | undefined;
  readonly role: ColumnRole;
}

/**
 * The corrections of one sheet. Each applies to every indicator block that has such a column; when two give the same
 * role, the first is used.
 */
export class ColumnCorrections {
  private readonly ofSheet: readonly ColumnCorrection[];

  constructor(all: readonly ColumnCorrection[], sheet: string) {
    this.ofSheet = all.filter((correction) => correction.sheet === sheet);
  }

  match(candidates: readonly Candidate[]): ReadonlyMap<Candidate, ColumnRole> {
    const roles = new Map<Candidate, ColumnRole>();
    for (const { heading, nth, count, role } of this.ofSheet) {
      const alike = candidates.filter((one) => squeeze(one.heading) === squeeze(heading));
      const candidate = alike[nth];
      if (candidate && isCounted(alike.length, heading, count)) roles.set(candidate, role);
    }
    return roles;
  }
}

/** False when the number of columns with the heading changed, so that it is unclear which was meant. */
function isCounted(now: number, heading: string, count: number | undefined): boolean {
  return count === undefined ? now === 1 || heading.trim() !== '' : now === count;
}

/** The correction that gives a recognised column another role. */
export function correctionOf(
  sheet: string,
  columns: readonly { readonly heading: string; readonly column: number }[],
  column: number,
  role: ColumnRole,
): ColumnCorrection | null {
  const heading = columns.find((one) => one.column === column)?.heading;
  if (heading === undefined) return null;
  const alike = columns.filter((one) => squeeze(one.heading) === squeeze(heading));
  return { sheet, heading, nth: alike.filter((one) => one.column < column).length, count: alike.length, role };
}

export type CorrectedColumn = Omit<ColumnCorrection, 'role'>;

/** Puts the correction before all others and removes an earlier one of the same column. */
export function withCorrection(all: readonly ColumnCorrection[], correction: ColumnCorrection): ColumnCorrection[] {
  return [correction, ...withoutCorrection(all, correction)];
}

export function withoutCorrection(all: readonly ColumnCorrection[], column: CorrectedColumn): ColumnCorrection[] {
  return all.filter((one) => !isSameColumn(one, column));
}

/**
 * Corrections without effect: the sheet or heading is gone, the number of its columns changed, or a newer one overrides
 * it.
 */
export function unusedCorrections(all: readonly ColumnCorrection[], tables: readonly GoalTable[]): ColumnCorrection[] {
  const used = tables.flatMap(({ sheet, blocks }) =>
    blocks.flatMap(({ columns }) =>
      columns.flatMap(({ column, role, isCorrected }) =>
        isCorrected ? (correctionOf(sheet, columns, column, role) ?? []) : [],
      ),
    ),
  );
  return all.filter(
    (one) => !used.some((other) => isSameColumn(one, other) && (one.count === undefined || one.count === other.count)),
  );
}

function isSameColumn(a: CorrectedColumn, b: CorrectedColumn): boolean {
  return a.sheet === b.sheet && squeeze(a.heading) === squeeze(b.heading) && a.nth === b.nth;
}

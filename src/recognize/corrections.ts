import type { ColumnRole, GoalTable } from '../goals/goal-table';
import { squeeze } from '../wording/plain-text';
import type { Candidate } from './columns/candidate';

/**
 * What the user says of a column that recognition read otherwise. It names the column by its heading, not by its letter,
 * so that it holds after columns were inserted; of several columns with one heading (or with none), `nth` counts from 0.
 */
export interface ColumnCorrection {
  readonly sheet: string;
  readonly heading: string;
  readonly nth: number;
  readonly role: ColumnRole;
}

/**
 * The corrections of one sheet. They hold for every indicator block of the sheet that has such a column; where two give
 * the same role, the first is followed.
 */
export class ColumnCorrections {
  private readonly ofSheet: readonly ColumnCorrection[];

  constructor(all: readonly ColumnCorrection[], sheet: string) {
    this.ofSheet = all.filter((correction) => correction.sheet === sheet);
  }

  match(candidates: readonly Candidate[]): ReadonlyMap<Candidate, ColumnRole> {
    const roles = new Map<Candidate, ColumnRole>();
    for (const { heading, nth, role } of this.ofSheet) {
      const candidate = candidates.filter((one) => squeeze(one.heading) === squeeze(heading))[nth];
      if (candidate) roles.set(candidate, role);
    }
    return roles;
  }
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
  const nth = columns.filter((one) => one.column < column && squeeze(one.heading) === squeeze(heading)).length;
  return { sheet, heading, nth, role };
}

export type CorrectedColumn = Omit<ColumnCorrection, 'role'>;

/** The corrections with this one before all others, in place of what was said of its column. */
export function withCorrection(all: readonly ColumnCorrection[], correction: ColumnCorrection): ColumnCorrection[] {
  return [correction, ...withoutCorrection(all, correction)];
}

export function withoutCorrection(all: readonly ColumnCorrection[], column: CorrectedColumn): ColumnCorrection[] {
  return all.filter((one) => !isSameColumn(one, column));
}

/** Corrections that no column follows: their sheet or heading is gone, or a newer one speaks against them. */
export function unusedCorrections(all: readonly ColumnCorrection[], tables: readonly GoalTable[]): ColumnCorrection[] {
  const used = tables.flatMap(({ sheet, blocks }) =>
    blocks.flatMap(({ columns }) =>
      columns.flatMap(({ column, role, isCorrected }) =>
        isCorrected ? (correctionOf(sheet, columns, column, role) ?? []) : [],
      ),
    ),
  );
  return all.filter((one) => !used.some((other) => isSameColumn(one, other)));
}

function isSameColumn(a: CorrectedColumn, b: CorrectedColumn): boolean {
  return a.sheet === b.sheet && squeeze(a.heading) === squeeze(b.heading) && a.nth === b.nth;
}

import type { ColumnRole } from '../goals/goal-table';
import { squeeze } from '../goals/plain-text';
import type { Candidate } from './column-candidates';

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

/** The corrections of one sheet. They hold for every indicator block of the sheet that has such a column. */
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

import type { CellAddress } from '../workbook/area';
import type { CellMark, MarkStyle } from '../workbook/cell-mark';

/**
 * Marks on the cells of the open workbook. Each mark carries its own signature, so nothing has to be remembered:
 * content and format of the cells stay as they are, and taking the marks away leaves what was there before.
 * Every method rejects with a HostError only.
 */
export interface CellMarking {
  /** What this Excel can do. */
  readonly styles: readonly MarkStyle[];
  /** Replaces all existing marks with these. */
  mark(marks: readonly CellMark[], style: MarkStyle): Promise<MarkOutcome>;
  clear(): Promise<MarkOutcome>;
}

/** Why a sheet could not be marked, or its marks not be taken away. */
export interface PassedSheet {
  readonly sheet: string;
  readonly why: 'hidden' | 'protected' | 'missing';
}

export interface MarkOutcome {
  /** Number of cells that were marked. */
  readonly marked: number;
  /** Number of earlier marks removed: conditional formats, comments and replies. */
  readonly cleared: number;
  /** Marked cells that got a fill instead of a comment, because they hold an old-style note. */
  readonly filledInstead: readonly CellAddress[];
  /** Our comments that somebody has answered; they are kept. */
  readonly answered: readonly CellAddress[];
  readonly passed: readonly PassedSheet[];
  /** Sheets with conditional formats that Excel cannot read; marks of before may be among them. Absent where none. */
  readonly unreadable?: readonly string[];
}

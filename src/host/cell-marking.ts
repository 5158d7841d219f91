import type { CellAddress } from '../workbook/area';
import type { CellMark, MarkStyle } from '../workbook/cell-mark';

/**
 * Marks on the cells of the open workbook. They are found again by what they are, so nothing has to be remembered:
 * content and format of the cells stay as they are, and taking the marks away leaves what was there before.
 * Every method rejects with a HostError only.
 */
export interface CellMarking {
  /** What this Excel can do. */
  readonly styles: readonly MarkStyle[];
  /** Puts these marks in place of all that there are. */
  mark(marks: readonly CellMark[], style: MarkStyle): Promise<MarkOutcome>;
  clear(): Promise<MarkOutcome>;
}

/** Why a sheet could not be marked, or its marks not be taken away. */
export interface PassedSheet {
  readonly sheet: string;
  readonly why: 'hidden' | 'protected' | 'missing';
}

export interface MarkOutcome {
  /** So many cells have got a mark. */
  readonly marked: number;
  /** So many marks of before were taken away: conditional formats, comments and replies. */
  readonly cleared: number;
  /** Of the marked: cells that take no comment, because there is a note of old; they have got a fill. */
  readonly filledInstead: readonly CellAddress[];
  /** Comments of ours that somebody has answered; they were kept. */
  readonly answered: readonly CellAddress[];
  readonly passed: readonly PassedSheet[];
}

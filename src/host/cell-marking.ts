import type { CellAddress } from '../workbook/area';
import type { CellMark, MarkStyle } from '../workbook/cell-mark';

/**
 * Marks on the cells of the open workbook. A signature identifies each mark, so nothing else is stored. Content and
 * format of the cells stay unchanged, and removing the marks restores the former state. Every method rejects only with
 * a HostError.
 */
export interface CellMarking {
  /** Mark styles that this Excel supports. */
  readonly styles: readonly MarkStyle[];
  /** Replaces all existing marks with these. */
  mark(marks: readonly CellMark[], style: MarkStyle): Promise<MarkOutcome>;
  clear(): Promise<MarkOutcome>;
}

/** The reason why a sheet was not marked, or its marks not removed. */
export interface PassedSheet {
  readonly sheet: string;
  readonly why: 'hidden' | 'protected' | 'missing';
}

export interface MarkOutcome {
  readonly marked: number;
  /** Number of earlier marks removed: conditional formats, comments and replies. */
  readonly cleared: number;
  /** Marked cells that got a fill instead of a comment, because they contain an old-style note. */
  readonly filledInstead: readonly CellAddress[];
  /** Cells with our comments that somebody has answered; these are kept. */
  readonly answered: readonly CellAddress[];
  readonly passed: readonly PassedSheet[];
  /**
   * Sheets with conditional formats that Excel cannot read, possibly including earlier marks. Absent when there are
   * none.
   */
  readonly unreadable?: readonly string[];
}

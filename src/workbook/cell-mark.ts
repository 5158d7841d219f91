import type { CellAddress } from './area';

/** How a marked cell is shown: by fill and border, or by a comment with the findings. */
export type MarkStyle = 'fill' | 'comment';

export type MarkLevel = 'error' | 'warning' | 'hint';

/** The mark of one cell. Its severity is the highest of the cell's findings. */
export interface CellMark {
  readonly cell: CellAddress;
  readonly level: MarkLevel;
  /** The findings as plain text of several lines. */
  readonly text: string;
}

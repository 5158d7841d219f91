import type { CellAddress } from './area';

/** How a marked cell is shown: by fill and border, or by a comment with the findings. */
export type MarkStyle = 'fill' | 'comment';

export type MarkLevel = 'error' | 'warning' | 'hint';

/** The mark of one cell; of several findings the gravest gives the severity. */
export interface CellMark {
  readonly cell: CellAddress;
  readonly level: MarkLevel;
  /** The findings as plain text of several lines. */
  readonly text: string;
}

import type { CellAddress } from './area';

/** How a marked cell shows it: by fill and border, or by a comment that says what is the matter. */
export type MarkStyle = 'fill' | 'comment';

export type MarkLevel = 'error' | 'warning' | 'hint';

/** What one cell is to be marked with; of several remarks the gravest gives the level. */
export interface CellMark {
  readonly cell: CellAddress;
  readonly level: MarkLevel;
  /** What is the matter, in plain text of several lines. */
  readonly text: string;
}

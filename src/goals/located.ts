import type { CellAddress } from '../workbook/area';

/** A value and the cell that it was read from. `text` is that cell's displayed text, untouched. */
export interface Located<T> {
  readonly value: T;
  readonly text: string;
  readonly cell: CellAddress;
}

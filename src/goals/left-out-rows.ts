/** A row that was not read as an indicator, from 0. */
export interface LeftOutRow {
  readonly row: number;
  /** The texts of its cells in one line. */
  readonly text: string;
  /** The same by cell, without white space. */
  readonly cells: readonly string[];
}

/** A row that the user said is an indicator, from 0. */
export interface RowByUser {
  readonly row: number;
  readonly text: string;
  /** Where it stood and what stood in it when the user said so. */
  readonly saved: { readonly row: number; readonly cells: readonly string[] };
}

/** A row that was not read as an indicator, from 0. */
export interface LeftOutRow {
  readonly row: number;
  /** The texts of its cells in one line. */
  readonly text: string;
  /** The texts of its cells without white space, one entry a cell. */
  readonly cells: readonly string[];
}

/** A row that the user said is an indicator, from 0. */
export interface RowByUser {
  readonly row: number;
  readonly text: string;
  /** Position and contents of the row when the user made this choice, to find it again after edits. */
  readonly saved: { readonly row: number; readonly cells: readonly string[] };
}

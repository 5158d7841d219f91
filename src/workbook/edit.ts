import type { Area, ColumnRun } from './area';
import type { CellValue } from './snapshot';

/**
 * The new content of one cell. `formula` is the value for `Range.formulas`. Text that begins with "=" needs the
 * `numberFormat` "@": otherwise Excel turns `=100%` into the number 1.
 */
export interface CellWrite {
  readonly formula: CellValue;
  readonly numberFormat: string;
  /**
   * The number format to set after the content, where it differs: a number typed before the cell was formatted "@"
   * would become text if the format were set first.
   */
  readonly finalFormat?: string;
  /**
   * Value and displayed text after the write, for the workbook model, which calculates no formulas. Known for restored
   * content and for a sum whose range grew by a blank cell.
   */
  readonly shown?: { readonly value: CellValue; readonly text: string };
}

/** The row that lends new rows their height and, in some columns, number formats, borders and all other looks. */
export interface RowModel {
  /** Its number before the new rows are there. */
  readonly row: number;
  readonly columns: readonly ColumnRun[];
}

/**
 * A change of the workbook as plain data. A list of edits is applied in order, all or none; the addresses of an edit
 * are those of the workbook after the edits before it.
 */
export type Edit =
  | {
      readonly kind: 'write';
      readonly sheet: string;
      readonly area: Area;
      readonly cells: readonly (readonly CellWrite[])[];
      /**
       * True when the formula only takes in a row that the edits before it have inserted. Deleting the row restores the
       * formula, wherever it stands by then, so that undoing need not write it.
       */
      readonly grows?: true;
    }
  /**
   * Inserts whole rows above `row`. As in Excel, a merged area across that place grows, formulas are adjusted, and the
   * new rows take formats and height of the row above (`row - 1`), but no merged areas. With `like`, they have the looks
   * of that row instead: the row above may be a 小计 or hold another kind of value.
   */
  | {
      readonly kind: 'insert-rows';
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
      readonly like?: RowModel;
    }
  | {
      readonly kind: 'delete-rows';
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
      /** The looks of the rows when they are put back. */
      readonly like?: RowModel;
    }
  /** The top-left cell's content is kept; all other cells must be empty. */
  | { readonly kind: 'merge'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'unmerge'; readonly sheet: string; readonly area: Area };

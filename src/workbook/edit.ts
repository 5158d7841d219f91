import type { Area } from './area';
import type { CellValue } from './snapshot';

/**
 * What one cell is to hold. `formula` is what `Range.formulas` would take. Text that begins with "=" arrives as text
 * when `numberFormat` is "@": Excel would else turn `=100%` into the number 1.
 */
export interface CellWrite {
  readonly formula: CellValue;
  readonly numberFormat: string;
  /**
   * The number format set after the content, where it differs: a number in a cell formatted "@" was typed before the
   * format, and would become text behind it.
   */
  readonly finalFormat?: string;
  /**
   * What the cell shows when it holds this, where that is known: it held it before, or a sum takes in a blank cell.
   * Excel calculates and formats by itself, the plain model of a workbook cannot.
   */
  readonly shown?: { readonly value: CellValue; readonly text: string };
}

/**
 * A change of the workbook as plain data. A list of edits is applied in order, all or nothing; every address in an
 * edit is that of the workbook after the edits before it.
 */
export type Edit =
  | {
      readonly kind: 'write';
      readonly sheet: string;
      readonly area: Area;
      readonly cells: readonly (readonly CellWrite[])[];
    }
  /**
   * Inserts whole rows above `row`. As in Excel, a merged area that spans the place grows, formulas follow, and the new
   * rows take formats and row height of the row above (`row - 1`), but no merged areas.
   */
  | { readonly kind: 'insert-rows'; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly kind: 'delete-rows'; readonly sheet: string; readonly row: number; readonly count: number }
  /** The top-left cell's content is kept; all other cells must be empty. */
  | { readonly kind: 'merge'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'unmerge'; readonly sheet: string; readonly area: Area };

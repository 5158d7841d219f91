import type { Area, CellAddress } from './area';

/** A cell's value as Office.js gives it: "" for an empty cell, dates as serial numbers, errors as "#REF!". */
export type CellValue = string | number | boolean;

/**
 * One sheet as plain data. The four matrices are those of Office.js (`Range.values`, `text`, `formulas`,
 * `numberFormat`) over `area`, the used range by values: `values[r][c]` is the cell at row `area.row + r`,
 * column `area.column + c`. An empty sheet has `area: null` and empty matrices.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly area: Area | null;
  readonly values: readonly (readonly CellValue[])[];
  /** Displayed texts: "100%", "2025年11月30日". */
  readonly text: readonly (readonly string[])[];
  /** The formula with its "="; for constants the same as `values`. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormat: readonly (readonly string[])[];
  /** Merged areas whose top-left cell lies in `area`; empty where the host cannot tell (ExcelApi below 1.13). */
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
  /**
   * Areas of a protected sheet that may be edited; absent when the sheet is not protected, or the host cannot tell. A row
   * unlocked as a whole is an area over all columns of Excel.
   */
  readonly openCells?: readonly Area[];
  /** Changes of rows that the protection allows; absent like `openCells`. */
  readonly rowChanges?: { readonly inserting: boolean; readonly deleting: boolean };
}

/** A sheet that is not in the snapshot, or not as a whole. */
export interface Omission {
  readonly sheet: string;
  /** `far-cells`: only cells far from all others are missing; with any other reason the whole sheet is. */
  readonly why: 'far-cells' | 'too-far' | 'too-large' | 'damaged';
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Parts of the workbook beside the sheets that could not be read; absent when all were read. */
  readonly omissions?: readonly Omission[];
  /** The custom XML part that holds the add-in's own state (see saved-state.ts); absent where there is none. */
  readonly savedState?: string;
}

export interface CellContent {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: CellValue;
  readonly numberFormat: string;
}

const EMPTY: CellContent = { value: '', text: '', formula: '', numberFormat: 'General' };

/** The content of a cell; an empty one for every cell outside the used range. */
export function cellContent(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const { area } = sheet;
  if (!area) return EMPTY;
  const r = row - area.row;
  const c = column - area.column;
  const value = sheet.values[r]?.[c];
  if (value === undefined) return EMPTY;
  return {
    value,
    text: sheet.text[r]?.[c] ?? '',
    formula: sheet.formulas[r]?.[c] ?? '',
    numberFormat: sheet.numberFormat[r]?.[c] ?? 'General',
  };
}

const byName = new WeakMap<WorkbookSnapshot, ReadonlyMap<string, SheetSnapshot>>();

export function findSheet(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  let sheets = byName.get(workbook);
  if (!sheets) {
    sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
    byName.set(workbook, sheets);
  }
  return sheets.get(name);
}

/** The content of a cell of the workbook; an empty one when the workbook has no such cell. */
export function cellAt(workbook: WorkbookSnapshot, { sheet: name, row, column }: CellAddress): CellContent {
  const sheet = findSheet(workbook, name);
  return sheet ? cellContent(sheet, row, column) : EMPTY;
}

/** The merged area that holds the cell, if any. */
export function mergedAreaAt(sheet: SheetSnapshot, row: number, column: number): Area | undefined {
  return sheet.merges.find(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
}

import type { Area } from '../../src/workbook/area';
import type { CellValue } from '../../src/workbook/snapshot';

/**
 * The spreadsheet behind the stand-in for Excel: what the interpreter of Office.js batches needs from a grid engine.
 * Two engines implement it: one in memory (jsdom tests) and Univer (the page in the browser). Every `sheet` here is a
 * {@link GridSheet.id}, never a name.
 */
export interface Grid {
  sheets(): readonly GridSheet[];
  activeSheet(): string;
  activate(sheet: string): void;
  /**
   * Adds an empty sheet after all others, without activating it.
   * @returns its id
   */
  addSheet(name: string): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  /** Smallest area holding values (`valuesOnly`) or values and formats; null for an empty sheet. */
  usedArea(sheet: string, valuesOnly: boolean): Area | null;
  /** Dense matrix of the area, empty cells included. */
  read(sheet: string, area: Area): GridCell[][];
  /**
   * Writes the given properties; cells with `undefined` are not changed. A string beginning with "=" becomes a formula
   * unless the cell's number format is "@"; numbers and booleans in text are parsed like typed input in Excel (both
   * engines: `readEntry` of typed-entry.ts).
   */
  write(
    sheet: string,
    area: Area,
    content: { formulas?: (CellValue | undefined)[][]; numberFormat?: (string | undefined)[][] },
  ): void;
  style(sheet: string, area: Area): CellStyle[][];
  setStyle(sheet: string, area: Area, style: Partial<CellStyle>): void;
  merges(sheet: string): readonly Area[];
  merge(sheet: string, area: Area): void;
  unmerge(sheet: string, area: Area): void;
  /** Inserts whole rows. Merged areas and formulas follow; new rows take the formats of the row above. */
  insertRows(sheet: string, row: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  /** In points, as in Office.js. */
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, row: number, points: number): void;
  /** In points, as in Office.js. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, points: number): void;
  /** The cell's own borders. */
  borders(sheet: string, row: number, column: number): readonly BorderSide[];
  /** Adds a thin black line. */
  addBorder(sheet: string, area: Area, side: BorderSide): void;
  hasGridlines(sheet: string): boolean;
  showGridlines(sheet: string, shown: boolean): void;
  isRowHidden(sheet: string, row: number): boolean;
  isColumnHidden(sheet: string, column: number): boolean;
  select(sheet: string, area: Area): void;
  selection(): { sheet: string; area: Area };
  /** True while the user types into a cell: Excel then refuses every call. */
  isEditing(): boolean;
  /** Resolves when formulas have been recalculated after the last write. */
  settled(): Promise<void>;
  /** Makes everything inside one step of the grid's own undo. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  /** The listener is called before the changing method returns, because ranges follow their rows by it. */
  onChanged(listener: (change: GridChange) => void): () => void;
  /** Events of whole sheets; absent when the grid does not report them. */
  onSheetEvent?(listener: (event: GridSheetEvent) => void): () => void;
  onSelectionChanged(listener: () => void): () => void;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly isProtected: boolean;
}

export interface GridCell {
  readonly value: CellValue;
  /** With its "="; null when the cell holds no formula. */
  readonly formula: string | null;
  readonly text: string;
  readonly numberFormat: string;
}

export interface CellStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  /** "#RRGGBB", upper case. */
  readonly fontColor: string;
  /** "#RRGGBB"; "" for no fill. */
  readonly fill: string;
  readonly horizontalAlignment: 'General' | 'Left' | 'Center' | 'Right';
  readonly verticalAlignment: 'Top' | 'Center' | 'Bottom';
  readonly wrapText: boolean;
}

export type BorderSide = 'top' | 'bottom' | 'left' | 'right';

export interface GridSheetEvent {
  readonly kind: 'added' | 'deleted' | 'formatChanged' | 'nameChanged' | 'moved';
  readonly sheet: string;
}

export interface GridChange {
  readonly sheet: string;
  readonly area: Area;
  readonly changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted';
}

/** A workbook as plain data, as read from an .xlsx, for filling either grid engine. */
export interface GridWorkbook {
  readonly sheets: readonly GridSheetData[];
  /** The custom XML parts of the file, which grids do not contain. */
  readonly customXml?: readonly string[];
}

/** What the protection of a sheet can allow besides filling in unlocked cells. */
export type Allowance = 'formatCells' | 'formatRows' | 'insertRows' | 'deleteRows';

export interface SheetProtection {
  /** Addresses of the unlocked cells. */
  readonly unlocked?: readonly string[];
  readonly allowed?: readonly Allowance[];
}

export interface GridSheetData {
  readonly name: string;
  readonly visibility: GridSheet['visibility'];
  readonly isProtected: boolean;
  /** Of a protected sheet of a file. */
  readonly protection?: SheetProtection;
  readonly cells: readonly GridCellData[];
  readonly merges: readonly Area[];
  /** In points by row index, for rows with a height in the file. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** In Excel's character widths by column index, for columns with a width in the file. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A new sheet, as Excel adds it. */
export function emptySheet(name: string): GridSheetData {
  return {
    name,
    visibility: 'Visible',
    isProtected: false,
    cells: [],
    merges: [],
    rowHeights: {},
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
  };
}

export interface GridCellData {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly style: Partial<CellStyle> & { readonly borders?: boolean };
}

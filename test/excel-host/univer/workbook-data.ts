import { BooleanNumber, LocaleType } from '@univerjs/presets';
import type {
  ICellData,
  IColumnData,
  IObjectArrayPrimitiveType,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/presets';
import { areaEnd } from '../../../src/workbook/area';
import type { Area } from '../../../src/workbook/area';
import type { GridCellData, GridSheetData, GridWorkbook } from '../grid';
import { toUniverStyle, toUniverValue } from './cell-data';
import { fittingRowHeights } from './row-height';
import { pixelsOfCharacters, pixelsOfPoints } from './units';

/** Blank rows and columns around the used cells, so that the sheet looks unlimited. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const DEFAULTS = { rowPoints: 15, columnCharacters: 8.43 };

/** Smallest readable zoom. */
const SMALLEST_ZOOM = 0.8;
const ZOOM_STEP = 0.05;
/** Width of the row numbers and the vertical scroll bar. */
const FRAME_PIXELS = 64;

/**
 * The workbook in Univer's format; sheets get the ids "sheet-1", "sheet-2", … Each is zoomed out until its used columns
 * fit into `width` pixels, as long as its text is readable.
 */
export function univerWorkbook(workbook: GridWorkbook, id: string, width: number): IWorkbookData {
  const styles = new StyleTable();
  const sheets = workbook.sheets.map((sheet, index) => univerSheet(sheet, `sheet-${String(index + 1)}`, styles, width));
  return {
    id,
    name: '工作簿',
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles: styles.all,
  };
}

function univerSheet(
  sheet: GridSheetData,
  id: string,
  styles: StyleTable,
  width: number,
): Partial<IWorksheetData> & { id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.cells) (cellData[cell.row] ??= {})[cell.column] = univerCell(cell, styles);
  const bottom = lastOf([...sheet.cells.map((cell) => cell.row), ...sheet.merges.map((area) => areaEnd(area).row)]);
  const right = lastOf([
    ...sheet.cells.map((cell) => cell.column),
    ...sheet.merges.map((area) => areaEnd(area).column),
  ]);
  return {
    id,
    name: sheet.name,
    ...fittingZoom(sheet, right + 1, width),
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: bottom + 1 + SPARE_ROWS,
    columnCount: right + 1 + SPARE_COLUMNS,
    defaultRowHeight: pixelsOfPoints(DEFAULTS.rowPoints),
    defaultColumnWidth: pixelsOfCharacters(DEFAULTS.columnCharacters),
    cellData,
    mergeData: sheet.merges.map(univerRange),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
  };
}

/** Deprecated in Univer, but still the only place from which it reads the zoom of a workbook being opened. */
function fittingZoom(sheet: GridSheetData, columns: number, width: number): { zoomRatio: number } {
  let used = 0;
  for (let column = 0; column < columns; column++) {
    const shown = !sheet.hiddenColumns.includes(column);
    if (shown) used += pixelsOfCharacters(sheet.columnWidths[column] ?? DEFAULTS.columnCharacters);
  }
  const fitting = Math.min(1, (width - FRAME_PIXELS) / used);
  return { zoomRatio: Math.max(SMALLEST_ZOOM, Math.floor(fitting / ZOOM_STEP) * ZOOM_STEP) };
}

function univerCell(cell: GridCellData, styles: StyleTable): ICellData {
  const style = toUniverStyle(cell.style, cell.numberFormat);
  // A formula keeps the value in the file until a cell that it depends on changes.
  const formula = cell.formula === null ? {} : { f: cell.formula };
  return { ...toUniverValue(cell.value, cell.numberFormat), ...formula, s: styles.idOf(style) };
}

function rowData(sheet: GridSheetData): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, points] of fittingRowHeights(sheet, DEFAULTS)) rows[row] = { h: pixelsOfPoints(points) };
  for (const [row, points] of Object.entries(sheet.rowHeights)) {
    // A height in the file is fixed, as in Excel; other rows grow with their text.
    rows[Number(row)] = { h: pixelsOfPoints(points), ia: BooleanNumber.FALSE };
  }
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnData(sheet: GridSheetData): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, characters] of Object.entries(sheet.columnWidths)) {
    columns[Number(column)] = { w: pixelsOfCharacters(characters) };
  }
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

/** An area as a Univer range, whose ends are inclusive. */
export function univerRange(area: Area): { startRow: number; startColumn: number; endRow: number; endColumn: number } {
  const end = areaEnd(area);
  return { startRow: area.row, startColumn: area.column, endRow: end.row, endColumn: end.column };
}

function lastOf(indexes: readonly number[]): number {
  return indexes.reduce((last, index) => Math.max(last, index), 0);
}

/** Univer shares styles between cells by id. */
class StyleTable {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: IStyleData): string {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `style-${String(this.ids.size + 1)}`;
    this.ids.set(key, id);
    this.all[id] = style;
    return id;
  }
}

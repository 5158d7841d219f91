import { BooleanNumber } from '@univerjs/presets';
import type { FUniver, ICellData, Injector, Nullable, Workbook, Worksheet } from '@univerjs/presets';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { areaOfCorners, areasOverlap } from '../../src/workbook/area';
import type { Area } from '../../src/workbook/area';
import type { CellValue } from '../../src/workbook/snapshot';
import type { BorderSide, CellStyle, Grid, GridCell, GridChange, GridSheet, GridWorkbook } from './grid';
import { matrix, withWholeMerges } from './univer/areas';
import {
  fromUniverBorders,
  fromUniverStyle,
  fromUniverValue,
  shownText,
  toUniverBorders,
  toUniverStyle,
  writtenCell,
} from './univer/cell-data';
import { areaOfRange } from './univer/changes';
import { UniverCommands } from './univer/commands';
import type { UniverCells } from './univer/commands';
import { UniverObserver } from './univer/observer';
import { UniverSheets } from './univer/sheets';
import { pixelsOfPoints, pointsOfPixels } from './univer/units';
import { univerRange, univerWorkbook } from './univer/workbook-data';

const EMPTY_CELL: GridCell = { value: '', formula: null, text: '', numberFormat: 'General' };
/** Time limit for a recalculation, higher than any measured; normally Univer reports the end. */
const RECALCULATION_LIMIT_MS = 5000;

/** The visible grid in the browser: a workbook in Univer. */
export class UniverGrid implements Grid {
  private readonly book: FWorkbook;
  private readonly model: Workbook;
  private readonly pages: UniverSheets;
  private readonly observer: UniverObserver;
  private readonly commands: UniverCommands;

  constructor(
    private readonly api: FUniver,
    injector: Injector,
    workbook: GridWorkbook,
    private readonly unitId: string,
    /** Available width for the sheet, in pixels. */
    width: number,
  ) {
    this.book = api.createWorkbook(univerWorkbook(workbook, unitId, width));
    this.model = this.book.getWorkbook();
    this.pages = new UniverSheets(this.book, workbook);
    const first = this.sheets().find((sheet) => sheet.visibility === 'Visible');
    this.pages.activate(first?.id ?? this.activeSheet());
    this.observer = new UniverObserver(api, injector, unitId);
    this.commands = new UniverCommands(api, injector, unitId);
  }

  /** Removes the workbook from the page. */
  close(): void {
    this.observer.dispose();
    this.api.disposeUnit(this.unitId);
  }

  sheets(): readonly GridSheet[] {
    return this.pages.all();
  }

  activeSheet(): string {
    return this.pages.active();
  }

  activate(sheet: string): void {
    if (this.activeSheet() !== sheet) this.pages.activate(sheet);
  }

  addSheet(name: string): string {
    return this.pages.add(name);
  }

  deleteSheet(sheet: string): void {
    this.pages.remove(sheet);
  }

  renameSheet(sheet: string, name: string): void {
    this.pages.facade(sheet).setName(name);
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    const corners = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const include = (row: number, column: number): void => {
      corners.top = Math.min(corners.top, row);
      corners.left = Math.min(corners.left, column);
      corners.bottom = Math.max(corners.bottom, row);
      corners.right = Math.max(corners.right, column);
    };
    this.pages
      .worksheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (hasContent(cell) || (!valuesOnly && cell?.s)) include(row, column);
      });
    return corners.bottom < 0 ? null : areaOfCorners(corners.top, corners.left, corners.bottom, corners.right);
  }

  read(sheet: string, area: Area): GridCell[][] {
    const worksheet = this.pages.worksheet(sheet);
    const inside = clip(worksheet, area);
    const range = inside && this.pages.facade(sheet).getRange(univerRange(inside));
    const texts = range?.getDisplayValues() ?? [];
    const formulas = range?.getFormulas() ?? [];
    return matrix(area, (row, column) => {
      const text = texts[row - area.row]?.[column - area.column];
      if (text === undefined) return EMPTY_CELL;
      const cell = worksheet.getCellRaw(row, column);
      const value = fromUniverValue(cell);
      return {
        value,
        formula: formulas[row - area.row]?.[column - area.column] || null,
        text: shownText(value, text),
        numberFormat: this.numberFormat(cell),
      };
    });
  }

  write(
    sheet: string,
    area: Area,
    content: { formulas?: (CellValue | undefined)[][]; numberFormat?: (string | undefined)[][] },
  ): void {
    const worksheet = this.pages.worksheet(sheet);
    this.pages.makeRoom(sheet, area);
    const cells: UniverCells = {};
    matrix(area, (row, column) => {
      const entry = content.formulas?.[row - area.row]?.[column - area.column];
      const format = content.numberFormat?.[row - area.row]?.[column - area.column];
      const old = worksheet.getCellRaw(row, column);
      const cell = writtenCell({ type: old?.t, numberFormat: this.numberFormat(old) }, entry, format);
      if (cell) (cells[row] ??= {})[column] = cell;
    });
    this.commands.setCells(sheet, cells);
  }

  style(sheet: string, area: Area): CellStyle[][] {
    const worksheet = this.pages.worksheet(sheet);
    return matrix(area, (row, column) =>
      fromUniverStyle(this.model.getStyles().getStyleByCell(worksheet.getCellRaw(row, column))),
    );
  }

  setStyle(sheet: string, area: Area, style: Partial<CellStyle>): void {
    const worksheet = this.pages.worksheet(sheet);
    this.pages.makeRoom(sheet, area);
    const cells: UniverCells = {};
    matrix(area, (row, column) => {
      (cells[row] ??= {})[column] = { t: worksheet.getCellRaw(row, column)?.t ?? null, s: toUniverStyle(style) };
    });
    this.commands.setCells(sheet, cells);
  }

  merges(sheet: string): readonly Area[] {
    return this.pages.worksheet(sheet).getMergeData().map(areaOfRange);
  }

  merge(sheet: string, area: Area): void {
    const cleared = matrix(area, (row, column) => (row === area.row && column === area.column ? undefined : ''));
    this.write(sheet, area, { formulas: cleared });
    const replaced = this.merges(sheet).filter((merged) => areasOverlap(merged, area));
    this.commands.changeMerges(sheet, { remove: replaced, add: [area] });
  }

  unmerge(sheet: string, area: Area): void {
    this.commands.changeMerges(sheet, {
      remove: this.merges(sheet).filter((merged) => areasOverlap(merged, area)),
      add: [],
    });
  }

  insertRows(sheet: string, row: number, count: number): void {
    const worksheet = this.pages.worksheet(sheet);
    const area = { row, column: 0, rows: count, columns: worksheet.getColumnCount() };
    const styles: UniverCells = {};
    matrix(area, (added, column) => {
      const style = row > 0 ? worksheet.getCellRaw(row - 1, column)?.s : undefined;
      if (style) (styles[added] ??= {})[column] = { s: style };
    });
    this.keepingSelection(() => {
      this.pages.activate(sheet);
      this.commands.insertRows(sheet, area, styles);
    });
  }

  deleteRows(sheet: string, row: number, count: number): void {
    this.keepingSelection(() => {
      this.pages.activate(sheet);
      this.commands.deleteRows(sheet, {
        row,
        column: 0,
        rows: count,
        columns: this.pages.worksheet(sheet).getColumnCount(),
      });
    });
  }

  rowHeight(sheet: string, row: number): number {
    return pointsOfPixels(this.pages.worksheet(sheet).getRowManager().getRowHeight(row));
  }

  setRowHeight(sheet: string, row: number, points: number): void {
    this.pages.facade(sheet).setRowHeightsForced(row, 1, pixelsOfPoints(points));
  }

  columnWidth(sheet: string, column: number): number {
    return pointsOfPixels(this.pages.worksheet(sheet).getColumnManager().getColumnWidth(column));
  }

  setColumnWidth(sheet: string, column: number, points: number): void {
    this.pages.facade(sheet).setColumnWidth(column, pixelsOfPoints(points));
  }

  borders(sheet: string, row: number, column: number): readonly BorderSide[] {
    return fromUniverBorders(
      this.model.getStyles().getStyleByCell(this.pages.worksheet(sheet).getCellRaw(row, column)),
    );
  }

  addBorder(sheet: string, area: Area, side: BorderSide): void {
    const worksheet = this.pages.worksheet(sheet);
    this.pages.makeRoom(sheet, area);
    const cells: UniverCells = {};
    matrix(area, (row, column) => {
      const bd = toUniverBorders([...this.borders(sheet, row, column), side]);
      (cells[row] ??= {})[column] = { t: worksheet.getCellRaw(row, column)?.t ?? null, s: { bd } };
    });
    this.commands.setCells(sheet, cells);
  }

  hasGridlines(sheet: string): boolean {
    return !this.pages.facade(sheet).hasHiddenGridLines();
  }

  showGridlines(sheet: string, shown: boolean): void {
    this.pages.facade(sheet).setHiddenGridlines(!shown);
  }

  isRowHidden(sheet: string, row: number): boolean {
    return this.pages.worksheet(sheet).getRowManager().getRow(row)?.hd === BooleanNumber.TRUE;
  }

  isColumnHidden(sheet: string, column: number): boolean {
    return this.pages.worksheet(sheet).getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
  }

  select(sheet: string, area: Area): void {
    this.activate(sheet);
    const whole = withWholeMerges(area, this.merges(sheet));
    this.pages.facade(sheet).getRange(univerRange(whole)).activate();
    this.commands.scrollTo(whole);
  }

  selection(): { sheet: string; area: Area } {
    const range = this.book.getActiveSheet().getSelection()?.getActiveRange()?.getRange();
    const area = range ? areaOfRange(range) : { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheet: this.activeSheet(), area };
  }

  isEditing(): boolean {
    return this.observer.isEditing();
  }

  async settled(): Promise<void> {
    if (this.observer.takeChanged()) await this.api.getFormula().onCalculationResultApplied(RECALCULATION_LIMIT_MS);
  }

  transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.commands.asOneStep(work);
  }

  onChanged(listener: (change: GridChange) => void): () => void {
    return this.observer.onChanged(listener);
  }

  onSelectionChanged(listener: () => void): () => void {
    return this.observer.onSelectionChanged(listener);
  }

  /** The middle of a cell of the active sheet on the page, in pixels, when not scrolled. */
  cellMiddle(row: number, column: number): { x: number; y: number } {
    const sheet = this.pages.facade(this.activeSheet());
    const box = sheet.getRange(row, column).getCellRect();
    const canvas = document.getElementById(`univer-sheet-main-canvas_${this.unitId}`)?.getBoundingClientRect();
    if (!canvas) throw new Error('The workbook is not on the page yet');
    const zoom = sheet.getZoom();
    return { x: canvas.x + (box.x + box.width / 2) * zoom, y: canvas.y + (box.y + box.height / 2) * zoom };
  }

  private numberFormat(cell: Nullable<ICellData>): string {
    return this.model.getStyles().getStyleByCell(cell)?.n?.pattern ?? 'General';
  }

  /**
   * Restores the selection, because Univer selects rows that it inserts or deletes, and Excel does not. The work must
   * activate its sheet: Univer moves merged areas with rows only in the sheet activated last.
   */
  private keepingSelection(work: () => void): void {
    this.observer.withoutSelectionEvents(() => {
      const before = this.selection();
      work();
      this.activate(before.sheet);
      this.pages.facade(before.sheet).getRange(univerRange(before.area)).activate();
    });
  }
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f ?? cell?.si) || fromUniverValue(cell) !== '';
}

function clip(worksheet: Worksheet, area: Area): Area | null {
  const rows = Math.min(area.rows, worksheet.getRowCount() - area.row);
  const columns = Math.min(area.columns, worksheet.getColumnCount() - area.column);
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : null;
}

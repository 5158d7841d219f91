import { displayText } from './number-format';
import type { Area } from '../../src/workbook/area';
import { areaContains, areasOverlap, sameArea } from '../../src/workbook/area';
import type { CellValue } from '../../src/workbook/snapshot';
import { followRows, referencedAreas } from './formula-references';
import { emptySheet } from './grid';
import type {
  BorderSide,
  CellStyle,
  Grid,
  GridCell,
  GridChange,
  GridSheet,
  GridSheetEvent,
  GridWorkbook,
} from './grid';
import { MemorySheet } from './memory-sheet';
import type { MemoryCell } from './memory-sheet';
import { wholeRows } from './sheet-address';
import { calculate } from './small-formulas';
import { readEntry } from './typed-entry';

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The grid of the jsdom tests. It has no full calculation engine: formulas of the opened file keep their result until a
 * cell that they refer to is written, and are then calculated if they are simple enough (see small-formulas.ts). Others
 * keep their result; a new one that is not understood has 0.
 */
export class MemoryGrid implements Grid {
  /** Set to true while the user types into a cell. */
  editing = false;
  private pages: MemorySheet[];
  private lastSheet: number;
  private active: string;
  private readonly selected = new Map<string, Area>();
  private readonly changeListeners = new Set<(change: GridChange) => void>();
  private readonly sheetListeners = new Set<(event: GridSheetEvent) => void>();
  private readonly selectionListeners = new Set<() => void>();

  constructor(workbook: GridWorkbook) {
    this.pages = workbook.sheets.map((sheet, index) => new MemorySheet(`sheet-${index + 1}`, sheet));
    this.lastSheet = this.pages.length;
    this.active = (this.pages.find((page) => page.visibility === 'Visible') ?? this.pages[0])?.id ?? '';
  }

  sheets(): readonly GridSheet[] {
    return this.pages.map(({ id, name, visibility, isProtected }) => ({ id, name, visibility, isProtected }));
  }

  activeSheet(): string {
    return this.active;
  }

  activate(sheet: string): void {
    if (this.active === sheet) return;
    this.active = this.page(sheet).id;
    this.tellSelection();
  }

  addSheet(name: string): string {
    this.lastSheet += 1;
    const id = `sheet-${this.lastSheet}`;
    this.pages = [...this.pages, new MemorySheet(id, emptySheet(name))];
    this.tellSheet({ kind: 'added', sheet: id });
    return id;
  }

  deleteSheet(sheet: string): void {
    this.pages = this.pages.filter(({ id }) => id !== sheet);
    const next = this.pages.find(({ visibility }) => visibility === 'Visible');
    if (this.active === sheet && next) this.activate(next.id);
    this.tellSheet({ kind: 'deleted', sheet });
  }

  renameSheet(sheet: string, name: string): void {
    this.page(sheet).name = name;
    this.tellSheet({ kind: 'nameChanged', sheet });
  }

  /** The user drags the sheet's tab to another position. */
  moveSheet(sheet: string, to: number): void {
    const page = this.page(sheet);
    const others = this.pages.filter((one) => one !== page);
    this.pages = [...others.slice(0, to), page, ...others.slice(to)];
    this.tellSheet({ kind: 'moved', sheet });
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    return this.page(sheet).usedArea(valuesOnly);
  }

  read(sheet: string, area: Area): GridCell[][] {
    const page = this.page(sheet);
    return matrix(area, (row, column) => {
      const { value, formula, numberFormat } = page.cell(row, column);
      return { value, formula, numberFormat, text: value === '' ? '' : displayText(value, numberFormat, false) };
    });
  }

  write(
    sheet: string,
    area: Area,
    content: { formulas?: (CellValue | undefined)[][]; numberFormat?: (string | undefined)[][] },
  ): void {
    const page = this.page(sheet);
    const written: Place[] = [];
    matrix(area, (row, column, r, c) => {
      const numberFormat = content.numberFormat?.[r]?.[c];
      if (numberFormat !== undefined) page.change(row, column, { numberFormat });
      const entry = content.formulas?.[r]?.[c];
      if (entry === undefined) return;
      const { numberFormat: typedFormat, ...typed } = readEntry(entry, page.cell(row, column).numberFormat);
      page.change(row, column, { ...typed, ...(typedFormat !== undefined && { numberFormat: typedFormat }) });
      written.push({ sheet, row, column });
    });
    if (content.numberFormat && written.length === 0) this.tellSheet({ kind: 'formatChanged', sheet });
    for (const place of written) {
      if (page.cell(place.row, place.column).formula !== null) page.change(place.row, place.column, { value: 0 });
    }
    this.recalculate(written);
    if (written.length > 0) this.tell({ sheet, area, changeType: 'RangeEdited' });
  }

  style(sheet: string, area: Area): CellStyle[][] {
    const page = this.page(sheet);
    return matrix(area, (row, column) => page.cell(row, column).style);
  }

  setStyle(sheet: string, area: Area, style: Partial<CellStyle>): void {
    const page = this.page(sheet);
    matrix(area, (row, column) => {
      page.change(row, column, { style: { ...page.cell(row, column).style, ...style } });
    });
  }

  merges(sheet: string): readonly Area[] {
    return this.page(sheet).merges;
  }

  merge(sheet: string, area: Area): void {
    this.page(sheet).merge(area);
  }

  unmerge(sheet: string, area: Area): void {
    this.page(sheet).unmerge(area);
  }

  insertRows(sheet: string, row: number, count: number): void {
    this.page(sheet).insertRows(row, count);
    this.moveFormulas(sheet, { kind: 'insert', row, count });
    this.tell({ sheet, area: wholeRows(row, count), changeType: 'RowInserted' });
  }

  deleteRows(sheet: string, row: number, count: number): void {
    const page = this.page(sheet);
    const lost = [...page.filled()]
      .filter((place) => place.row >= row && place.row < row + count && place.cell.value !== '')
      .map((place) => ({ sheet, row: place.row, column: place.column }));
    const affected = this.formulasReading(lost).filter(
      (place) => !areaContains(wholeRows(row, count), place) || place.sheet !== sheet,
    );
    page.deleteRows(row, count);
    this.moveFormulas(sheet, { kind: 'delete', row, count });
    for (const place of affected) {
      const moved = place.sheet === sheet && place.row >= row ? { ...place, row: place.row - count } : place;
      if (this.calculateCell(moved)) this.recalculate([moved]);
    }
    this.tell({ sheet, area: wholeRows(row, count), changeType: 'RowDeleted' });
  }

  rowHeight(sheet: string, row: number): number {
    return this.page(sheet).rowHeight(row);
  }

  setRowHeight(sheet: string, row: number, points: number): void {
    this.page(sheet).setRowHeight(row, points);
  }

  columnWidth(sheet: string, column: number): number {
    return this.page(sheet).columnWidth(column);
  }

  setColumnWidth(sheet: string, column: number, points: number): void {
    this.page(sheet).setColumnWidth(column, points);
  }

  borders(sheet: string, row: number, column: number): readonly BorderSide[] {
    return this.page(sheet).borders(row, column);
  }

  addBorder(sheet: string, area: Area, side: BorderSide): void {
    matrix(area, (row, column) => this.page(sheet).addBorder(row, column, side));
  }

  hasGridlines(sheet: string): boolean {
    return this.page(sheet).hasGridlines;
  }

  showGridlines(sheet: string, shown: boolean): void {
    this.page(sheet).hasGridlines = shown;
  }

  isRowHidden(sheet: string, row: number): boolean {
    return this.page(sheet).isRowHidden(row);
  }

  isColumnHidden(sheet: string, column: number): boolean {
    return this.page(sheet).isColumnHidden(column);
  }

  select(sheet: string, area: Area): void {
    const isSame = this.active === sheet && sameArea(this.selection().area, area);
    this.active = this.page(sheet).id;
    this.selected.set(sheet, area);
    if (!isSame) this.tellSelection();
  }

  selection(): { sheet: string; area: Area } {
    return { sheet: this.active, area: this.selected.get(this.active) ?? FIRST_CELL };
  }

  isEditing(): boolean {
    return this.editing;
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  transaction<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  onChanged(listener: (change: GridChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onSheetEvent(listener: (event: GridSheetEvent) => void): () => void {
    this.sheetListeners.add(listener);
    return () => this.sheetListeners.delete(listener);
  }

  onSelectionChanged(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  private page(sheet: string): MemorySheet {
    const page = this.pages.find(({ id }) => id === sheet);
    if (!page) throw new Error(`No sheet ${sheet}`);
    return page;
  }

  private tell(change: GridChange): void {
    for (const listener of this.changeListeners) listener(change);
  }

  private tellSheet(event: GridSheetEvent): void {
    for (const listener of this.sheetListeners) listener(event);
  }

  private tellSelection(): void {
    for (const listener of this.selectionListeners) listener();
  }

  private *formulas(): Generator<Place & { formula: string; cell: MemoryCell; page: MemorySheet }> {
    for (const page of this.pages) {
      for (const { row, column, cell } of page.filled()) {
        if (cell.formula !== null) yield { sheet: page.id, row, column, formula: cell.formula, cell, page };
      }
    }
  }

  private moveFormulas(sheet: string, change: { kind: 'insert' | 'delete'; row: number; count: number }): void {
    const { name } = this.page(sheet);
    for (const { page, row, column, formula, cell } of [...this.formulas()]) {
      const isMoved = (named: string | null) => (named === null ? page.id === sheet : named === name);
      const moved = followRows(formula, isMoved, change);
      if (moved !== formula) page.set(row, column, { ...cell, formula: moved });
    }
  }

  /** Calculates the written formulas and all that depend on written cells, directly or indirectly. */
  private recalculate(written: readonly Place[]): void {
    const own = written.filter((place) => this.page(place.sheet).cell(place.row, place.column).formula !== null);
    for (const place of own) this.calculateCell(place);
    let changed = written;
    // Circular formulas must terminate.
    for (let round = 0; changed.length > 0 && round < 100; round += 1) {
      changed = this.formulasReading(changed).filter((place) => this.calculateCell(place));
    }
  }

  private formulasReading(cells: readonly Place[]): Place[] {
    if (cells.length === 0) return [];
    const reads = (page: MemorySheet, formula: string): boolean =>
      referencedAreas(formula).some(({ sheet, area }) => {
        const id = sheet === null ? page.id : this.pages.find(({ name }) => name === sheet)?.id;
        return cells.some((cell) => cell.sheet === id && areasOverlap(area, { ...cell, rows: 1, columns: 1 }));
      });
    return [...this.formulas()]
      .filter(({ page, formula }) => reads(page, formula))
      .map(({ sheet, row, column }) => ({ sheet, row, column }));
  }

  /** @returns true when the cell's value has changed */
  private calculateCell({ sheet, row, column }: Place): boolean {
    const page = this.page(sheet);
    const { formula, value } = page.cell(row, column);
    if (formula === null) return false;
    const result = calculate(formula, (name, area) => {
      const from = name === null ? page : this.pages.find((candidate) => candidate.name === name);
      return from ? matrix(area, (r, c) => from.cell(r, c).value).flat() : null;
    });
    if (result === null || result === value) return false;
    page.change(row, column, { value: result });
    return true;
  }
}

function matrix<T>(area: Area, of: (row: number, column: number, r: number, c: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => of(area.row + r, area.column + c, r, c)),
  );
}

import { areaContains, areaOfCorners, type Area } from '../../workbook/area';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { displayText } from './display-text';
import { LIMITS } from './limits';
import type { ReadingBudget } from './reading-budget';
import { damaged } from './workbook-file-error';

interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Collects the contents of a sheet in any order and lays them out as a snapshot. */
export class SheetBuilder {
  readonly hiddenRows = new Set<number>();
  /** Rows mentioned in the file, when all others are hidden; otherwise null. */
  listedRows: Set<number> | null = null;
  isProtected = false;
  private readonly hiddenColumns = new Set<number>();
  private readonly merges: Area[] = [];
  private readonly cells: StoredCell[] = [];
  /** Formats of cells, including blank ones. There may be a million, so they are stored in flat arrays. */
  private readonly formatRows: number[] = [];
  private readonly formatColumns: number[] = [];
  private readonly formats: string[] = [];
  private readonly rowFormats = new Map<number, string>();
  private readonly columnFormats: string[] = [];
  private columnsTold = 0;
  private readonly arrayFormulas: { area: Area; formula: string }[] = [];

  constructor(private readonly budget: ReadingBudget) {}

  /**
   * Sets the format of the row's cells without a format of their own. Like that of columns, it must be set before those
   * of cells.
   */
  setRowFormat(row: number, format: string): void {
    this.rowFormats.set(row, format);
  }

  /** @throws {WorkbookFileError} when twice as many columns are set as a sheet has */
  setColumns(first: number, last: number, isHidden: boolean, format: string | null): void {
    this.columnsTold += Math.max(1, last - first + 1);
    if (this.columnsTold > 2 * LIMITS.columns) throw damaged('columns told of twice');
    for (let column = Math.max(0, first); column <= Math.min(last, LIMITS.columns - 1); column += 1) {
      if (isHidden) this.hiddenColumns.add(column);
      if (format !== null) this.columnFormats[column] ??= format;
    }
  }

  setFormat(row: number, column: number, format: string): void {
    if (format === (this.rowFormats.get(row) ?? this.columnFormat(column))) return;
    this.budget.take('formattedCells');
    this.formatRows.push(row);
    this.formatColumns.push(column);
    this.formats.push(format);
  }

  addMerge(area: Area): void {
    this.budget.take('merges');
    if (area.rows > 1 || area.columns > 1) this.merges.push(area);
  }

  /** Adds a formula for several cells, without "=". Cells of the area without an own formula have it too. */
  addArrayFormula(area: Area, formula: string): void {
    this.arrayFormulas.push({ area, formula });
  }

  /**
   * @param formula without "="; null for a constant
   * @throws {WorkbookFileError} when the cell is outside every sheet
   */
  addCell(row: number, column: number, value: CellValue, formula: string | null): void {
    if (!isOnSheet(row, column)) throw damaged('a cell outside the sheet');
    if (value === '' && formula === null) return;
    if (formula !== null && formula.length > LIMITS.formulaLength) throw damaged('a formula longer than any');
    this.budget.take('cells');
    this.budget.take('formulaCharacters', formula?.length ?? 0);
    const plain = typeof value === 'string' ? plainText(value) : value;
    this.budget.take('textCharacters', typeof plain === 'string' ? plain.length : 0);
    this.cells.push({ row, column, value: plain, formula });
  }

  /** Smallest area that holds all cells with content inside `within`; null for none. */
  usedArea(within?: Area): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const cell of this.cells) {
      if (within && !areaContains(within, cell)) continue;
      const { row, column } = cell;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? null : areaOfCorners(top, left, bottom, right);
  }

  /** @param area the used range, or the part of it to be included; null for an empty sheet */
  build(name: string, visibility: SheetSnapshot['visibility'], date1904: boolean, area: Area | null): SheetSnapshot {
    const { isProtected } = this;
    if (!area) {
      const nothing = { values: [], text: [], formulas: [], numberFormat: [] };
      return { name, visibility, isProtected, area, ...nothing, merges: [], hiddenRows: [], hiddenColumns: [] };
    }
    return {
      name,
      visibility,
      isProtected,
      area,
      ...this.matrices(area, date1904),
      merges: this.merges.filter((merge) => areaContains(area, merge)),
      hiddenRows: indexes(area.row, area.rows).filter((row) => this.isHiddenRow(row)),
      hiddenColumns: indexes(area.column, area.columns).filter((column) => this.hiddenColumns.has(column)),
    };
  }

  private isHiddenRow(row: number): boolean {
    return this.hiddenRows.has(row) || this.listedRows?.has(row) === false;
  }

  /** Rows without content share one array each, so that a gap of a million rows costs nothing. */
  private matrices(
    area: Area,
    date1904: boolean,
  ): Pick<SheetSnapshot, 'values' | 'text' | 'formulas' | 'numberFormat'> {
    const blank = new Array<string>(area.columns).fill('');
    const values = new Array<CellValue[]>(area.rows).fill(blank);
    const formulas = new Array<CellValue[]>(area.rows).fill(blank);
    const text = new Array<string[]>(area.rows).fill(blank);
    const numberFormat = this.formatMatrix(area);
    for (const cell of this.cells) {
      if (!areaContains(area, cell)) continue;
      const row = cell.row - area.row;
      const column = cell.column - area.column;
      put(values, row, column, cell.value, blank);
      put(formulas, row, column, cell.formula === null ? cell.value : `=${cell.formula}`, blank);
      put(text, row, column, displayText(cell.value, numberFormat[row]?.[column] ?? 'General', date1904), blank);
    }
    this.spreadArrayFormulas(area, formulas, blank);
    return { values, text, formulas, numberFormat };
  }

  private formatMatrix(area: Area): string[][] {
    const columnDefaults = indexes(area.column, area.columns).map((column) => this.columnFormat(column));
    const matrix = indexes(area.row, area.rows).map((row) => {
      const own = this.rowFormats.get(row);
      return own === undefined ? columnDefaults : new Array<string>(area.columns).fill(own);
    });
    this.formats.forEach((format, index) => {
      const row = (this.formatRows[index] ?? 0) - area.row;
      const column = (this.formatColumns[index] ?? 0) - area.column;
      if (column >= 0 && column < area.columns) put(matrix, row, column, format, columnDefaults);
    });
    return matrix;
  }

  private spreadArrayFormulas(area: Area, formulas: CellValue[][], blank: CellValue[]): void {
    const own = new Set(
      this.cells.filter((cell) => cell.formula !== null).map(({ row, column }) => row * LIMITS.columns + column),
    );
    for (const { area: over, formula } of this.arrayFormulas) {
      const lastRow = Math.min(over.row + over.rows, area.row + area.rows);
      const lastColumn = Math.min(over.column + over.columns, area.column + area.columns);
      this.budget.take(
        'arrayFormulaCells',
        Math.max(0, lastRow - Math.max(over.row, area.row)) *
          Math.max(0, lastColumn - Math.max(over.column, area.column)),
      );
      for (let row = Math.max(over.row, area.row); row < lastRow; row += 1) {
        for (let column = Math.max(over.column, area.column); column < lastColumn; column += 1) {
          if (!own.has(row * LIMITS.columns + column))
            put(formulas, row - area.row, column - area.column, `=${formula}`, blank);
        }
      }
    }
  }

  private columnFormat(column: number): string {
    return this.columnFormats[column] ?? 'General';
  }
}

export function isOnSheet(row: number, column: number): boolean {
  return row >= 0 && row < LIMITS.rows && column >= 0 && column < LIMITS.columns;
}

/** Excel, too, truncates longer texts when it opens a file. */
function plainText(text: string): string {
  const cut = text.length > LIMITS.textLength ? text.slice(0, LIMITS.textLength) : text;
  return cut.includes('\r') ? cut.replace(/\r\n?/g, '\n') : cut;
}

/** Sets one cell; a row that is still the shared one is copied first. */
function put<T>(matrix: T[][], row: number, column: number, value: T, shared: readonly T[]): void {
  let target = matrix[row];
  if (target === undefined) return;
  if (target === shared) {
    target = [...shared];
    matrix[row] = target;
  }
  target[column] = value;
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

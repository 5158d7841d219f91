import { areaContains, areaName, areaOfCorners, type Area } from '../../workbook/area';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { displayText } from './display-text';
import { damaged, tooLarge } from './workbook-file-error';

/** What a sheet of Excel holds at most. */
const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A stray character in the last row of a form of some columns still fits; a sheet full of nothing does not. */
const MAX_AREA = 20_000_000;

interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Collects what is known of a sheet in any order and lays it out as a snapshot. */
export class SheetBuilder {
  readonly hiddenColumns: { first: number; last: number }[] = [];
  readonly hiddenRows = new Set<number>();
  isProtected = false;
  private readonly merges: Area[] = [];
  private readonly cells: StoredCell[] = [];
  /** Formats of cells, empty ones too: there can be a million, so they are kept flat. */
  private readonly formatRows: number[] = [];
  private readonly formatColumns: number[] = [];
  private readonly formats: string[] = [];
  private readonly rowFormats = new Map<number, string>();
  private readonly columnFormats: { first: number; last: number; format: string }[] = [];
  private readonly arrayFormulas: { area: Area; formula: string }[] = [];

  /** Of the cells in the row that have no format of their own; as for columns, to be said before those that have. */
  setRowFormat(row: number, format: string): void {
    this.rowFormats.set(row, format);
  }

  setColumnFormat(first: number, last: number, format: string): void {
    this.columnFormats.push({ first, last, format });
  }

  setFormat(row: number, column: number, format: string): void {
    if (format === (this.rowFormats.get(row) ?? this.columnFormat(column))) return;
    this.formatRows.push(row);
    this.formatColumns.push(column);
    this.formats.push(format);
  }

  addMerge(area: Area): void {
    if (area.rows > 1 || area.columns > 1) this.merges.push(area);
  }

  /** `formula` without "="; the cells of the area that have none of their own show it too. */
  addArrayFormula(area: Area, formula: string): void {
    this.arrayFormulas.push({ area, formula });
  }

  /**
   * @param formula without "="; null for a constant
   * @throws {WorkbookFileError} when no sheet has such a cell
   */
  addCell(row: number, column: number, value: CellValue, formula: string | null): void {
    if (row < 0 || row >= MAX_ROWS || column < 0 || column >= MAX_COLUMNS) throw damaged('a cell outside the sheet');
    if (value === '' && formula === null) return;
    const plain = typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
    this.cells.push({ row, column, value: plain, formula });
  }

  build(name: string, visibility: SheetSnapshot['visibility'], date1904: boolean): SheetSnapshot {
    const area = this.usedArea();
    const { isProtected } = this;
    if (!area) {
      const nothing = {
        values: [],
        text: [],
        formulas: [],
        numberFormat: [],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
      };
      return { name, visibility, isProtected, area, ...nothing };
    }
    if (area.rows * area.columns > MAX_AREA) throw tooLarge(`工作表“${name}”的内容一直到 ${areaName(area)}，范围太大`);
    return {
      name,
      visibility,
      isProtected,
      area,
      ...this.matrices(area, date1904),
      merges: this.merges.filter((merge) => areaContains(area, merge)),
      hiddenRows: indexes(area.row, area.rows).filter((row) => this.hiddenRows.has(row)),
      hiddenColumns: indexes(area.column, area.columns).filter((column) =>
        this.hiddenColumns.some(({ first, last }) => column >= first && column <= last),
      ),
    };
  }

  private usedArea(): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column } of this.cells) {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : areaOfCorners(top, left, bottom, right);
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
      this.cells.filter((cell) => cell.formula !== null).map(({ row, column }) => row * MAX_COLUMNS + column),
    );
    for (const { area: over, formula } of this.arrayFormulas) {
      const lastRow = Math.min(over.row + over.rows, area.row + area.rows);
      const lastColumn = Math.min(over.column + over.columns, area.column + area.columns);
      for (let row = Math.max(over.row, area.row); row < lastRow; row += 1) {
        for (let column = Math.max(over.column, area.column); column < lastColumn; column += 1) {
          if (!own.has(row * MAX_COLUMNS + column))
            put(formulas, row - area.row, column - area.column, `=${formula}`, blank);
        }
      }
    }
  }

  private columnFormat(column: number): string {
    return this.columnFormats.find(({ first, last }) => column >= first && column <= last)?.format ?? 'General';
  }
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

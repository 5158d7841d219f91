/**
 * Cells and rectangles of cells. Rows and columns count from 0, as `getRangeByIndexes` of Office.js does;
 * only addresses shown to people ("B3", "A1:J28") count from 1.
 */

/** Numbers of rows and columns of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Columns that stand together, counted from 0. */
export type ColumnRun = Pick<Area, 'column' | 'columns'>;

/** Column 0 is "A", 25 "Z", 26 "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "E" for one column, "D:E" for more. */
export function columnsName({ column, columns }: ColumnRun): string {
  const first = columnName(column);
  return columns === 1 ? first : `${first}:${columnName(column + columns - 1)}`;
}

export function cellName(cell: { readonly row: number; readonly column: number }): string {
  return columnName(cell.column) + String(cell.row + 1);
}

/** "B3" for one cell, "A1:J28" for more. */
export function areaName(area: Area): string {
  const first = cellName(area);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
}

const ADDRESS =
  /^(?:(?:'((?:[^']|'')*)'|([^'!]+))!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/**
 * Parses "B3", "A1:J28", "Sheet1!A1" and "'明细 2'!$A$1:$B$2", as Office.js writes them.
 * @throws {RangeError} when the text is not an address of cells (whole rows and columns are not)
 */
export function parseAddress(text: string): { sheet: string | null; area: Area } {
  const match = ADDRESS.exec(text.trim());
  if (!match) throw new RangeError(`Not a cell address: ${text}`);
  const [, quoted, plain, column1 = '', row1 = '', column2 = column1, row2 = row1] = match;
  const left = columnIndex(column1);
  const right = columnIndex(column2);
  const top = Number(row1) - 1;
  const bottom = Number(row2) - 1;
  return {
    sheet: quoted !== undefined ? quoted.replaceAll("''", "'") : (plain ?? null),
    area: {
      row: Math.min(top, bottom),
      column: Math.min(left, right),
      rows: Math.abs(bottom - top) + 1,
      columns: Math.abs(right - left) + 1,
    },
  };
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The last row and the last column of the area. */
export function areaEnd(area: Area): { row: number; column: number } {
  return { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
}

export function areaContains(area: Area, cell: { readonly row: number; readonly column: number }): boolean {
  return (
    cell.row >= area.row &&
    cell.row < area.row + area.rows &&
    cell.column >= area.column &&
    cell.column < area.column + area.columns
  );
}

export function areasOverlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** A cell, or an area given by its top-left cell and its size. */
export type CellOrArea = CellAddress & Partial<Area>;

/** Smallest area holding both corners. */
export function areaOfCorners(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The columns of the area for which `isIn` holds, in as few runs as possible. */
export function columnRuns(area: ColumnRun, isIn: (column: number) => boolean): readonly ColumnRun[] {
  const runs: { column: number; columns: number }[] = [];
  for (let { column } = area; column < area.column + area.columns; column++) {
    if (!isIn(column)) continue;
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

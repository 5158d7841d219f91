import { areaEnd, type Area } from '../../workbook/area';
import { cellContent, type SheetSnapshot } from '../../workbook/snapshot';
import { PLAIN_LOOK, styleAt, type ReadLook, type SheetLook } from '../../host/file/sheet-look';

/** Number of blank rows and columns around the contents, for additions. */
const MARGIN = { rows: 8, columns: 2 };
const LEAST = { rows: 30, columns: 10 };
const PIXELS_A_POINT = 4 / 3;
/** Space between a cell's border and its text. */
export const PADDING = 3;
const LINE = 1.35;

/** Positions of the rows and columns of a sheet, in pixels. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly look: SheetLook;
  readonly rows: number;
  readonly columns: number;
  /** Top of each row, followed by the bottom of the last one. */
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
  /** Merged areas by the key of each of their cells ({@link cellKey}). */
  readonly merges: ReadonlyMap<string, Area>;
}

export function cellKey(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}

export function lookAt({ look }: Grid, row: number, column: number): ReadLook {
  return look.styles[styleAt(look, row, column)] ?? PLAIN_LOOK;
}

export function layOutGrid(sheet: SheetSnapshot, look: SheetLook): Grid {
  const end = endOf(sheet);
  const rows = Math.max(end.row + 1 + MARGIN.rows, LEAST.rows);
  const columns = Math.max(end.column + 1 + MARGIN.columns, LEAST.columns);
  const merges = new Map<string, Area>();
  for (const area of sheet.merges) {
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        merges.set(cellKey(row, column), area);
  }
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const widths = Array.from({ length: columns }, (_, column) => (hiddenColumns.has(column) ? 0 : look.defaultWidth));
  for (const { first, last, width } of look.columns) {
    for (let column = first; width !== null && column <= Math.min(last, columns - 1); column += 1)
      if (!hiddenColumns.has(column)) widths[column] = width;
  }
  const lefts = offsets(widths);
  const grid = { sheet, look, rows, columns, lefts, merges };
  const hiddenRows = new Set(sheet.hiddenRows);
  const heights = Array.from({ length: rows }, (_, row) =>
    hiddenRows.has(row) ? 0 : (look.rows.get(row)?.height ?? neededHeight(grid, row)),
  );
  return { ...grid, tops: offsets(heights) };
}

function endOf({ area, merges }: SheetSnapshot): { row: number; column: number } {
  const ends = [...(area ? [area] : []), ...merges].map(areaEnd);
  return {
    row: Math.max(0, ...ends.map(({ row }) => row)),
    column: Math.max(0, ...ends.map(({ column }) => column)),
  };
}

/**
 * Height of a row without one in the file, which Excel fits to its contents. Merged cells count as one line at most.
 */
function neededHeight({ sheet, look, lefts, merges }: Omit<Grid, 'tops'>, row: number): number {
  let height = look.defaultHeight;
  const { area } = sheet;
  if (!area) return height;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const { text } = cellContent(sheet, row, column);
    const merged = merges.get(cellKey(row, column));
    if (text === '' || (merged && merged.rows > 1)) continue;
    const { wraps, fontSize } = look.styles[styleAt(look, row, column)] ?? PLAIN_LOOK;
    const width = wraps && !merged ? (lefts[column + 1] ?? 0) - (lefts[column] ?? 0) - 2 * PADDING : Infinity;
    height = Math.max(height, Math.ceil(lineCount(text, width, fontSize) * fontSize * PIXELS_A_POINT * LINE));
  }
  return height;
}

function lineCount(text: string, width: number, fontSize: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, fontSize) / width)), 0);
}

/** Approximate width of the displayed text; Chinese characters are as wide as high. */
export function textWidth(text: string, fontSize: number): number {
  let halves = 0;
  for (const character of text) halves += character > '\u2e7f' ? 2 : 1.1;
  return (halves / 2) * fontSize * PIXELS_A_POINT;
}

function offsets(sizes: readonly number[]): number[] {
  const at = [0];
  for (const size of sizes) at.push((at.at(-1) ?? 0) + size);
  return at;
}

/** Index of the last row or column that begins at or before the place. */
export function indexAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf({ lefts, tops }: Grid, { row, column, rows, columns }: Area): Box {
  const left = lefts[column] ?? 0;
  const top = tops[row] ?? 0;
  return {
    left,
    top,
    width: (lefts[Math.min(column + columns, lefts.length - 1)] ?? left) - left,
    height: (tops[Math.min(row + rows, tops.length - 1)] ?? top) - top,
  };
}

/** The merged area at a place, or the single cell. */
export function wholeCell({ merges }: Grid, row: number, column: number): Area {
  return merges.get(cellKey(row, column)) ?? { row, column, rows: 1, columns: 1 };
}

/** The next visible cell in a direction; the same cell at the edge. */
export function neighbour(grid: Grid, from: Area, down: number, right: number): Area {
  let { row, column } = from;
  if (down > 0) row = from.row + from.rows - 1;
  if (right > 0) column = from.column + from.columns - 1;
  for (;;) {
    row += down;
    column += right;
    if (row < 0 || column < 0 || row >= grid.rows || column >= grid.columns) return from;
    const { width, height } = boxOf(grid, { row, column, rows: 1, columns: 1 });
    if (width > 0 && height > 0) return wholeCell(grid, row, column);
  }
}

import { areaOfCorners, type Area } from '../../src/workbook/area';
import type { CellContent, SheetSnapshot } from '../../src/workbook/snapshot';
import { readEntry } from '../../src/workbook/typed-entry';

/**
 * Sheets drawn as lines of text, one line a row, cells between "|":
 *
 *     项目支出绩效目标表 | <        | <        | <
 *     一级指标           | 二级指标 | 三级指标 | 指标值
 *     产出指标           | 数量指标 | 培训人次 | ≥200人次
 *     ^                  | 质量指标 | 合格率   | #95%
 *
 * "<" merges the cell with the one to its left, "^" with the one above. "⏎" is a line break and "␣" a wide space in a cell. A plain number
 * is a number shown as written; "#95%" is typed as into Excel (the number 0.95); "'12" is text; all else is text.
 */
export interface GridOptions {
  readonly name?: string;
  /** Rows and columns from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export function sheetOfGrid(
  grid: string,
  { name = '表一', hiddenRows = [], hiddenColumns = [] }: GridOptions = {},
): SheetSnapshot {
  const lines = grid
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const columns = Math.max(...lines.map((line) => line.length));
  const rows = lines.map((line) => Array.from({ length: columns }, (_, column) => line[column] ?? ''));
  const cells = rows.map((row) => row.map((text) => contentOf(text === '<' || text === '^' ? '' : text)));
  return {
    name,
    visibility: 'visible',
    area: { row: 0, column: 0, rows: rows.length, columns },
    values: cells.map((row) => row.map(({ value }) => value)),
    text: cells.map((row) => row.map(({ text }) => text)),
    formulas: cells.map((row) => row.map(({ formula }) => formula)),
    numberFormat: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
    merges: mergesOf(rows),
    hiddenRows,
    hiddenColumns,
    isProtected: false,
  };
}

const WIDE_SPACE = '\u3000';
const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

function contentOf(cell: string): CellContent {
  const text = cell.replaceAll('⏎', '\n').replaceAll('␣', WIDE_SPACE);
  if (text.startsWith("'")) return readEntry(text.slice(1), '@');
  if (text.startsWith('#')) return readEntry(text.slice(1), 'General');
  const number = NUMBER.exec(text);
  if (!number) return { value: text, text, formula: text, numberFormat: 'General' };
  const decimals = number[1] ? `.${'0'.repeat(number[1].length)}` : '';
  return readEntry(Number(text.replaceAll(',', '')), (text.includes(',') ? '#,##0' : '0') + decimals);
}

/** The merged areas drawn with "<" and "^"; each must be a rectangle. */
function mergesOf(rows: readonly (readonly string[])[]): Area[] {
  const anchors = new Map<string, Area>();
  const anchorOf: string[][] = [];
  for (const [row, cells] of rows.entries()) {
    anchorOf.push([]);
    for (const [column, cell] of cells.entries()) {
      const own = `${row}:${column}`;
      const anchor = cell === '<' ? anchorOf[row]?.[column - 1] : cell === '^' ? anchorOf[row - 1]?.[column] : own;
      if (anchor === undefined) throw new Error(`row ${row + 1}, column ${column + 1}: nothing to merge with`);
      anchorOf[row]?.push(anchor);
      const area = anchors.get(anchor) ?? { row, column, rows: 1, columns: 1 };
      anchors.set(anchor, areaOfCorners(area.row, area.column, row, Math.max(column, area.column + area.columns - 1)));
    }
  }
  const merges = [...anchors.entries()].filter(([, area]) => area.rows * area.columns > 1);
  for (const [anchor, area] of merges) {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        if (anchorOf[row]?.[column] !== anchor) throw new Error(`the area merged from ${anchor} is no rectangle`);
  }
  return merges.map(([, area]) => area);
}

/** The sheet in the notation of {@link sheetOfGrid}, with row numbers and column letters. */
export function printGrid(sheet: SheetSnapshot, longest = 24): string {
  const { area } = sheet;
  if (!area) return '(empty)';
  const marks = new Map<string, string>();
  for (const merge of sheet.merges)
    for (let row = merge.row; row < merge.row + merge.rows; row++)
      for (let column = merge.column; column < merge.column + merge.columns; column++)
        if (row !== merge.row || column !== merge.column)
          marks.set(`${row}:${column}`, column > merge.column ? '<' : '^');
  return sheet.text
    .map((cells, r) => {
      const row = area.row + r;
      const hidden = sheet.hiddenRows.includes(row) ? '(hidden) ' : '';
      const texts = cells.map(
        (text, c) => marks.get(`${row}:${area.column + c}`) ?? shorten(printCell(sheet, text, r, c), longest),
      );
      return `${String(row + 1).padStart(3)}  ${hidden}${texts.join(' | ')}`;
    })
    .join('\n');
}

function printCell(sheet: SheetSnapshot, text: string, r: number, c: number): string {
  const isText = typeof sheet.values[r]?.[c] === 'string';
  return (isText && NUMBER.test(text) ? `'${text}` : text.replace(/^ +| +$/g, ''))
    .replaceAll('\n', '⏎')
    .replaceAll(WIDE_SPACE, '␣');
}

function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

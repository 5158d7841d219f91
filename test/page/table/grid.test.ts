import { PLAIN_SHEET } from '../../../src/host/file/sheet-look';
import { boxOf, indexAt, layOutGrid, neighbour, wholeCell } from '../../../src/page/table/grid';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

const sheet: SheetSnapshot = {
  name: '表',
  visibility: 'visible',
  isProtected: false,
  area: { row: 0, column: 0, rows: 4, columns: 3 },
  values: [
    ['题', '', ''],
    ['甲', '乙', '丙'],
    ['', '', ''],
    ['', '', '丁'],
  ],
  text: [
    ['题', '', ''],
    ['甲', '乙', '丙'],
    ['', '', ''],
    ['', '', '丁'],
  ],
  formulas: [
    ['题', '', ''],
    ['甲', '乙', '丙'],
    ['', '', ''],
    ['', '', '丁'],
  ],
  numberFormat: Array.from({ length: 4 }, () => ['General', 'General', 'General']),
  merges: [
    { row: 0, column: 0, rows: 1, columns: 3 },
    { row: 1, column: 0, rows: 3, columns: 1 },
  ],
  hiddenRows: [2],
  hiddenColumns: [1],
};
const look = {
  ...PLAIN_SHEET,
  columns: [{ first: 0, last: 0, width: 50, style: 0 }],
  rows: new Map([[0, { height: 30, style: null, cells: new Map<number, number>() }]]),
};
const grid = layOutGrid(sheet, look);
const cell = (row: number, column: number): ReturnType<typeof wholeCell> => wholeCell(grid, row, column);

test('hidden rows and columns have no size, the others that of the file or the default', () => {
  expect(boxOf(grid, cell(0, 0))).toEqual({ left: 0, top: 0, width: 146, height: 30 });
  expect(boxOf(grid, { row: 2, column: 1, rows: 1, columns: 1 })).toMatchObject({ width: 0, height: 0 });
});

test('a place is the cell that begins before it', () => {
  expect([0, 29, 30, 31].map((top) => indexAt(grid.tops, top))).toEqual([0, 0, 1, 1]);
  expect(indexAt(grid.lefts, -5)).toBe(0);
  expect(indexAt(grid.lefts, 1_000_000)).toBe(grid.columns - 1);
});

test('the keys pass over what is hidden and over the cells of merged areas, and stop at the edge', () => {
  expect(neighbour(grid, cell(0, 0), 1, 0)).toEqual(cell(1, 0));
  expect(neighbour(grid, cell(1, 0), 0, 1)).toMatchObject({ row: 1, column: 2 });
  expect(neighbour(grid, cell(1, 2), 1, 0)).toMatchObject({ row: 3, column: 2 });
  expect(neighbour(grid, cell(1, 0), 1, 0)).toMatchObject({ row: 4, column: 0 });
  expect(neighbour(grid, cell(0, 0), -1, 0)).toEqual(cell(0, 0));
});

test('a row without a height is as high as its longest text needs', () => {
  const text = [
    ['题', '', ''],
    ['很长的一段文字，在这样窄的一列里要折成许多行才放得下', '', ''],
  ];
  const values = { values: text, text, formulas: text, area: { row: 0, column: 0, rows: 2, columns: 3 } };
  const long = layOutGrid({ ...sheet, ...values, merges: [], hiddenRows: [] }, look);
  expect(boxOf(long, { row: 1, column: 0, rows: 1, columns: 1 }).height).toBeGreaterThan(80);
});

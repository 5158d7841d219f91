import {
  areaContains,
  areaEnd,
  areaName,
  areaOfCorners,
  areasOverlap,
  cellName,
  columnName,
  columnRuns,
  parseAddress,
  sameArea,
  sameCell,
} from '../../src/workbook/area';
import type { Area } from '../../src/workbook/area';

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is called %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test.each([
  [area(0, 0, 1, 1), 'A1'],
  [area(0, 0, 28, 10), 'A1:J28'],
  [area(4, 2, 1, 2), 'C5:D5'],
  [area(4, 2, 2, 1), 'C5:C6'],
])('%j is called %s', (where, name) => {
  expect(areaName(where)).toBe(name);
  expect(parseAddress(name)).toEqual({ sheet: null, area: where });
});

test('a cell is called by its column and row', () => {
  expect(cellName({ row: 18, column: 8 })).toBe('I19');
});

test.each([
  ['$B$3', null, area(2, 1, 1, 1)],
  ['J28:A1', null, area(0, 0, 28, 10)],
  ['b3:a5', null, area(2, 0, 3, 2)],
  [' A1 ', null, area(0, 0, 1, 1)],
  ['Sheet1!A1', 'Sheet1', area(0, 0, 1, 1)],
  ['绩效目标表!$A$1:$B$2', '绩效目标表', area(0, 0, 2, 2)],
  ["'明细 2'!$A$1:$B$2", '明细 2', area(0, 0, 2, 2)],
  ["'It''s'!A1", "It's", area(0, 0, 1, 1)],
])('reads %s', (text, sheet, where) => {
  expect(parseAddress(text)).toEqual({ sheet, area: where });
});

test.each(['', 'A', '5', 'A:C', '5:7', 'A1:B', 'ABCD1', 'Sheet1!', '#REF!'])('refuses %j', (text) => {
  expect(() => parseAddress(text)).toThrow(RangeError);
});

const block = area(2, 1, 3, 2);

test.each([
  ['B3', true],
  ['C5', true],
  ['C6', false],
  ['D5', false],
  ['A3', false],
  ['B2', false],
])('B3:C5 holds %s: %s', (name, inside) => {
  expect(areaContains(block, parseAddress(name).area)).toBe(inside);
});

test.each([
  ['C5:E9', true],
  ['A1:B3', true],
  ['B3:C5', true],
  ['D3:D5', false],
  ['B6:C6', false],
  ['A1:A9', false],
])('B3:C5 overlaps %s: %s', (name, overlaps) => {
  const other = parseAddress(name).area;
  expect(areasOverlap(block, other)).toBe(overlaps);
  expect(areasOverlap(other, block)).toBe(overlaps);
});

test('areas and cells are the same when every part is', () => {
  expect(sameArea(block, area(2, 1, 3, 2))).toBe(true);
  expect(sameArea(block, area(2, 1, 3, 1))).toBe(false);
  expect(sameCell({ sheet: 'a', row: 1, column: 2 }, { sheet: 'a', row: 1, column: 2 })).toBe(true);
  expect(sameCell({ sheet: 'a', row: 1, column: 2 }, { sheet: 'b', row: 1, column: 2 })).toBe(false);
});

test('an area is made of its corners', () => {
  expect(areaEnd(block)).toEqual({ row: 4, column: 2 });
  expect(areaOfCorners(2, 1, 4, 2)).toEqual(block);
});

test.each([
  ['all', [2, 3, 4, 5], [{ column: 2, columns: 4 }]],
  ['none', [], []],
  [
    'with a gap',
    [2, 4, 5],
    [
      { column: 2, columns: 1 },
      { column: 4, columns: 2 },
    ],
  ],
  ['none beyond the area', [1, 5, 6], [{ column: 5, columns: 1 }]],
])('columns of C:F in runs: %s', (_what, wanted, runs) => {
  expect(columnRuns({ column: 2, columns: 4 }, (column) => wanted.includes(column))).toEqual(runs);
});

import type { CellValue } from '../../src/workbook/snapshot';
import { followRows, referencedAreas, translateFormula } from './formula-references';
import { calculate } from './small-formulas';

/** Two rows are inserted above row 3 of the sheet 表, which contains the formula. */
test.each([
  ['=A2+A3', '=A2+A5'],
  ['=$A$3*A$3', '=$A$5*A$5'],
  ['=SUM(A1:A9)', '=SUM(A1:A11)'],
  ['=SUM(3:4)+SUM(A:A)', '=SUM(5:6)+SUM(A:A)'],
  ["=表!A3&'表'!A3&'别 的'!A3", "=表!A5&'表'!A5&'别 的'!A3"],
  ['="A3"&A3', '="A3"&A5'],
  ['=LOG10(A3)+ATAN2(A3,1)', '=LOG10(A5)+ATAN2(A5,1)'],
  ['=[书.xlsx]表!A3+T1[[#This Row],[A3]]', '=[书.xlsx]表!A3+T1[[#This Row],[A3]]'],
  ['=税率3+1.5E3', '=税率3+1.5E3'],
  ['=a3', '=A5'],
])('%s follows its rows: %s', (formula, expected) => {
  expect(followRows(formula, (sheet) => sheet === null || sheet === '表', { kind: 'insert', row: 2, count: 2 })).toBe(
    expected,
  );
});

test.each([
  ['=A1+A2', '=#REF!+A1'],
  ['=SUM(A1:A3)', '=SUM(A1:A2)'],
  ['=A1:A1', '=#REF!'],
])('%s after its first row is deleted: %s', (formula, expected) => {
  expect(followRows(formula, () => true, { kind: 'delete', row: 0, count: 1 })).toBe(expected);
});

test.each([
  ['=A1+$B1+C$1+$D$1', 1, 1, '=B2+$B2+D$1+$D$1'],
  ['=SUM(A2:B3)', -1, 0, '=SUM(A1:B2)'],
  ['=A1', -1, 0, '=#REF!'],
])('%s copied %i down and %i right: %s', (formula, down, right, expected) => {
  expect(translateFormula(formula, down, right)).toBe(expected);
});

test('the areas that a formula reads', () => {
  expect(referencedAreas("=B2+'别 的'!$C$3:A1")).toEqual([
    { sheet: null, area: { row: 1, column: 1, rows: 1, columns: 1 } },
    { sheet: '别 的', area: { row: 0, column: 0, rows: 3, columns: 3 } },
  ]);
});

/** A1:A4 hold 10, "", "文字" and "#N/A". */
const COLUMN: readonly CellValue[] = [10, '', '文字', '#N/A'];

test.each<[string, CellValue | null]>([
  ['=100%', 1],
  ['=1/2', 0.5],
  ['=-2^2', 4],
  ['=(1+2)*3-4', 5],
  ['=A1*2%', 0.2],
  ['=A2+1', 1],
  ['=A3+1', '#VALUE!'],
  ['=A4+1', '#N/A'],
  ['=1/A2', '#DIV/0!'],
  ['=SUM(A1:A3,5)', 15],
  ['=SUM(A1:A4)', '#N/A'],
  ['=round(sum(A1:A2)/3,2)', 3.33],
  ['=没有!A1', '#REF!'],
  ['=IF(A1>1,1,0)', null],
  ['=A1&"元"', null],
  ['=A1:A2', null],
])('%s is %s', (formula, expected) => {
  const read = (sheet: string | null, { row, rows }: { row: number; rows: number }) =>
    sheet === null ? COLUMN.slice(row, row + rows) : null;
  expect(calculate(formula, read)).toBe(expected);
});

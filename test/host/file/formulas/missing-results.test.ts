import { assert, integer, property } from 'fast-check';
import { withMissingResults } from '../../../../src/host/file/formulas/missing-results';
import { cellContent, type CellValue, type WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { sheetOf, type CellSketch } from '../../../workbook/sheet-of';

/** A formula as a program saves it that does not calculate. */
const unsaved = (formula: string): CellSketch => ({ value: '', text: '', formula });
const saved = (formula: string, value: CellValue): CellSketch => ({ value, text: String(value), formula });

function resultIn(rows: readonly (readonly CellSketch[])[], omissions?: WorkbookSnapshot['omissions']): CellValue {
  const sheet = sheetOf({ name: '申报表', rows });
  const other = sheetOf({ name: '项目', rows: [[30]] });
  const done = withMissingResults({ sheets: [sheet, other], ...(omissions && { omissions }) }, false);
  const [first] = done.sheets;
  return first ? cellContent(first, 0, 0).value : '';
}

test.each<[what: string, rows: readonly (readonly CellSketch[])[], result: CellValue]>([
  ['a sum', [[unsaved('=SUM(A2:A3)')], [70.5], [40]], 110.5],
  ['a sum without a function', [[unsaved('=A2+A3')], [70.5], [40]], 110.5],
  ['a total over totals below it', [[unsaved('=A2+A3')], [unsaved('=SUM(B2:C2)'), 1, 2], [unsaved('=B3*2'), 5]], 13],
  ['an amount of another sheet', [[unsaved('=项目!A1')]], 30],
  ['a blank cell counts as 0', [[unsaved('=A2+A3')], [''], [40]], 40],
  ['a result that Excel saved stays', [[saved('=A2+A3', 7)], [70.5], [40]], 7],
  ['a function that is not understood', [[unsaved('=VLOOKUP(A2,A3:B9,2)')], [1]], ''],
  ['what reads one that is not understood', [[unsaved('=SUM(A2:A3)')], [unsaved('=VLOOKUP(1,B1:C9,2)')], [40]], ''],
  ['a circle', [[unsaved('=A2')], [unsaved('=A1')]], ''],
  ['a sheet that is not there', [[unsaved('=旧表!A1')]], ''],
  ['a division by nothing', [[unsaved('=1/A2')], ['']], ''],
])('%s', (_, rows, result) => {
  expect(resultIn(rows)).toBe(result);
});

test('of a sheet that was read in part, a sum beyond that part is not known', () => {
  const rows = [[unsaved('=SUM(A2:A900)')], [1]];
  expect(resultIn(rows)).toBe(1);
  expect(resultIn(rows, [{ sheet: '申报表', why: 'far-cells' }])).toBe('');
});

test('the result is shown in the number format of its cell', () => {
  const sheet = sheetOf({ rows: [[unsaved('=A2/200')], [150]] });
  const [done] = withMissingResults({ sheets: [{ ...sheet, numberFormat: [['0.0%'], ['General']] }] }, false).sheets;
  expect(done && cellContent(done, 0, 0)).toEqual({
    value: 0.75,
    text: '75.0%',
    formula: '=A2/200',
    numberFormat: '0.0%',
  });
});

test('without such formulas the workbook is the same', () => {
  const workbook = { sheets: [sheetOf({ rows: [[saved('=A2', 1)], [1]] })] };
  expect(withMissingResults(workbook, false)).toBe(workbook);
});

test('whatever their order, sums of sums come out', () => {
  assert(
    property(integer({ min: 1, max: 15 }), integer({ min: 0, max: 1000 }), (depth, number) => {
      const chain = Array.from({ length: depth }, (_, at) => [unsaved(`=A${String(at + 2)}+1`)]);
      expect(resultIn([...chain, [number]])).toBe(number + depth);
    }),
  );
});

import { isReferredTo } from '../../src/workbook/referred-rows';
import { workbookOf } from './sheet-of';

const ROWS = Array.from({ length: 12 }, (_, row) => [`第${String(row + 1)}行`]);

/** Rows of 表一 that formulas on 汇总 refer to, counted from 1. */
function referred(...formulas: readonly string[]): number[] {
  const workbook = workbookOf(
    { name: '表一', rows: ROWS },
    { name: '汇总', rows: formulas.map((formula) => [{ value: 0, text: '0', formula }]) },
  );
  return ROWS.flatMap((_, row) => (isReferredTo(workbook, '表一', row) ? [row + 1] : []));
}

const ALL = ROWS.map((_, row) => row + 1);

test.each<[string, readonly string[], readonly number[]]>([
  ['one cell', ['=表一!A3'], [3]],
  ['a range', ["='表一'!$A$3:$B$5"], [3, 4, 5]],
  ['a range from the bottom up', ['=SUM(表一!B5:A3)'], [3, 4, 5]],
  ['ranges upon each other', ['=SUM(表一!A2:A4)', '=SUM(表一!A3:A3,表一!A8:A9)', '=SUM(表一!A2:A2)'], [2, 3, 4, 8, 9]],
  ['whole rows', ['=SUM(表一!11:40)'], [11, 12]],
  ['its own sheet only', ['=A2', '=汇总!A2', '="表一!A2"'], []],
  ['text that begins like a formula', [], []],
  ['another workbook', ['=[1]表一!A3'], []],
  ['columns', ['=SUM(表一!A:A)'], []],
  ['any cell, by position', ['=indirect("A"&3)'], ALL],
  ['several sheets', ["=SUM('表一:汇总'!A3)"], ALL],
])('formulas refer to %s', (_, formulas, rows) => {
  expect(referred(...formulas)).toEqual(rows);
});

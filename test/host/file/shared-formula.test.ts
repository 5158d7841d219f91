import { shiftFormula } from '../../../src/host/file/xlsx/shared-formula';

it.each([
  ['SUM(B2:C3)', 'SUM(C5:D6)'],
  ['$B2+B$2+$B$2', '$B5+C$2+$B$2'],
  ['B2&"B2""B2"', 'C5&"B2""B2"'],
  ["'表 B2'!B2*Sheet1!B2", "'表 B2'!C5*Sheet1!C5"],
  ['部门B2!B2', '部门B2!C5'],
  ['LOG10(B2)+1E10+2.5', 'LOG10(C5)+1E10+2.5'],
  ['SUM(B:B)+SUM($B:C)+SUM(2:$2)', 'SUM(C:C)+SUM($B:D)+SUM(5:$2)'],
  ['IF(TRUE,税率,B2)', 'IF(TRUE,税率,C5)'],
  ['Table1[[#This Row],[B2]]', 'Table1[[#This Row],[B2]]'],
])('%s three rows below and one column right is %s', (formula, moved) => {
  expect(shiftFormula(formula, 3, 1)).toBe(moved);
});

it('says #REF! where an address would leave the sheet', () => {
  expect(shiftFormula('A1+B2', 0, -1)).toBe('#REF!+A2');
  expect(shiftFormula('A1048576', 1, 0)).toBe('#REF!');
});

import { readWorkbook } from '../../../src/host/file/read-workbook';
import { workbookFile } from './workbook-bytes';

/** The formula of a cell that shares the formula of another one. */
function shared(formula: string, from: string, to: string): unknown {
  const written = formula.replaceAll('&', '&amp;');
  const cells = `<c r="${from}"><f t="shared" ref="A1:XFD1048576" si="7">${written}</f></c><c r="${to}"><f t="shared" si="7"/></c>`;
  return readWorkbook(workbookFile({ sheets: [`<sheetData><row r="1">${cells}</row></sheetData>`] }))
    .sheets[0]?.formulas.at(-1)
    ?.at(to === 'A1' ? 0 : -1);
}

it.each([
  ['SUM(B2:C3)', 'SUM(C5:D6)'],
  ['$B2+B$2+$B$2', '$B5+C$2+$B$2'],
  ['B2&"B2""B2"', 'C5&"B2""B2"'],
  ["'表 B2'!B2*Sheet1!B2", "'表 B2'!C5*Sheet1!C5"],
  ['部门B2!B2', '部门B2!C5'],
  ['LOG10(B2)+1E10+2.5', 'LOG10(C5)+1E10+2.5'],
  // The upper row comes first, as in Excel.
  ['SUM(B:B)+SUM($B:C)+SUM(2:$2)', 'SUM(C:C)+SUM($B:D)+SUM($2:5)'],
  ['IF(TRUE,税率,B2)', 'IF(TRUE,税率,C5)'],
  ['Table1[[#This Row],[B2]]', 'Table1[[#This Row],[B2]]'],
])('%s three rows below and one column right is %s', (formula, moved) => {
  expect(shared(formula, 'A1', 'B4')).toBe(`=${moved}`);
});

it('says #REF! where an address would leave the sheet', () => {
  expect(shared('A1+B2', 'B1', 'A1')).toBe('=#REF!+A2');
  expect(shared('A1048576', 'A1', 'A2')).toBe('=#REF!');
});

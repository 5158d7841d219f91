import { shiftReferences, shiftRow, shiftRows } from '../../src/workbook/shift-references';

const insertTwoAbove5 = { sheet: '表一', row: 4, count: 2 };
const delete5And6 = { sheet: '表一', row: 4, count: -2 };

test.each([
  // [formula on 表一, after inserting two rows above row 5, after deleting rows 5 and 6]
  ['=A4', '=A4', '=A4'],
  ['=A5', '=A7', '=#REF!'],
  ['=A7', '=A9', '=A5'],
  ['=$A$7+a$7-$b7', '=$A$9+a$9-$b9', '=$A$5+a$5-$b5'],
  ['=SUM(A1:A10)', '=SUM(A1:A12)', '=SUM(A1:A8)'],
  ['=SUM(A4:A5)', '=SUM(A4:A7)', '=SUM(A4:A4)'],
  ['=SUM(A5:A6)', '=SUM(A7:A8)', '=SUM(#REF!)'],
  ['=SUM(A5:A9)', '=SUM(A7:A11)', '=SUM(A5:A7)'],
  ['=SUM(B9:A1)', '=SUM(B11:A1)', '=SUM(B7:A1)'],
  ['=SUM(4:6)', '=SUM(4:8)', '=SUM(4:4)'],
  ['=SUM($5:$9)', '=SUM($7:$11)', '=SUM($5:$7)'],
  ['=SUM(A:C)', '=SUM(A:C)', '=SUM(A:C)'],
  ['=SUM(A2:A1048576)', '=SUM(A2:A1048576)', '=SUM(A2:A1048576)'],
  ['=A1048576', '=#REF!', '=A1048574'],
  ['=表一!A7+表二!A7', '=表一!A9+表二!A7', '=表一!A5+表二!A7'],
  ["='表一'!A7&'表 二'!A7", "='表一'!A9&'表 二'!A7", "='表一'!A5&'表 二'!A7"],
  ['="A7"&A7&"他说""A7"""', '="A7"&A9&"他说""A7"""', '="A7"&A5&"他说""A7"""'],
  ['=LOG10(A7)+ATAN2(A7,1E5)', '=LOG10(A9)+ATAN2(A9,1E5)', '=LOG10(A5)+ATAN2(A5,1E5)'],
  ['=ABC12345678+A7.B+_A7+税率7', '=ABC12345678+A7.B+_A7+税率7', '=ABC12345678+A7.B+_A7+税率7'],
  ['=XFE7+XFD7', '=XFE7+XFD9', '=XFE7+XFD5'],
  ['=[账.xlsx]表一!A7', '=[账.xlsx]表一!A7', '=[账.xlsx]表一!A7'],
  ["='C:\\[账.xlsx]表一'!$A$7", "='C:\\[账.xlsx]表一'!$A$7", "='C:\\[账.xlsx]表一'!$A$7"],
  ['=表一:表三!A7', '=表一:表三!A7', '=表一:表三!A7'],
  ['=SUM(明细[A7])+A7', '=SUM(明细[A7])+A9', '=SUM(明细[A7])+A5'],
  ["='A7 B7'!税率*A7", "='A7 B7'!税率*A9", "='A7 B7'!税率*A5"],
  ['=A7#+@A7', '=A9#+@A9', '=A5#+@A5'],
  ['=IF(A7>=100%,A7:B8,"")', '=IF(A9>=100%,A9:B10,"")', '=IF(A5>=100%,A5:B6,"")'],
])('%s', (formula, inserted, deleted) => {
  expect(shiftReferences(formula, '表一', insertTwoAbove5)).toBe(inserted);
  expect(shiftReferences(formula, '表一', delete5And6)).toBe(deleted);
});

test.each([
  ['=表一!A7', '=表一!A9'],
  ['=Sheet1!A7', '=Sheet1!A7'],
  ['=A7', '=A7'],
])('on another sheet, %s becomes %s', (formula, inserted) => {
  expect(shiftReferences(formula, '表二', insertTwoAbove5)).toBe(inserted);
});

test('sheets are told apart as in Excel, without regard to case', () => {
  expect(shiftReferences('=SHEET1!A7', '表二', { ...insertTwoAbove5, sheet: 'Sheet1' })).toBe('=SHEET1!A9');
});

test('rows move, grow and vanish', () => {
  expect([3, 4, 5, 6].map((row) => shiftRow(row, insertTwoAbove5))).toEqual([3, 6, 7, 8]);
  expect([3, 4, 5, 6].map((row) => shiftRow(row, delete5And6))).toEqual([3, null, null, 4]);
  expect(shiftRows(3, 4, insertTwoAbove5)).toEqual({ first: 3, last: 6 });
  expect(shiftRows(4, 5, delete5And6)).toBeNull();
});

import { applyEdits } from '../../src/workbook/apply-edits';
import { cellAt } from '../../src/workbook/snapshot';
import { typedEdit } from '../../src/workbook/typed-edit';
import { sheetOf } from '../taskpane/fake-host';

const CELL = { sheet: '表', row: 0, column: 0 };

function typed(text: string, numberFormat: string) {
  const workbook = { sheets: [{ ...sheetOf('表', [['旧']]), numberFormat: [[numberFormat]] }] };
  const after = applyEdits(workbook, [typedEdit(workbook, CELL, text)]);
  return cellAt(after, CELL);
}

test.each([
  ['≥95%', 'General', '≥95%', 'General'],
  [' ≥95% ', 'General', '≥95%', 'General'],
  ['35.5', 'General', 35.5, 'General'],
  ['1,200', '#,##0.00', 1200, '#,##0.00'],
  ['95%', 'General', 0.95, 'General'],
  ['95%', '@', '95%', '@'],
  ['=100%', 'General', '=100%', '@'],
  ['-5', 'General', -5, 'General'],
  ['3/4', 'General', '3/4', '@'],
  ['12月31日', 'General', '12月31日', '@'],
  ['2024年12月31日', 'General', '2024年12月31日', '@'],
  ['2024年12月31日前', 'General', '2024年12月31日前', 'General'],
  ['', '0.00', '', 'General'],
] as const)('%j typed into a cell of format %s becomes %j', (text, format, value, kept) => {
  expect(typed(text, format)).toMatchObject({ value, numberFormat: kept });
});

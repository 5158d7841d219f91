import { applyEdits } from '../../src/workbook/apply-edits';
import type { CellWrite, Edit } from '../../src/workbook/edit';
import { foreseeEdits } from '../../src/workbook/foresee-edits';
import { workbookOf, type CellSketch } from './sheet-of';

const TEXT: CellWrite = { formula: '≥95%', numberFormat: '@' };
const write = (row: number, cell: CellWrite = TEXT, sheet = '表一'): Edit => ({
  kind: 'write',
  sheet,
  area: { row: row - 1, column: 1, rows: 1, columns: 1 },
  cells: [[cell]],
});
const deletion = (row: number): Edit => ({ kind: 'delete-rows', sheet: '表一', row: row - 1, count: 1 });

/** Four rows of a form, and formulas on another sheet. */
function form(...formulas: readonly string[]) {
  return workbookOf(
    {
      name: '表一',
      rows: [
        ['甲', '1'],
        ['乙', '2'],
        ['丙', '3'],
        ['丁', '4'],
      ],
    },
    { name: '汇总', rows: [['合计', ...formulas.map((formula): CellSketch => ({ value: 0, text: '0', formula }))]] },
  );
}

test.each<[what: string, edits: readonly Edit[], formulas: readonly string[]]>([
  ['text', [write(2)], []],
  ['text beside formulas that refer elsewhere', [write(2)], ['=SUM(表一!B3:B4)', '=ROUND(1.5,0)', '=TRUE']],
  ['text that begins with "=" in a text cell', [write(2, { formula: '=100%', numberFormat: '@' })], []],
  ['a blank', [write(2, { formula: '', numberFormat: 'General' })], []],
  [
    'a number that is restored with its display',
    [write(2, { formula: 5, numberFormat: '0', shown: { value: 5, text: '5' } })],
    [],
  ],
  ['rows that go, from the bottom up', [write(1), deletion(4), deletion(2)], []],
])('%s is foreseen', (_, edits, formulas) => {
  const workbook = form(...formulas);
  expect(foreseeEdits(workbook, edits)).toEqual(applyEdits(workbook, edits));
});

test.each<[what: string, edits: readonly Edit[], formulas: readonly string[]]>([
  ['a number, for its display', [write(2, { formula: 5, numberFormat: '0' })], []],
  ['text that Excel reads as a number', [write(2, { formula: '95%', numberFormat: 'General' })], []],
  ['a formula', [write(2, { formula: '=A1', numberFormat: 'General', shown: { value: 1, text: '1' } })], []],
  ['a row that a formula refers to', [write(2)], ['=SUM(表一!B1:B3)']],
  ['a formula over a whole column', [write(2)], ['=SUM(表一!B:B)']],
  ['a formula with a defined name', [write(2)], ['=SUM(资金)']],
  ['a formula over a table', [write(2)], ['=SUM(表1[金额])']],
  ['a formula that works out its reference', [write(2)], ['=INDIRECT("表一!B"&2)']],
  ['a deleted row that a formula refers to', [deletion(2)], ['=表一!B2']],
  ['something below rows that went', [deletion(2), write(3)], []],
  ['inserted rows, whose format Excel chooses', [{ kind: 'insert-rows', sheet: '表一', row: 1, count: 1 }], []],
])('%s is left to Excel', (_, edits, formulas) => {
  expect(foreseeEdits(form(...formulas), edits)).toBeNull();
});

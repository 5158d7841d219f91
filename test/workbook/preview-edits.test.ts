import type { CellWrite } from '../../src/workbook/edit';
import { previewEdits } from '../../src/workbook/preview-edits';
import { workbookOf } from './sheet-of';

const before = workbookOf({ rows: [['≥95 %', ['100', '@'], [0.5, '0%'], '', '  ']] });

const preview = (column: number, write: CellWrite) =>
  previewEdits(before, [
    { kind: 'write', sheet: '表一', area: { row: 0, column, rows: 1, columns: 1 }, cells: [[write]] },
  ]).map((change) => change.kind === 'cell' && [change.cell.column, change.before, change.after, change.becomesNumber]);

test.each([
  ['text', 0, { formula: '≥95%', numberFormat: 'General' }, '≥95 %', '≥95%', false],
  ['text that looks like a formula', 0, { formula: '=100%', numberFormat: '@' }, '≥95 %', '=100%', false],
  ['a number instead of text that looks the same', 1, { formula: 100, numberFormat: 'General' }, '100', '100', true],
  ['a number as its format shows it', 2, { formula: 0.95, numberFormat: '0%' }, '50%', '95%', false],
  ['a number in place of blanks', 4, { formula: 0, numberFormat: 'General' }, '  ', '0', false],
  ['a formula as it is written', 3, { formula: '=A1*2', numberFormat: 'General' }, '', '=A1*2', false],
] as const)('shows %s', (_what, column, write, was, becomes, becomesNumber) => {
  expect(preview(column, write)).toEqual([[column, was, becomes, becomesNumber]]);
});

test('shows a row that goes by what it says', () => {
  const form = workbookOf({
    rows: [
      ['产出指标', '数量指标', '培训\n班期数', '≥2期'],
      ['', '', '培训班期数', [0.95, '0%']],
    ],
  });
  expect(
    previewEdits(
      form,
      [1, 0].map((row) => ({ kind: 'delete-rows', sheet: '表一', row, count: 1 })),
    ),
  ).toEqual([
    { kind: 'row-deletion', cell: { sheet: '表一', row: 1, column: 2 }, contents: ['培训班期数', '95%'] },
    {
      kind: 'row-deletion',
      cell: { sheet: '表一', row: 0, column: 0 },
      contents: ['产出指标', '数量指标', '培训 班期数', '≥2期'],
    },
  ]);
});

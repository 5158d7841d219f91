import { TextDecoder } from 'node:util';
import fc from 'fast-check';
import { createExcelHost } from '../../../src/host/excel/excel-host';
import type { Edit } from '../../../src/workbook/edit';
import { editsDone, takingBack } from '../../../src/workbook/edits-done';
import { invertEdits } from '../../../src/workbook/invert-edits';
import { cellAt, type CellValue } from '../../../src/workbook/snapshot';
import { typedEdit } from '../../../src/workbook/typed-edit';
import type { ExcelFacts } from '../../excel-host/facts';
import { emptySheet } from '../../excel-host/grid';
import type { GridCellData } from '../../excel-host/grid';
import { startExcel } from '../../excel-host/jsdom';

// Missing in jsdom, present in browsers and in Node, where the file reader runs.
Object.assign(globalThis, { TextDecoder });

/**
 * Texts that Excel would convert if they were typed again. `Range.formulas` reports them without the apostrophe that
 * keeps them text (office-js issue 6687).
 */
const TEXTS = [
  ['95', '007', '-3', '+5', '1,234', '1e5', '１２０', '￥100', '(10)', '.5'],
  ['95%', '=100%', '９５％', '≥95%'],
  ['2024年12月31日', '2024-12-31', '2024/12/31', '2024-12', '2024年12月', '12月31日', '1-2', '3/4'],
  ['12/31/2024', '1-2-2024', '3/4/24'],
  ['8:30', '3:1', '1 1/2'],
  ['TRUE', 'false', '=HYPERLINK("http://example.test","点这里")', '=A1', '@全体', '-按季统计', "'95", '/'],
  ['长期', '有效提升', '300人次', '2024年12月31日前', ''],
].flat();
const FORMATS = ['General', '@', '0%', '0.00', 'yyyy/m/d', '#,##0'];
const CONSTANTS: readonly CellValue[] = [0, 0.95, 45657, 12345.678, true, false, '#N/A'];

const SHEET = '表一';
const content = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS).map((value) => ({ value, formula: null })) },
  { weight: 2, arbitrary: fc.constantFrom(...CONSTANTS).map((value) => ({ value, formula: null })) },
  { weight: 1, arbitrary: fc.constant({ value: 2, formula: '=1+1' }) },
);
const cell = fc.record({ content, numberFormat: fc.constantFrom(...FORMATS) });
const rows = fc.array(fc.tuple(cell, cell), { minLength: 5, maxLength: 5 });

const write = (row: number, column: number, formula: CellValue, numberFormat: string): Edit => ({
  kind: 'write',
  sheet: SHEET,
  area: { row, column, rows: 1, columns: 1 },
  cells: [[{ formula, numberFormat }]],
});
const place = fc.record({ row: fc.integer({ min: 1, max: 3 }), column: fc.nat(1) });
const fix = fc
  .tuple(place, fc.constantFrom(['≥5场', '@'] as const, ['=100%', '@'] as const, [0.98, '0%'] as const))
  .map(([{ row, column }, [formula, numberFormat]]) => [write(row, column, formula, numberFormat)]);
const typed = fc
  .tuple(place, fc.constantFrom('', '300', '90%', '12月底前'))
  .map(([{ row, column }, text]) => [write(row, column, text, 'General')]);
const insertion = fc
  .integer({ min: 1, max: 4 })
  .map((row): Edit[] => [
    { kind: 'insert-rows', sheet: SHEET, row, count: 1 },
    write(row, 0, '新的指标', 'General'),
    write(row, 1, '≥5场', '@'),
  ]);
const deletion = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .map(([row, count]): Edit[] => [{ kind: 'delete-rows', sheet: SHEET, row, count }]);
const change = fc.oneof(fix, typed, insertion, deletion);

async function openWith(
  drawn: readonly (readonly (typeof cell extends fc.Arbitrary<infer C> ? C : never)[])[],
  facts: Partial<ExcelFacts> = {},
) {
  const cells = drawn.flatMap((line, row) =>
    line.map(({ content: held, numberFormat }, column): GridCellData => ({
      row,
      column,
      ...held,
      numberFormat,
      style: {},
    })),
  );
  // A text in the last row keeps the used range unchanged, whatever the rows above contain.
  const last: GridCellData = { row: 6, column: 1, value: '合计', formula: null, numberFormat: 'General', style: {} };
  const head: GridCellData = { row: 0, column: 0, value: '指标', formula: null, numberFormat: 'General', style: {} };
  const own = cells.filter(({ row, column }) => row > 0 || column > 0);
  const excel = await startExcel({
    workbook: { sheets: [{ ...emptySheet(SHEET), cells: [head, ...own, last] }] },
    facts,
  });
  return { excel, host: createExcelHost() };
}

test('what is taken back is in the sheet again, cell by cell: value, kind, formula and number format', async () => {
  await fc.assert(
    fc.asyncProperty(rows, change, async (drawn, edits) => {
      const { excel, host } = await openWith(drawn);
      const [before, gridBefore] = [await host.snapshot(), excel.snapshot()];
      await host.apply(edits);
      await host.apply(invertEdits(before, edits));
      expect(excel.snapshot()).toEqual(gridBefore);
      expect(await host.snapshot()).toEqual(before);
      excel.close();
    }),
    { numRuns: 120 },
  );
}, 60_000);

test('a change that broke off half-way is taken back the same way', async () => {
  await fc.assert(
    fc.asyncProperty(rows, insertion, fc.nat(2), async (drawn, edits, done) => {
      const { excel, host } = await openWith(drawn);
      const [before, gridBefore] = [await host.snapshot(), excel.snapshot()];
      await host.apply(edits.slice(0, done));
      const found = editsDone(before, edits, await host.snapshot());
      if (found === null) throw new Error('not found again');
      await host.apply(takingBack(before, edits, found));
      expect(excel.snapshot()).toEqual(gridBefore);
      excel.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);

const READINGS = ['as-typed', 'us'] as const;
const READ = TEXTS.flatMap((text) => READINGS.map((datesRead) => [text, datesRead] as const));

/** A leading apostrophe is not part of the typed text, in Excel as here. */
const TYPED = READ.filter(([text]) => !text.startsWith("'"));

test.each(TYPED)('the text %j typed in the pane is in the cell, where dates are read %s', async (text, datesRead) => {
  const sketch = { content: { value: '原来的', formula: null }, numberFormat: 'General' };
  const { excel, host } = await openWith(
    [
      [sketch, sketch],
      [sketch, sketch],
    ],
    { datesRead },
  );
  const before = await host.snapshot();
  await host.apply([typedEdit(before, { sheet: SHEET, row: 1, column: 0 }, text)]);
  const { value, text: shown } = cellAt(await host.snapshot(), { sheet: SHEET, row: 1, column: 0 });
  const numberIn = (written: string): number => parseFloat(written.replaceAll(',', ''));
  if (typeof value === 'number') expect([numberIn(text), /[年月\d][-/:]/.test(text)]).toEqual([numberIn(shown), false]);
  else expect(value).toBe(text);
  excel.close();
});

test.each(READ)(
  'the text %j in a General cell is the same after a fix and 撤销, dates read %s',
  async (text, datesRead) => {
    const sketch = { content: { value: text, formula: null }, numberFormat: 'General' };
    const { excel, host } = await openWith(
      [
        [sketch, sketch],
        [sketch, sketch],
      ],
      { datesRead },
    );
    const [before, gridBefore] = [await host.snapshot(), excel.snapshot()];
    const edits = [write(1, 0, '≥5场', '@')];
    await host.apply(edits);
    await host.apply(invertEdits(before, edits));
    expect(excel.snapshot()).toEqual(gridBefore);
    excel.close();
  },
);

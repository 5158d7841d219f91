import { createExcelHost } from '../../../src/host/excel/excel-host';
import type { Edit } from '../../../src/workbook/edit';
import type { GridSheetData } from '../../excel-host/grid';
import { startExcel } from '../../excel-host/jsdom';
import { read } from '../../excel-host/run-batch';

const rows = ['一级指标', '产出指标', '效益指标', '说明'];
const sheet: GridSheetData = {
  name: '表一',
  visibility: 'Visible',
  isProtected: false,
  cells: rows.map((value, row) => ({ row, column: 0, value, formula: null, numberFormat: 'General', style: {} })),
  merges: [],
  rowHeights: {},
  columnWidths: {},
  hiddenRows: [],
  hiddenColumns: [],
};
const insert = (row: number): Edit => ({ kind: 'insert-rows', sheet: '表一', row: row - 1, count: 1 });
const remove = (row: number): Edit => ({ kind: 'delete-rows', sheet: '表一', row: row - 1, count: 1 });

async function printArea(): Promise<string | null> {
  return read((context) => {
    const areas = context.workbook.worksheets.getItem('表一').pageLayout.getPrintAreaOrNullObject();
    areas.load('address');
    return () => (areas.isNullObject ? null : areas.address);
  });
}

test.each<[string, string | null, readonly Edit[], string | null]>([
  ['inside it', 'A1:C3', [insert(3)], '表一!A1:C4'],
  ['right below it', 'A1:C3', [insert(4)], '表一!A1:C4'],
  ['right below it, twice', 'A1:C3', [insert(4), insert(5)], '表一!A1:C5'],
  ['above it', 'A2:C3', [insert(1)], '表一!A3:C4'],
  ['further down', 'A1:C3', [insert(5)], '表一!A1:C3'],
  ['right below it and taken away', 'A1:C3', [insert(4), remove(4)], '表一!A1:C3'],
  ['where there is none', null, [insert(4)], null],
])('a row inserted %s', async (what, before, edits, after) => {
  const excel = await startExcel({ workbook: { sheets: [sheet] } });
  const host = createExcelHost();
  if (before !== null)
    await read((context) => {
      context.workbook.worksheets.getItem('表一').pageLayout.setPrintArea(before);
      return () => undefined;
    });
  const syncs = excel.syncCount();
  await host.apply(edits);
  // Only extending a print area needs a round trip of its own.
  expect(excel.syncCount() - syncs).toBe(what.startsWith('right below it') ? 3 : 2);
  expect(await printArea()).toBe(after);
  expect(excel.refused).toEqual([]);
  excel.close();
});

test('goes back with the row', async () => {
  const excel = await startExcel({ workbook: { sheets: [sheet] } });
  await read((context) => {
    context.workbook.worksheets.getItem('表一').pageLayout.setPrintArea('A1:C3');
    return () => undefined;
  });
  const host = createExcelHost();
  await host.apply([insert(4)]);
  await host.apply([remove(4)]);
  expect(await printArea()).toBe('表一!A1:C3');
  excel.close();
});

test('an Excel that knows no print areas inserts all the same', async () => {
  const excel = await startExcel({ workbook: { sheets: [sheet] }, excelApi: '1.7' });
  await createExcelHost().apply([insert(4)]);
  expect(excel.refused).toEqual([]);
  excel.close();
});

test('where no printer is installed, rows are inserted all the same', async () => {
  const excel = await startExcel({ workbook: { sheets: [sheet] }, facts: { hasPrinter: false } });
  const host = createExcelHost();
  await host.apply([insert(3)]);
  const [after] = (await host.snapshot()).sheets;
  expect(after?.text.map(([text]) => text)).toEqual(['一级指标', '产出指标', '', '效益指标', '说明']);
  excel.close();
});

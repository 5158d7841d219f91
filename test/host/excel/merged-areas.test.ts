import { createExcelHost } from '../../../src/host/excel/excel-host';
import { createExcelMarking } from '../../../src/host/excel/marks/excel-marking';
import type { Area } from '../../../src/workbook/area';
import { emptySheet } from '../../excel-host/grid';
import type { GridSheetData } from '../../excel-host/grid';
import { startExcel } from '../../excel-host/jsdom';

/** A sheet full of merged pairs of cells with texts. */
function sheetOfMerges(rows: number, columns: number, down: boolean): GridSheetData {
  const merges: Area[] = [];
  for (let row = 0; row < rows; row += down ? 2 : 1) {
    for (let column = 0; column < columns; column += down ? 1 : 2) {
      merges.push({ row, column, rows: down ? 2 : 1, columns: down ? 1 : 2 });
    }
  }
  const cells = merges.map(({ row, column }) => ({
    row,
    column,
    value: '甲',
    formula: null,
    numberFormat: 'General',
    style: {},
  }));
  return { ...emptySheet('表一'), cells, merges };
}

test.each([
  ['a tall sheet, merged downwards', 1200, 4, true],
  ['a tall sheet, merged sideways', 700, 6, false],
  ['a wide sheet', 2, 3000, true],
  ['exactly as many as Excel takes', 512, 2, false],
])('all merged areas are read of %s', async (_what, rows, columns, down) => {
  const sheet = sheetOfMerges(rows, columns, down);
  const excel = await startExcel({ workbook: { sheets: [sheet] } });
  const { sheets } = await createExcelHost().snapshot();
  const order = (a: Area, b: Area): number => a.row - b.row || a.column - b.column;
  expect(sheets[0]?.merges).toEqual([...sheet.merges].sort(order));
  expect(excel.refused).toEqual([]);
  excel.close();
});

test('marks come on a sheet with many merged areas', async () => {
  const excel = await startExcel({ workbook: { sheets: [sheetOfMerges(1400, 2, false)] }, excelApi: '1.14' });
  const cells = [0, 700, 1399].map((row) => ({ sheet: '表一', row, column: 0 }));
  const outcome = await createExcelMarking().mark(
    cells.map((cell) => ({ cell, level: 'error' as const, text: '缺指标值' })),
    'fill',
  );
  expect(outcome).toMatchObject({ marked: 3, passed: [] });
  excel.close();
});

test('Excel itself fails on more than 512 in one question', async () => {
  const excel = await startExcel({ workbook: { sheets: [sheetOfMerges(1026, 2, false)] } });
  const asked = Excel.run(async (context) => {
    const merged = context.workbook.worksheets.getItem('表一').getRange('A1:B1026').getMergedAreasOrNullObject();
    merged.load('address');
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: 'GeneralException' });
  excel.close();
});

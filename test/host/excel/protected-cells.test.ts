import { createExcelHost } from '../../../src/host/excel/excel-host';
import type { CellWrite, Edit } from '../../../src/workbook/edit';
import type { HostOptions } from '../../excel-host/protocol';
import { isLocked } from '../../../src/workbook/protection';
import { areaName } from '../../../src/workbook/area';
import { startExcel } from '../../excel-host/jsdom';
import { plainWorkbook } from '../../excel-host/plain-workbook';

/** A form with unlocked value cells C2:C3; all others are locked. */
async function openForm(unlocked: readonly string[] = ['C2:C3'], more: Omit<HostOptions, 'grid'> = {}) {
  const rows = [
    ['一级指标', '三级指标', '指标值'],
    ['产出指标', '培训人次', '≥30人次'],
    ['产出指标', '合格率', ''],
  ];
  const excel = await startExcel({
    workbook: plainWorkbook({ 表一: { rows, isProtected: true, numberFormats: { C3: '0%' } } }),
    protections: { 表一: { unlocked } },
    ...more,
  });
  return { excel, host: createExcelHost() };
}

const write = (row: number, column: number, cell: CellWrite): Edit => ({
  kind: 'write',
  sheet: '表一',
  area: { row: row - 1, column, rows: 1, columns: 1 },
  cells: [[cell]],
});

test.each<[string, CellWrite, string]>([
  ['a text', { formula: '≥300人次', numberFormat: 'General' }, '≥300人次'],
  ['a text that Excel would read as a formula', { formula: '=100%', numberFormat: '@' }, '=100%'],
  ['a number', { formula: 0.98, numberFormat: '0%' }, '98%'],
])('an unlocked cell of a protected sheet takes %s, and keeps its own format', async (_what, cell, shown) => {
  const { excel, host } = await openForm();
  await host.apply([write(3, 2, cell)]);
  const [sheet] = (await host.snapshot()).sheets;
  expect([sheet?.text[2]?.[2], sheet?.numberFormat[2]?.[2]]).toEqual([shown, '0%']);
  expect(excel.refused).toEqual([]);
  excel.close();
});

test.each<[string, readonly Edit[]]>([
  ['a locked cell', [write(2, 1, { formula: '培训人数', numberFormat: 'General' })]],
  [
    'an unlocked cell and a locked one',
    [write(2, 2, { formula: '≥1', numberFormat: '@' }), write(2, 1, { formula: '培训人数', numberFormat: 'General' })],
  ],
  ['a new row, unless inserting is allowed', [{ kind: 'insert-rows', sheet: '表一', row: 2, count: 1 }]],
])('a protected sheet refuses %s before anything is written', async (_what, edits) => {
  const { excel, host } = await openForm();
  const before = excel.snapshot();
  await expect(host.apply(edits)).rejects.toMatchObject({ trouble: 'sheet-protected' });
  expect(excel.snapshot()).toEqual(before);
  excel.close();
});

test.each<[string, Omit<HostOptions, 'grid'>, readonly string[] | undefined]>([
  ['the unlocked cells', {}, ['A3', 'C2', 'C3']],
])('the snapshot of a protected sheet says what is open: %s', async (_what, more, open) => {
  const { excel, host } = await openForm(['A3', 'C2:C3'], more);
  const workbook = await host.snapshot();
  expect(workbook.sheets[0]?.openCells?.map(areaName).sort()).toEqual(open);
  expect(isLocked(workbook, { sheet: '表一', row: 0, column: 0 })).toBe(open !== undefined);
  expect(isLocked(workbook, { sheet: '表一', row: 2, column: 2 })).toBe(false);
  expect(excel.refused).toEqual([]);
  excel.close();
});

test('what a sheet leaves open is asked for only where one is protected, and not telling it is no failure', async () => {
  const plain = await startExcel({ workbook: plainWorkbook({ 表一: { rows: [['项目绩效目标表']] } }) });
  const [sheet] = (await createExcelHost().snapshot()).sheets;
  expect([sheet?.openCells, plain.syncCount()]).toEqual([undefined, 3]);
  plain.close();

  const { excel, host } = await openForm();
  excel.session.beforeBatch(4, () => excel.session.failNext('GeneralException'));
  const [unknown] = (await host.snapshot()).sheets;
  expect([unknown?.isProtected, unknown?.openCells]).toEqual([true, undefined]);
  excel.close();
});

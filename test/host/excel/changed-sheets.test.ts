import { createExcelHost } from '../../../src/host/excel/excel-host';
import { parseAddress } from '../../../src/workbook/area';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { startExcel, type RunningExcel } from '../../excel-host/jsdom';
import { plainWorkbook } from '../../excel-host/plain-workbook';

const SHEETS = plainWorkbook({ 表一: [['数量', '5']], 表二: [['数量', '3']], 表三: [['数量', '1']] });

let excel: RunningExcel;
afterEach(() => {
  expect(excel.refused).toEqual([]);
  excel.close();
});

/** Reads all, changes the second and the third sheet, and reads again with the second reported as changed. */
async function readAfter(act: (grid: RunningExcel['grid']) => void) {
  excel = await startExcel({ workbook: SHEETS });
  const host = createExcelHost();
  const before = await host.snapshot();
  for (const id of ['sheet-2', 'sheet-3'])
    excel.grid.write(id, parseAddress('B1').area, { formulas: [['8']], numberFormat: [['@']] });
  act(excel.grid);
  return { before, now: await host.snapshot(undefined, { workbook: before, changed: new Set(['表二']) }) };
}

const secondCells = ({ sheets }: WorkbookSnapshot): unknown[] => sheets.map(({ name, text }) => [name, text[0]?.[1]]);

test('only changed sheets are read, and the others are the objects of the earlier reading', async () => {
  const { before, now } = await readAfter(() => undefined);
  expect(secondCells(now)).toEqual([
    ['表一', '5'],
    ['表二', '8'],
    ['表三', '1'],
  ]);
  expect(now.sheets[0]).toBe(before.sheets[0]);
  expect(now.sheets[2]).toBe(before.sheets[2]);
});

test.each<[string, (grid: RunningExcel['grid']) => void, string]>([
  ['renamed', (grid) => grid.renameSheet('sheet-1', '汇总'), '表三'],
  ['moved', (grid) => grid.moveSheet('sheet-1', 1), '表三'],
  ['added', (grid) => void grid.addSheet('表四'), '表三'],
  ['deleted', (grid) => grid.deleteSheet('sheet-1'), '表三'],
])('all sheets are read when one was %s without an event', async (_what, act, unreported) => {
  const { now } = await readAfter(act);
  expect(secondCells(now)).toContainEqual([unreported, '8']);
});

test('all sheets are read when some were left out before', async () => {
  excel = await startExcel({ workbook: SHEETS });
  const host = createExcelHost();
  const { sheets } = await host.snapshot();
  const workbook: WorkbookSnapshot = { sheets, omissions: [{ sheet: '表三', why: 'far-cells' }] };
  excel.grid.write('sheet-1', parseAddress('B1').area, { formulas: [['8']], numberFormat: [['@']] });
  const now = await host.snapshot(undefined, { workbook, changed: new Set() });
  expect(secondCells(now)).toContainEqual(['表一', '8']);
});

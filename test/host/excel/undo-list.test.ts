import { createExcelHost } from '../../../src/host/excel/excel-host';
import { createExcelMarking } from '../../../src/host/excel/marks/excel-marking';
import { createExcelSheets } from '../../../src/host/excel/sheets/excel-sheets';
import { sampleSheet } from '../../../src/report/sample-sheet';
import { parseAddress } from '../../../src/workbook/area';
import type { Edit } from '../../../src/workbook/edit';
import { invertEdits } from '../../../src/workbook/invert-edits';
import { startExcel } from '../../excel-host/jsdom';
import { plainWorkbook } from '../../excel-host/plain-workbook';

/** Excel's own undo list: a batch that writes is one entry; deleting or renaming a sheet clears the list. */

const FORM = plainWorkbook({
  表一: [
    ['三级指标', '指标值'],
    ['培训班期数', '2期'],
    ['培训人次', '100'],
  ],
});
const write = (address: string, formula: string): Edit => ({
  kind: 'write',
  sheet: '表一',
  area: parseAddress(address).area,
  cells: [[{ formula, numberFormat: '@' }]],
});
const fix = [write('B2', '≥2期')];
const insertion: Edit[] = [{ kind: 'insert-rows', sheet: '表一', row: 2, count: 1 }, write('A3', '验收合格率')];
const plan = () => sampleSheet(2026);

async function afterTyping() {
  const excel = await startExcel({ workbook: FORM });
  excel.grid.write('sheet-1', parseAddress('B3').area, { formulas: [['≥100人次']] });
  expect(excel.session.state.undoList.entries).toEqual(['user']);
  return { excel, entries: () => excel.session.state.undoList.entries };
}

test.each([
  ['a fix', fix],
  ['several fixes', [...fix, write('B3', '≥100人次')]],
  ['an insertion', insertion],
  ['a deletion', [{ kind: 'delete-rows', sheet: '表一', row: 1, count: 1 } as const]],
])('%s is one entry, so is taking it back, and what the user did before stays in the list', async (_, edits) => {
  const { excel, entries } = await afterTyping();
  const host = createExcelHost();
  const before = await host.snapshot();
  await host.apply(edits);
  expect(entries()).toEqual(['user', 'add-in']);
  await host.apply(invertEdits(before, edits));
  expect(entries()).toEqual(['user', 'add-in', 'add-in']);
  excel.close();
});

test('a fix that is refused because the table changed meanwhile was never written', async () => {
  const { excel, entries } = await afterTyping();
  const host = createExcelHost();
  const planned = await host.snapshot();
  excel.grid.write('sheet-1', parseAddress('B2').area, { formulas: [['≥3期']] });
  await expect(host.apply(fix, planned)).rejects.toMatchObject({ trouble: 'outdated' });
  expect(entries()).toEqual(['user', 'user']);
  excel.close();
});

test('checking, jumping to a cell, keeping ignores and marks end nothing either', async () => {
  const { excel, entries } = await afterTyping();
  const host = createExcelHost();
  await host.snapshot();
  await host.select({ sheet: '表一', row: 1, column: 1 });
  await host.saveState('<options xmlns="urn:goal-table:state"/>');
  expect(entries()).toEqual(['user']);
  const marking = createExcelMarking();
  await marking.mark([{ cell: { sheet: '表一', row: 1, column: 1 }, level: 'error', text: '没有符号' }], 'fill');
  await marking.clear();
  expect(entries()[0]).toBe('user');
  excel.close();
});

test('a first sheet of our own ends nothing; replacing it and taking it away end the list, which the pane says before', async () => {
  const { excel, entries } = await afterTyping();
  const sheets = createExcelSheets('report');
  await sheets.add('校验报告', plan);
  expect(entries()[0]).toBe('user');
  await sheets.add('校验报告', plan);
  expect(entries()).not.toContain('user');
  excel.grid.write('sheet-1', parseAddress('B3').area, { formulas: [['≥200人次']] });
  await sheets.remove('校验报告', true);
  expect(entries()).toEqual([]);
  excel.close();
});

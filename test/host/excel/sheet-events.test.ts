import { createExcelHost } from '../../../src/host/excel/excel-host';
import type { ChangeNotice } from '../../../src/host/port';
import { parseAddress } from '../../../src/workbook/area';
import { startExcel } from '../../excel-host/jsdom';
import type { RunningExcel } from '../../excel-host/jsdom';
import { plainWorkbook } from '../../excel-host/plain-workbook';

const SHEETS = plainWorkbook({ 表一: [['指标', '≥5次']], 表二: [['指标', '']] });

type Act = (grid: RunningExcel['grid']) => void;
const ACTS: readonly (readonly [string, Act, since: number])[] = [
  ['a sheet is renamed', (grid) => grid.renameSheet('sheet-1', '汇总'), 17],
  ['a sheet is moved', (grid) => grid.moveSheet('sheet-1', 1), 17],
  ['a sheet is added', (grid) => void grid.addSheet('表三'), 9],
  ['a sheet is deleted', (grid) => grid.deleteSheet('sheet-2'), 9],
  [
    'a number format is changed',
    (grid) => grid.write('sheet-1', parseAddress('B1').area, { numberFormat: [['0%']] }),
    9,
  ],
  ['a text is typed', (grid) => grid.write('sheet-1', parseAddress('B1').area, { formulas: [['≥6次']] }), 7],
];

const versions = [7, 9, 14, 17];

test.each(ACTS.flatMap(([what, act, since]) => versions.map((minor) => [what, minor, act, minor >= since] as const)))(
  'that %s is told by ExcelApi 1.%i, as far as that has an event for it',
  async (_what, minor, act, isTold) => {
    const excel = await startExcel({ workbook: SHEETS, excelApi: `1.${String(minor)}` });
    const host = createExcelHost();
    await host.snapshot();
    const heard: ChangeNotice[] = [];
    const stop = await host.onChange((change) => heard.push(change));
    act(excel.grid);
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard.length > 0).toBe(isTold);
    expect(heard.every(({ by }) => by !== 'co-author')).toBe(true);
    await stop();
    heard.length = 0;
    act(excel.grid);
    expect(heard).toEqual([]);
    expect(excel.refused).toEqual([]);
    excel.close();
  },
);

describe.each(['late', 'missing'] as const)('events that come %s', (events) => {
  test('do not let a write meet a cell that the user has changed since', async () => {
    const excel = await startExcel({ workbook: SHEETS, facts: { events } });
    const host = createExcelHost();
    const heard: ChangeNotice[] = [];
    const stop = await host.onChange((change) => heard.push(change));
    const planned = await host.snapshot();
    excel.grid.write('sheet-1', parseAddress('B1').area, { formulas: [['≥7次']] });
    const edit = {
      kind: 'write',
      sheet: '表一',
      area: { row: 0, column: 1, rows: 1, columns: 1 },
      cells: [[{ formula: '≥6次', numberFormat: '@' }]],
    } as const;
    await expect(host.apply([edit], planned)).rejects.toMatchObject({ trouble: 'outdated' });
    expect((await host.snapshot()).sheets[0]?.text).toEqual([['指标', '≥7次']]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard.length > 0).toBe(events === 'late');
    await stop();
    excel.close();
  });
});

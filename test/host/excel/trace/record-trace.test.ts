import { createExcelHost } from '../../../../src/host/excel/excel-host';
import { traceRecorder } from '../../../../src/host/excel/trace/record-trace';
import { startExcel } from '../../../excel-host/jsdom';
import { plainWorkbook } from '../../../excel-host/plain-workbook';

/** All contents of the workbook differ from the words of the protocol. */
const ROWS = [
  ['某市绩效目标表', '密件甲', 'Down'],
  ['产出指标', 73519, '≥300人次'],
  ['=SUM(B2:B2)', '2026年3月', true],
] as const;
const HELD = ['绩效目标', '密件', '产出', '73519', '300', 'SUM', '2026', '工作表子', '写入的', '88421', '存的'];

interface Exchange {
  readonly asked: { readonly Actions: readonly { readonly Name: string }[] };
  readonly answered: { readonly Results?: readonly unknown[]; readonly Error?: { readonly Code: string } };
}

async function record(): Promise<{ trace: string; exchanges: readonly Exchange[] }> {
  const excel = await startExcel({
    workbook: plainWorkbook({
      工作表子: { rows: ROWS.map((row) => [...row]), numberFormats: { B2: '#,##0.00"密件"' } },
    }),
  });
  const host = createExcelHost();
  traceRecorder.start();
  await host.snapshot();
  const cell = { formula: '写入的≥88421', numberFormat: '@' };
  await host.apply([
    { kind: 'write', sheet: '工作表子', area: { row: 1, column: 2, rows: 1, columns: 1 }, cells: [[cell]] },
    { kind: 'insert-rows', sheet: '工作表子', row: 2, count: 1 },
  ]);
  await host.saveState('<state xmlns="urn:goal-table:state"><section name="存的"/></state>');
  await host.select({ sheet: '没有的密件', row: 0, column: 0 }).catch(() => undefined);
  excel.session.failNext({ code: 'AccessDenied' });
  await host.snapshot().catch(() => undefined);
  const trace = traceRecorder.stop();
  await host.snapshot();
  excel.close();
  return { trace, exchanges: (JSON.parse(trace) as { exchanges: readonly Exchange[] }).exchanges };
}

test('a trace holds what was asked and answered, and nothing that stands in the workbook', async () => {
  const { trace, exchanges } = await record();
  for (const text of HELD) expect(trace).not.toContain(text);
  const asked = exchanges.flatMap(({ asked: { Actions } }) => Actions.map(({ Name }) => Name));
  expect(asked).toEqual(expect.arrayContaining(['Formulas', 'NumberFormat']));
  expect(trace).toContain('GetUsedRangeOrNullObject');
  expect(trace).toContain('"RowCount": 3');
  expect(trace).toContain('AccessDenied');
  // The trace shows whether two texts are equal, but not what they are.
  expect(trace).toMatch(/‹text \d+, 4›/);
});

test('nothing is recorded before it is started and after it is stopped', async () => {
  const { exchanges } = await record();
  const count = exchanges.length;
  expect(traceRecorder.isRecording()).toBe(false);
  traceRecorder.start();
  const again = JSON.parse(traceRecorder.stop()) as { exchanges: readonly unknown[] };
  expect([count > 5, again.exchanges]).toEqual([true, []]);
});

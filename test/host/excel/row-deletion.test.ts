import { TextDecoder } from 'node:util';
import { createExcelHost } from '../../../src/host/excel/excel-host';
import { createJournal } from '../../../src/taskpane/journal/journal';
import { createJournalSession } from '../../../src/taskpane/journal/journal-session';
import { openWorkbook } from '../../taskpane/open-workbook';
import { startExcel } from '../../excel-host/jsdom';
import { plainWorkbook } from '../../excel-host/plain-workbook';

// Missing in jsdom, present in browsers and in Node, where the file reader runs.
Object.assign(globalThis, { TextDecoder });

const ROWS = [
  ['部门整体支出绩效目标表', '', '', ''],
  ['（2024年度）', '', '', ''],
  ['部门（单位）名称', '示例市商务局', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '培训班期数', '≥2期'],
  ['', '', '培训班期数', '≥2期'],
  ['', '质量指标', '培训合格率', '≥95%'],
  ['满意度指标', '服务对象满意度指标', '参训学员满意度', '≥95%'],
];

test('a repeated row is deleted through Excel, with the merged areas that reach into it, and taken back', async () => {
  const excel = await startExcel({ workbook: plainWorkbook({ 表一: { rows: ROWS, merges: ['A5:A7', 'B5:B6'] } }) });
  const host = createExcelHost();
  const { workbook } = openWorkbook(host);
  const session = createJournalSession(workbook, createJournal(), () => undefined);
  const gridBefore = excel.snapshot();
  const before = await host.snapshot();
  await workbook.run(async (turn) => {
    const { workbook: read, findings } = await turn.check();
    const finding = findings.find(({ rule }) => rule === 'consistency/duplicate-indicator');
    if (!finding?.fix) throw new Error('nothing to delete');
    await session.change(turn, read, finding.fix.edits, { kind: 'fix', names: ['同表指标重复'], cell: finding.cell });
  });
  const [after] = (await host.snapshot()).sheets;
  expect(after?.text).toEqual(ROWS.filter((_, index) => index !== 5));
  expect(after?.merges).toEqual([{ row: 4, column: 0, rows: 2, columns: 1 }]);

  const [entry] = session.journal.get().entries;
  if (entry) await session.undo(entry);
  expect(session.get().notice?.kind).toBe('undone');
  expect(await host.snapshot()).toEqual(before);
  expect(excel.snapshot()).toEqual(gridBefore);
  expect(excel.refused).toEqual([]);
  excel.close();
});

import { TextDecoder } from 'node:util';
import { createExcelHost } from '../../../src/host/excel/excel-host';
import { planInsertion } from '../../../src/library/plan-insertion';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { createJournal } from '../../../src/taskpane/journal/journal';
import { createJournalSession } from '../../../src/taskpane/journal/journal-session';
import { typedEdit } from '../../../src/workbook/typed-edit';
import { openWorkbook } from '../../taskpane/open-workbook';
import { startExcel } from '../../excel-host/jsdom';
import { plainWorkbook } from '../../excel-host/plain-workbook';
import { templateNamed } from '../../library/reading';
import { breakingOff } from './breaking-off';

// Missing in jsdom, present in browsers and in Node, where the file reader runs.
Object.assign(globalThis, { TextDecoder });

/** Undoing a change while later ones stay: sums keep every row that is still there. */

const FORM = {
  表一: [
    ['2025年项目支出绩效目标表', '', '', '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值', '分值'],
    ['产出指标', '数量指标', '巡护里程', '≥300公里', 30],
    ['产出指标', '质量指标', '巡护记录完整率', '≥95%', 30],
    ['满意度指标', '服务对象满意度指标', '村民满意度', '≥90%', 30],
    ['合计', '', '', '', '=SUM(E3:E5)'],
  ],
  汇总: [['表一分值', '=SUM(表一!$E$3:$E$5)']],
};

async function opened(make = createExcelHost) {
  const excel = await startExcel({ workbook: plainWorkbook(FORM) });
  const host = make();
  const { workbook } = openWorkbook(host);
  const session = createJournalSession(workbook, createJournal(), () => undefined);
  return {
    session,
    close: () => {
      excel.close();
    },
    /** The formulas of the workbook, in the order of its sheets. */
    async sums(): Promise<readonly unknown[]> {
      const { sheets } = await host.snapshot();
      return sheets.flatMap(({ formulas }) => formulas.flat().filter((one) => String(one).startsWith('=')));
    },
    insert: (name: string) =>
      workbook.run(async (turn) => {
        const before = await turn.read();
        const [table] = recognizeGoalTables(before);
        const plan = table && planInsertion(before, table, templateNamed(name));
        if (plan?.kind !== 'plan') throw new Error('no place');
        await session.change(turn, before, plan.edits, { kind: 'insertion', names: [name], cell: plan.valueCell });
      }),
    type: (row: number, column: number, text: string) =>
      workbook.run(async (turn) => {
        const before = await turn.read();
        const cell = { sheet: '表一', row, column };
        await session.change(turn, before, [typedEdit(before, cell, text)], { kind: 'entry', names: [text], cell });
      }),
    /** @param nth which of the changes, from 0 */
    async undo(nth: number): Promise<string | undefined> {
      const entry = session.journal.get().entries[nth];
      if (entry) await session.undo(entry);
      return session.get().notice?.kind;
    },
  };
}

test('an insertion at the end, after another one above it', async () => {
  const { insert, sums, undo, close } = await opened();
  await insert('服务对象满意度');
  expect(await sums()).toEqual(['=SUM(E3:E6)', '=SUM(表一!$E$3:$E$6)']);
  await insert('采购设备数量');
  expect(await sums()).toEqual(['=SUM(E3:E7)', '=SUM(表一!$E$3:$E$7)']);
  expect(await undo(0)).toBe('undone');
  expect(await sums()).toEqual(['=SUM(E3:E6)', '=SUM(表一!$E$3:$E$6)']);
  expect(await undo(0)).toBe('undone');
  expect(await sums()).toEqual(['=SUM(E3:E5)', '=SUM(表一!$E$3:$E$5)']);
  close();
});

test('a sum that the user has changed since stays as the user wrote it', async () => {
  const { insert, type, sums, undo, close } = await opened();
  await insert('服务对象满意度');
  await type(6, 4, '90');
  expect(await undo(0)).toBe('undone');
  expect(await sums()).toEqual(['=SUM(表一!$E$3:$E$5)']);
  close();
});

test('a total that was typed over, after a row was inserted above it', async () => {
  const { insert, type, sums, undo, close } = await opened();
  await type(5, 4, '90');
  await insert('采购设备数量');
  expect(await undo(0)).toBe('undone');
  expect(await sums()).toEqual(['=SUM(E3:E6)', '=SUM(表一!$E$3:$E$6)']);
  close();
});

test.each([1, 2, 3])(
  'an insertion that Excel breaks off after %i edits leaves the sums as they were',
  async (after) => {
    const { insert, sums, close } = await opened(() => breakingOff(createExcelHost(), after));
    await expect(insert('服务对象满意度')).rejects.toMatchObject({ trouble: 'unknown' });
    expect(await sums()).toEqual(['=SUM(E3:E5)', '=SUM(表一!$E$3:$E$5)']);
    close();
  },
);

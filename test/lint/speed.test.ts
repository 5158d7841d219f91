import { readWorkbook } from '../../src/host/file/read-workbook';
import { runRules } from './run-rules';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { cpuTime } from '../bench/least-time';
import { largeWorkbook } from '../bench/large-workbook';
import { formWorkbook } from '../forms/truth';

/** Number of rounds. The first are slow, while the code is compiled; the fastest one counts. */
const ATTEMPTS = 12;
const SEED = formWorkbook('seeds/fuzhou-changle-2024').sheets.slice(0, 1);
const SHEETS = 100;
/** Largest ratio of the time for rules to that for recognition, which caches what it read. */
const MOST = 1.5;

const workbooks: readonly (readonly [string, WorkbookSnapshot])[] = [
  ['forms that differ', readWorkbook(largeWorkbook(SHEETS, 40))],
  [
    'forms that are all alike',
    {
      sheets: Array.from({ length: SHEETS }, (_, index) =>
        SEED.map((sheet) => ({ ...sheet, name: `单位${String(index + 1)}` })),
      ).flat(),
    },
  ],
];

describe('checking a workbook with all rules takes little more time than recognising its tables', () => {
  it.each(workbooks)('%s', (_, workbook) => {
    const tables = recognizeGoalTables(workbook);
    let [recognising, checking] = [Infinity, Infinity];
    for (let attempt = 0; attempt < ATTEMPTS && checking >= recognising * MOST; attempt++) {
      recognising = Math.min(
        recognising,
        cpuTime(() => recognizeGoalTables(workbook), 3),
      );
      checking = Math.min(
        checking,
        cpuTime(() => runRules(workbook, tables), 3),
      );
    }
    expect(checking).toBeLessThan(recognising * MOST);
  });
});

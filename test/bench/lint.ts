import { readWorkbook } from '../../src/host/file/read-workbook';
import { runRules } from '../lint/run-rules';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { rules } from '../../src/rules';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { formWorkbook } from '../forms/truth';
import { cpuTime } from './least-time';
import { largeWorkbook } from './large-workbook';

/**
 * Time for checking compared with recognising, for one, ten and a hundred times as many forms, in one run: `npm run
 * bench`. Equal forms are the worst case for rules that compare tables.
 */
const BASE = 30;
const INDICATORS_A_FORM = 40;
const SLOWEST = 8;

const SEED = formWorkbook('seeds/fuzhou-changle-2024').sheets[0];

function alike(sheets: number): WorkbookSnapshot {
  return {
    sheets: SEED ? Array.from({ length: sheets }, (_, index) => ({ ...SEED, name: `单位${String(index + 1)}` })) : [],
  };
}

function measure(title: string, workbookOf: (sheets: number) => WorkbookSnapshot): void {
  console.log(`\n${title}\nsheets  indicators  recognise     check  ratio  check/indicator`);
  for (const factor of [1, 10, 100]) {
    const workbook = workbookOf(BASE * factor);
    const rounds = factor === 100 ? 2 : 5;
    const tables = recognizeGoalTables(workbook);
    const indicators = tables.reduce((sum, table) => sum + table.indicators.length, 0);
    const recognising = cpuTime(() => recognizeGoalTables(workbook), rounds);
    const checking = cpuTime(() => runRules(workbook, tables), rounds);
    const row = [
      BASE * factor,
      indicators,
      `${recognising.toFixed(0)} ms`,
      `${checking.toFixed(0)} ms`,
      (checking / recognising).toFixed(2),
      `${((checking * 1000) / indicators).toFixed(1)} µs`,
    ];
    console.log(row.map((cell, index) => String(cell).padStart([6, 12, 11, 10, 7, 17][index] ?? 0)).join(''));
  }
}

function slowestRules(workbook: WorkbookSnapshot): void {
  const tables = recognizeGoalTables(workbook);
  const times = rules.map((rule) => ({
    id: rule.meta.id,
    time: cpuTime(() => runRules(workbook, tables, [rule]), 3),
  }));
  times.sort((a, b) => b.time - a.time);
  console.log('\nslowest rules');
  for (const { id, time } of times.slice(0, SLOWEST)) console.log(`${time.toFixed(1).padStart(8)} ms  ${id}`);
}

measure('forms that differ', (sheets) => readWorkbook(largeWorkbook(sheets, INDICATORS_A_FORM)));
measure('forms that are all alike', alike);
slowestRules(readWorkbook(largeWorkbook(BASE * 10, INDICATORS_A_FORM)));
slowestRules(alike(BASE * 10));

import { findMismatch } from '../../../src/goals/amount-sums';
import type { GoalTable } from '../../../src/goals/goal-table';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { workbookOf, type CellSketch } from '../../workbook/sheet-of';

export type Rows = readonly (readonly CellSketch[])[];

const INDICATORS: Rows = [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '培训人次', '≥200人次'],
];

export function tableOf(rows: Rows, merges: readonly string[] = []): GoalTable {
  const title = ['部门整体支出绩效目标表（2024年度）'];
  const [table] = recognizeGoalTables(workbookOf({ rows: [title, ...rows, ...INDICATORS], merges }));
  if (!table) throw new Error('no table');
  return table;
}

/** Each sum as "total=part+part", with the difference when it does not hold. */
export function sumsOf(rows: Rows, merges: readonly string[] = []): string[] {
  return tableOf(rows, merges).sums.map(({ total, parts }) => {
    const difference = findMismatch(total, [parts])?.difference;
    const added = parts.map(({ value }) => value?.toString() ?? '0').join('+');
    return `${total.value?.toString() ?? '?'}=${added}${difference ? ` (${difference.toString()})` : ''}`;
  });
}

import type { GoalTable } from '../../src/goals/goal-table';
import { unsureColumns } from '../../src/recognize/columns/confidence';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { cellName, columnsName } from '../../src/workbook/area';
import { workbookOf, type SheetSketch } from '../workbook/sheet-of';

/** Indicators as "level1/level2/name=operator value unit@cell". */
export function flatten(table: GoalTable): string[] {
  return table.indicators.map(({ level1, level2, name, target, cells }) => {
    const value = target.number?.toString() ?? target.date ?? (target.source.trim() || '(空)');
    const levels = `${level1?.value ?? ''}/${level2?.value ?? ''}`;
    return `${levels}/${name.value}=${target.operator ?? ''}${value}${target.unit ?? ''}@${cells.value ? cellName(cells.value) : ''}`;
  });
}

/**
 * The goal tables of a sheet: period, indicators and unsure columns of each. An unknown heading is listed even when the
 * cells below it show its role.
 */
export function read(sketch: SheetSketch): string[][] {
  return recognizeGoalTables(workbookOf(sketch)).map((table) => [table.period, ...flatten(table), ...unsure(table)]);
}

/** "unsure: D 本期任务 as value (0.55)" */
function unsure(table: GoalTable): string[] {
  return unsureColumns(table).map(
    (column) => `unsure: ${columnsName(column)} ${column.heading} as ${column.role} (${column.confidence.toFixed(2)})`,
  );
}

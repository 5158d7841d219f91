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
 * The goal tables of a sheet: the period of each, its indicators, and the columns that it is unsure of. A heading that
 * the vocabulary lacks shows up there even when the cells below it give the column away.
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

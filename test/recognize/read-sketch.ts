import type { GoalTable } from '../../src/goals/goal-table';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { cellName } from '../../src/workbook/area';
import { workbookOf, type SheetSketch } from '../workbook/sheet-of';

/** Indicators as "level1/level2/name=operator value unit@cell". */
export function flatten(table: GoalTable): string[] {
  return table.indicators.map(({ level1, level2, name, target, cells }) => {
    const value = target.number?.toString() ?? target.date ?? (target.source.trim() || '(空)');
    const levels = `${level1?.value ?? ''}/${level2?.value ?? ''}`;
    return `${levels}/${name.value}=${target.operator ?? ''}${value}${target.unit ?? ''}@${cells.value ? cellName(cells.value) : ''}`;
  });
}

/** The goal tables of a sheet: the period of each, and its indicators. */
export function read(sketch: SheetSketch): string[][] {
  return recognizeGoalTables(workbookOf(sketch)).map((table) => [table.period, ...flatten(table)]);
}

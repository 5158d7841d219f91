import type { GoalTable } from '../../goals/goal-table';
import { readFigures } from '../amounts/figures';
import { readHeadFields } from './head-fields';
import { LabelValues } from '../amounts/label-values';
import { readSchedule } from '../amounts/schedule';
import type { SheetView } from '../sheet/sheet-view';
import { readStatements } from './statements';
import { readTasks } from '../amounts/tasks';

/** What stands once in a form even when it has indicators for two periods. */
export type Details = Pick<GoalTable, 'schedule' | 'fields' | 'tasks' | 'figures' | 'statements'>;

export const NO_DETAILS: Details = { schedule: [], fields: [], tasks: [], figures: [], statements: [] };

export function readDetails(view: SheetView, headRows: readonly number[]): Details {
  const { tasks, rows: taskRows } = readTasks(view, headRows);
  const rows = headRows.filter((row) => !taskRows.has(row));
  const values = new LabelValues(view, rows);
  return {
    schedule: readSchedule(view, headRows),
    fields: readHeadFields(view, rows, values),
    tasks,
    figures: readFigures(view, rows, values),
    statements: readStatements(view, headRows),
  };
}

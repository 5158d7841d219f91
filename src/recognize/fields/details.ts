import type { GoalTable, IndicatorStatement } from '../../goals/goal-table';
import { readFigures } from '../amounts/figures';
import { readHeadFields } from './head-fields';
import { LabelValues } from '../amounts/label-values';
import { readSchedule } from '../amounts/schedule';
import type { SheetView } from '../sheet/sheet-view';
import { readTasks } from '../amounts/tasks';
import { isLevel1Name, isLevel2Name, levelName } from '../../goals/levels';
import { pattern } from '../../wording/lexicon/family';
import { LEVEL_ENDS } from '../../wording/lexicon/level-words';

/** Parts that occur once in a form, even when it has indicators for two periods. */
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

/** “质量指标：…”: a level's name, a colon and its text. */
const STATEMENT = pattern`^([^:：\n]{2,12}?${LEVEL_ENDS})[:：]\s*([^\s][\s\S]*)$`;

/** Reads indicators written as sentences, outside the indicator blocks. */
function readStatements(view: SheetView, rows: readonly number[]): IndicatorStatement[] {
  return rows.flatMap((row) =>
    view.row(row).flatMap((cell): IndicatorStatement[] => {
      const [, label = '', text = ''] = STATEMENT.exec(cell.text) ?? [];
      if (label === '' || !(isLevel1Name(label) || isLevel2Name(label))) return [];
      return [{ label: levelName(label), text: text.trim(), cell: view.address(cell.row, cell.column) }];
    }),
  );
}

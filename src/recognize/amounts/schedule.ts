import type { ScheduleEntry } from '../../goals/goal-table';
import { readAmount } from './amount-text';
import type { SheetView } from '../sheet/sheet-view';
import { pattern } from '../../wording/lexicon/family';
import { SCHEDULE_HEADINGS } from '../../wording/lexicon/years';

const DATE_HEADING = pattern`^(?:20\d\d年)?\d{1,2}月[底末份]?$|^第?[一二三四1-4]季度末?$|^${SCHEDULE_HEADINGS}$`;

/** Reads 资金支出计划: a row of dates above a row of percentages. */
export function readSchedule(view: SheetView, rows: readonly number[]): ScheduleEntry[] {
  for (const row of rows) {
    const dates = view.row(row).filter((cell) => DATE_HEADING.test(cell.plain));
    if (dates.length < 2) continue;
    return dates.map((date) => {
      const below = date.area.row + date.area.rows;
      return {
        label: date.text,
        labelCell: view.address(date.row, date.column),
        percent: readAmount(view.content(below, date.column)).value,
        cell: view.address(below, date.column),
      };
    });
  }
  return [];
}

import type { ScheduleEntry } from '../../goals/goal-table';
import { readAmount } from './amount-text';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { pattern } from '../../wording/lexicon/family';
import { SCHEDULE_HEADINGS } from '../../wording/lexicon/years';
import { moneyUnitIn } from '../vocabulary/labels';
import { seriesLabels } from '../vocabulary/series-labels';

const DATE_HEADING = pattern`^(?:20\d\d年)?\d{1,2}月[底末份]?$|^第?[一二三四1-4]季度末?$|^${SCHEDULE_HEADINGS}$`;

/** Reads 资金支出计划: a row of dates above a row of percentages. */
export function readSchedule(view: SheetView, rows: readonly number[]): ScheduleEntry[] {
  for (const row of rows) {
    const dates = view.row(row).filter((cell) => DATE_HEADING.test(cell.plain));
    if (dates.length < 2 || holdsMoney(view, row, dates)) continue;
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

/** A table of the money of each period, with its sum, its unit or a line for each source, is no schedule of shares. */
function holdsMoney(view: SheetView, row: number, dates: readonly SeenCell[]): boolean {
  const below = dates[0] ? dates[0].area.row + dates[0].area.rows : row;
  const beside = [...view.row(row), ...view.row(below)].filter((cell) => !dates.includes(cell));
  const saysSo = beside.some(
    ({ text }) =>
      moneyUnitIn(text) !== null || seriesLabels(text).some((meaning) => meaning.kind === 'whole' && meaning.isSum),
  );
  const hasLines = dates.every(({ column, area }) => {
    const next = view.content(area.row + area.rows + 1, column);
    return readAmount(next).value !== null;
  });
  return saysSo || hasLines;
}

import type { GoalTable } from '../goals/goal-table';
import { MAX_COLUMNS, areaContains, areaEnd, areasOverlap } from '../workbook/area';
import type { Area } from '../workbook/area';
import { cellContent, findSheet, mergedAreaAt } from '../workbook/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** The cells that the user has selected. */
export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * The table in which the user works: the one with the selected cells, else the only one in their rows, on their sheet
 * or in the workbook. Tables that share a head are distinguished by their block of indicators. What follows a table
 * without a blank row is of that table (审核意见). Null when the user must choose.
 */
export function selectedTable(
  tables: readonly GoalTable[],
  { sheet, area }: Selection,
  workbook?: WorkbookSnapshot,
): GoalTable | null {
  const onSheet = tables.filter((table) => table.sheet === sheet);
  const inBlock = onSheet.filter(({ blocks }) => blocks.some((block) => areaContains(withSpareRows(block), area)));
  const around = onSheet.filter((table) => areaContains(table.area, area));
  // Selected whole rows are inside no table, but cross one.
  const crossed = onSheet.filter((table) => areasOverlap(table.area, area));
  // Or to the right of one.
  const besides = onSheet.filter((table) => areasOverlap(wholeRowsOf(table.area), area));
  const one = only(inBlock) ?? only(around) ?? only(crossed) ?? only(besides);
  if (one || besides.length > 0) return one;
  const own = workbook && findSheet(workbook, sheet);
  const above = own ? onSheet.filter((table) => reachesDownTo(own, table.area, area.row)) : [];
  return only(above) ?? only(onSheet) ?? only(tables);
}

function wholeRowsOf(area: Area): Area {
  return { ...area, column: 0, columns: MAX_COLUMNS };
}

/** True when every row from the table's last to this one has something below the table. */
function reachesDownTo(sheet: SheetSnapshot, area: Area, row: number): boolean {
  const last = areaEnd(area).row;
  if (row <= last) return false;
  return Array.from({ length: row - last }, (_, at) => last + 1 + at).every((at) =>
    Array.from({ length: area.columns }, (__, column) => area.column + column).some(
      (column) => cellContent(sheet, at, column).formula !== '' || mergedAreaAt(sheet, at, column) !== undefined,
    ),
  );
}

/** True when the selection is outside all tables, so that its row must not be used for a table. */
export function isOutside(tables: readonly GoalTable[], { sheet, area }: Selection): boolean {
  return !tables.some((table) => table.sheet === sheet && areasOverlap(table.area, area));
}

/** The table beside this one that a new row here would split. */
export function tableBeside(tables: readonly GoalTable[], { sheet, area }: GoalTable, row: number): GoalTable | null {
  const isBeside = (other: Area): boolean => other.column > areaEnd(area).column || area.column > areaEnd(other).column;
  return (
    tables.find(
      (other) =>
        other.sheet === sheet && isBeside(other.area) && other.area.row < row && row <= areaEnd(other.area).row,
    ) ?? null
  );
}

/** The block with the empty rows after it, which are meant for more indicators. */
function withSpareRows({ area, spareRows }: GoalTable['blocks'][number]): Area {
  const last = Math.max(areaEnd(area).row, ...spareRows.map(({ row }) => row));
  return { ...area, rows: last - area.row + 1 };
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

import type { GoalTable } from '../goals/goal-table';
import { areaContains, areaEnd, areasOverlap } from '../workbook/area';
import type { Area } from '../workbook/area';

/** The cells that the user has selected. */
export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * The table that the user works in: the one with the selected cells, else the only one in their rows, of their sheet, of
 * the workbook. Tables that share their head are told apart by the block of indicators. Null where the user has to say
 * which one.
 */
export function selectedTable(tables: readonly GoalTable[], { sheet, area }: Selection): GoalTable | null {
  const onSheet = tables.filter((table) => table.sheet === sheet);
  const inBlock = onSheet.filter(({ blocks }) => blocks.some((block) => areaContains(withSpareRows(block), area)));
  const around = onSheet.filter((table) => areaContains(table.area, area));
  // Whole rows that the user selected are in no table, but they cross one.
  const crossed = onSheet.filter((table) => areasOverlap(table.area, area));
  return only(inBlock) ?? only(around) ?? only(crossed) ?? only(onSheet) ?? only(tables);
}

/** True when the selection is in none of the tables, so that its row says nothing about another one's rows. */
export function isOutside(tables: readonly GoalTable[], { sheet, area }: Selection): boolean {
  return !tables.some((table) => table.sheet === sheet && areasOverlap(table.area, area));
}

/** The table beside this one whose rows would be torn apart by a row inserted here. */
export function tableBeside(tables: readonly GoalTable[], { sheet, area }: GoalTable, row: number): GoalTable | null {
  const isBeside = (other: Area): boolean => other.column > areaEnd(area).column || area.column > areaEnd(other).column;
  return (
    tables.find(
      (other) =>
        other.sheet === sheet && isBeside(other.area) && other.area.row < row && row <= areaEnd(other.area).row,
    ) ?? null
  );
}

/** The block with the empty rows that end it: they wait for an indicator, but are no part of what was read. */
function withSpareRows({ area, spareRows }: GoalTable['blocks'][number]): Area {
  const last = Math.max(areaEnd(area).row, ...spareRows.map(({ row }) => row));
  return { ...area, rows: last - area.row + 1 };
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

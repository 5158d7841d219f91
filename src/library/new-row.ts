import type { Column, ColumnRole, GoalTable, Indicator, IndicatorBlock } from '../goals/goal-table';
import { areaEnd, areasOverlap } from '../workbook/area';
import type { Area } from '../workbook/area';
import { mergedAreaAt } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { blockAt } from './groups';
import type { IndicatorGroup } from './groups';

/** Where the row of a new indicator comes, and what it takes after. Rows as they are before the insertion. */
export interface NewRow {
  readonly sheet: SheetSnapshot;
  readonly table: GoalTable;
  readonly block: IndicatorBlock;
  readonly group: IndicatorGroup;
  /** The last indicator of the group, and all rows that it fills. */
  readonly anchor: Indicator;
  readonly anchorRows: { readonly first: number; readonly last: number };
  /** The row that the new one looks like: the lowest of the group, else of the block, whose content is in its columns. */
  readonly modelRow: number;
  /** The new row itself: the one below the anchor. */
  readonly row: number;
}

export function newRowBelow(sheet: SheetSnapshot, table: GoalTable, group: IndicatorGroup): NewRow | null {
  const anchor = group.indicators.at(-1);
  const block = anchor && blockAt(table, anchor.row);
  if (!anchor || !block) return null;
  const merged = mergedAreaAt(sheet, anchor.name.cell.row, anchor.name.cell.column);
  const last = Math.max(anchor.row, merged ? areaEnd(merged).row : 0);
  const model = [...indicatorsOf(table, block), ...group.indicators].reverse().find(isOrderly) ?? anchor;
  return {
    sheet,
    table,
    block,
    group,
    anchor,
    anchorRows: { first: merged?.row ?? anchor.row, last },
    modelRow: model.row,
    row: last + 1,
  };
}

/** The indicator's name, levels and value stand in their columns. */
export function isOrderly(indicator: Indicator): boolean {
  return indicator.shift === 0 && !indicator.levelsInferred;
}

export function indicatorsOf(table: GoalTable, block: IndicatorBlock): readonly Indicator[] {
  return table.indicators.filter(({ row }) => blockAt(table, row) === block);
}

export function columnOf(block: IndicatorBlock, role: ColumnRole): Column | undefined {
  return block.columns.find((column) => column.role === role);
}

/** What the block's column that holds this sheet column is for; null left and right of the block's own columns. */
export function roleAt(block: IndicatorBlock, sheetColumn: number): ColumnRole | null {
  const column = block.columns.find((one) => sheetColumn >= one.column && sheetColumn < one.column + one.columns);
  return column?.role ?? null;
}

/** Merged areas of the table's own columns that touch the rows. */
export function mergesAt({ sheet, table }: NewRow, first: number, last: number): readonly Area[] {
  const rows = { row: first, column: table.area.column, rows: last - first + 1, columns: table.area.columns };
  return sheet.merges.filter((area) => areasOverlap(area, rows));
}

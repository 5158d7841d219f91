import type { Column, ColumnRole, GoalTable, Indicator, IndicatorBlock } from '../goals/goal-table';
import { areaEnd, areasOverlap } from '../workbook/area';
import type { Area } from '../workbook/area';
import { mergedAreaAt } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { rowsOf } from './groups';
import type { GroupName, IndicatorGroup } from './groups';
import { isNewGroup } from './new-group';
import type { NewGroup } from './new-group';

/** Where the row of a new indicator comes, and what it takes after. Rows as they are before the insertion. */
export interface NewRow {
  readonly sheet: SheetSnapshot;
  readonly table: GoalTable;
  readonly block: IndicatorBlock;
  readonly group: GroupName;
  /** Roles whose label begins with this row: those of a group that the form did not have. */
  readonly opens: readonly ColumnRole[];
  /** True for an empty row of the form that is filled; false for one to be inserted. */
  readonly isThere: boolean;
  /** What the labels of the new row go by: the last row of the group, and all rows that it fills. */
  readonly anchor: { readonly row: number; readonly isOrderly: boolean };
  readonly anchorRows: { readonly first: number; readonly last: number };
  /** The row that the new one looks like: the lowest of the group, else of the block, whose content is in its columns. */
  readonly modelRow: number;
  /** The new row itself: one of the form, or the one below the anchor. */
  readonly row: number;
}

/** An empty row of the group, the first below its indicators before any other; where there is none, a row below the group. */
export function newRowIn(sheet: SheetSnapshot, table: GoalTable, group: IndicatorGroup | NewGroup): NewRow | null {
  const isNew = isNewGroup(group);
  const around = isNew ? group.below : group;
  const opens: readonly ColumnRole[] = !isNew ? [] : group.opensLevel1 ? ['level1', 'level2'] : ['level2'];
  const spare = isNew ? group.spareRow : spareRowOf(group);
  const shared = { sheet, table, block: around.block, group, opens };
  if (spare) {
    const { row } = spare;
    const anchor = { row, isOrderly: true };
    return { ...shared, isThere: true, anchor, anchorRows: { first: row, last: row }, modelRow: row, row };
  }
  const { block, indicators } = around;
  const { last: row } = rowsOf(around);
  const indicator = indicators.find((one) => one.row === row);
  const name = columnOf(block, 'level3');
  if (!name) return null;
  const cell = indicator?.name.cell ?? { row, column: name.column };
  const merged = mergedAreaAt(sheet, cell.row, cell.column);
  const last = Math.max(row, merged ? areaEnd(merged).row : 0);
  const model = [...indicatorsOf(table, block), ...indicators].reverse().find(isOrderly);
  return {
    ...shared,
    isThere: false,
    anchor: { row, isOrderly: indicator === undefined || isOrderly(indicator) },
    anchorRows: { first: merged?.row ?? row, last },
    modelRow: model?.row ?? row,
    row: last + 1,
  };
}

function spareRowOf({ indicators, spareRows }: IndicatorGroup): IndicatorGroup['spareRows'][number] | undefined {
  const last = indicators.at(-1)?.row ?? -1;
  return spareRows.find(({ row }) => row > last) ?? spareRows[0];
}

/** The indicator's name, levels and value stand in their columns. */
export function isOrderly(indicator: Indicator): boolean {
  return indicator.shift === 0 && !indicator.levelsInferred;
}

export function indicatorsOf(table: GoalTable, { area }: IndicatorBlock): readonly Indicator[] {
  return table.indicators.filter(({ row }) => row >= area.row && row <= areaEnd(area).row);
}

export function columnOf(block: IndicatorBlock, role: ColumnRole): Column | undefined {
  return block.columns.find((column) => column.role === role);
}

/** What the block's column that holds this sheet column is for; null left and right of the block's own columns. */
export function roleAt(block: IndicatorBlock, sheetColumn: number): ColumnRole | null {
  const column = block.columns.find((one) => sheetColumn >= one.column && sheetColumn < one.column + one.columns);
  return column?.role ?? null;
}

/** True for the column of a label that begins with the new row. */
export function opensAt({ block, opens }: NewRow, sheetColumn: number): boolean {
  const role = roleAt(block, sheetColumn);
  return role !== null && opens.includes(role);
}

/** Merged areas of the table's own columns that touch the rows. */
export function mergesAt({ sheet, table }: NewRow, first: number, last: number): readonly Area[] {
  const rows = { row: first, column: table.area.column, rows: last - first + 1, columns: table.area.columns };
  return sheet.merges.filter((area) => areasOverlap(area, rows));
}

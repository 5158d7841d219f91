import type { Column, ColumnRole, GoalTable, Indicator, IndicatorBlock } from '../goals/goal-table';
import { areaEnd, areasOverlap } from '../workbook/area';
import type { Area } from '../workbook/area';
import { mergedAreaAt } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { rowsOf } from './groups';
import type { GroupName, IndicatorGroup } from './groups';
import { isNewGroup } from './new-group';
import type { NewGroup } from './new-group';
import { subtotalRowOf } from './subtotal-row';

/** The place of a new indicator's row and the rows it is modelled on. Row numbers are those before the insertion. */
export interface NewRow {
  readonly sheet: SheetSnapshot;
  readonly table: GoalTable;
  readonly block: IndicatorBlock;
  readonly group: GroupName;
  /** Roles whose label begins with this row, because the group is new. */
  readonly opens: readonly ColumnRole[];
  /** True when an empty row of the form is filled; false when a row is inserted. */
  readonly isThere: boolean;
  /** The indicators of the group, or of the one above a new group. */
  readonly siblings: readonly Indicator[];
  /** The last row of the group, with all rows that it covers: its labels are continued in the new row. */
  readonly anchor: { readonly row: number; readonly isOrderly: boolean };
  readonly anchorRows: { readonly first: number; readonly last: number };
  /**
   * The row whose content and formats are the model: the lowest of the group whose contents are in their columns, else
   * of the block.
   */
  readonly modelRow: number;
  /** The new row itself: an empty row of the form, or the row below the anchor. */
  readonly row: number;
}

/**
 * The row for a new indicator. An empty row of the group: the selected one, else the first below its indicators, else
 * any. If there is none, a new row below the selected one when that is of the group, else below the group.
 */
export function newRowIn(
  sheet: SheetSnapshot,
  table: GoalTable,
  group: IndicatorGroup | NewGroup,
  selectedRow?: number,
): NewRow | null {
  const isNew = isNewGroup(group);
  const around = isNew ? group.below : group;
  const opens: readonly ColumnRole[] = !isNew ? [] : group.opensLevel1 ? ['level1', 'level2'] : ['level2'];
  const spare = isNew ? group.spareRow : spareRowOf(group, selectedRow);
  const shared = { sheet, table, block: around.block, group, opens, siblings: around.indicators };
  if (spare) {
    const { row } = spare;
    const anchor = { row, isOrderly: true };
    return { ...shared, isThere: true, anchor, anchorRows: { first: row, last: row }, modelRow: row, row };
  }
  const { block, indicators } = around;
  const row = isNew ? rowsOf(around).last : rowAbove(group, selectedRow);
  const indicator = indicators.find((one) => one.row === row);
  const name = columnOf(block, 'level3');
  if (!name) return null;
  const cell = indicator?.name.cell ?? { row, column: name.column };
  const merged = mergedAreaAt(sheet, cell.row, cell.column);
  const last = Math.max(row, merged ? areaEnd(merged).row : 0);
  const model = [...indicatorsOf(table, block), ...indicators].reverse().find(isOrderly);
  // A new 一级指标 begins below the 小计 of the one before.
  const subtotal = isNew && group.opensLevel1 ? subtotalRowOf(sheet, around) : null;
  if (subtotal !== null) {
    const anchor = { row: subtotal, isOrderly: true };
    const anchorRows = { first: subtotal, last: subtotal };
    return { ...shared, isThere: false, anchor, anchorRows, modelRow: model?.row ?? row, row: subtotal + 1 };
  }
  return {
    ...shared,
    isThere: false,
    anchor: { row, isOrderly: indicator === undefined || isOrderly(indicator) },
    anchorRows: { first: merged?.row ?? row, last },
    modelRow: model?.row ?? row,
    row: last + 1,
  };
}

/** The row above the new one: that of the selected indicator, else the last of the group. */
function rowAbove(group: IndicatorGroup, selectedRow: number | undefined): number {
  const { first, last } = rowsOf(group);
  if (selectedRow === undefined || selectedRow < first || selectedRow > last) return last;
  return group.indicators.filter(({ row }) => row <= selectedRow).at(-1)?.row ?? last;
}

function spareRowOf(
  { indicators, spareRows }: IndicatorGroup,
  selectedRow: number | undefined,
): IndicatorGroup['spareRows'][number] | undefined {
  const last = indicators.at(-1)?.row ?? -1;
  return spareRows.find(({ row }) => row === selectedRow) ?? spareRows.find(({ row }) => row > last) ?? spareRows[0];
}

/** True when the indicator's name, levels and value are in their columns. */
export function isOrderly(indicator: Indicator): boolean {
  return indicator.shift === 0 && !indicator.levelsInferred;
}

export function indicatorsOf(table: GoalTable, { area }: IndicatorBlock): readonly Indicator[] {
  return table.indicators.filter(({ row }) => row >= area.row && row <= areaEnd(area).row);
}

export function columnOf(block: IndicatorBlock, role: ColumnRole): Column | undefined {
  return block.columns.find((column) => column.role === role);
}

/** The role of the block's column at this sheet column; null outside the block. */
export function roleAt(block: IndicatorBlock, sheetColumn: number): ColumnRole | null {
  const column = block.columns.find((one) => sheetColumn >= one.column && sheetColumn < one.column + one.columns);
  return column?.role ?? null;
}

/** True for the column of a label that begins with the new row. */
export function opensAt({ block, opens }: NewRow, sheetColumn: number): boolean {
  const role = roleAt(block, sheetColumn);
  return role !== null && opens.includes(role);
}

/** Merged areas in the table's columns that overlap the rows. */
export function mergesAt({ sheet, table }: NewRow, first: number, last: number): readonly Area[] {
  const rows = { row: first, column: table.area.column, rows: last - first + 1, columns: table.area.columns };
  return sheet.merges.filter((area) => areasOverlap(area, rows));
}

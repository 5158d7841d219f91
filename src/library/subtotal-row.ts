import { levelKey } from '../goals/levels';
import { SCORE_SUBTOTAL_LABEL } from '../recognize/vocabulary/labels';
import { squeeze } from '../wording/plain-text';
import { areaEnd } from '../workbook/area';
import { cellContent, mergedAreaAt } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { rowsOf } from './groups';
import type { IndicatorGroup } from './groups';

/**
 * The row below the group, if it is the 小计 of the group's 一级指标; else null. A single 小计 without a name closes the whole
 * form.
 */
export function subtotalRowOf(sheet: SheetSnapshot, group: IndicatorGroup): number | null {
  const { first, last } = rowsOf(group);
  const row = last + 1;
  const label = subtotalAt(sheet, group, row);
  if (label === null) return null;
  const isNamed = group.level1 !== null && label.startsWith(levelKey(group.level1));
  const column = group.block.columns.find(({ role }) => role === 'level1')?.column;
  const level1 = column === undefined ? undefined : mergedAreaAt(sheet, row, column);
  const isWithin = level1 !== undefined && level1.row <= first;
  return isNamed || isWithin || hasOthers(sheet, group, row) ? row : null;
}

function subtotalAt(sheet: SheetSnapshot, { block }: IndicatorGroup, row: number): string | null {
  const labels = block.columns.map(({ column }) => squeeze(cellContent(sheet, row, column).text));
  return labels.find((text) => SCORE_SUBTOTAL_LABEL.test(text)) ?? null;
}

function hasOthers(sheet: SheetSnapshot, group: IndicatorGroup, row: number): boolean {
  const { area } = group.block;
  const rows = Array.from({ length: areaEnd(area).row - area.row + 1 }, (_, at) => area.row + at);
  return rows.some((other) => other !== row && subtotalAt(sheet, group, other) !== null);
}

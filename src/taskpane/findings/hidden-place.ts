import type { CellAddress } from '../../workbook/area';
import { findSheet } from '../../workbook/snapshot';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** A cell that the sheet does not show, because its row or its column is hidden. */
interface HiddenPlace {
  readonly isRow: boolean;
  readonly isColumn: boolean;
  /** The nearest cell that is shown. */
  readonly nearest: CellAddress;
}

/** Null for a cell that is shown. */
export function hiddenPlace(workbook: WorkbookSnapshot, cell: CellAddress): HiddenPlace | null {
  const sheet = findSheet(workbook, cell.sheet);
  const isRow = sheet?.hiddenRows.includes(cell.row) ?? false;
  const isColumn = sheet?.hiddenColumns.includes(cell.column) ?? false;
  if (!sheet || (!isRow && !isColumn)) return null;
  const row = nearestOf(cell.row, sheet.hiddenRows);
  const column = nearestOf(cell.column, sheet.hiddenColumns);
  return { isRow, isColumn, nearest: { sheet: cell.sheet, row, column } };
}

/** Before it rather than behind it, as a heading stands before what belongs to it. */
function nearestOf(index: number, hidden: readonly number[]): number {
  const isHidden = new Set(hidden);
  for (let away = 0; away <= isHidden.size; away += 1) {
    if (index - away >= 0 && !isHidden.has(index - away)) return index - away;
    if (!isHidden.has(index + away)) return index + away;
  }
  return index;
}

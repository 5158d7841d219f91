import type { CellAddress } from '../../workbook/area';
import { findSheet } from '../../workbook/snapshot';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** A cell that is hidden with its row or column. */
interface HiddenPlace {
  readonly isRow: boolean;
  readonly isColumn: boolean;
  /** The nearest visible cell. */
  readonly nearest: CellAddress;
}

/** Null for a visible cell. */
export function hiddenPlace(workbook: WorkbookSnapshot, cell: CellAddress): HiddenPlace | null {
  const sheet = findSheet(workbook, cell.sheet);
  const isRow = sheet?.hiddenRows.includes(cell.row) ?? false;
  const isColumn = sheet?.hiddenColumns.includes(cell.column) ?? false;
  if (!sheet || (!isRow && !isColumn)) return null;
  const row = nearestOf(cell.row, sheet.hiddenRows);
  const column = nearestOf(cell.column, sheet.hiddenColumns);
  return { isRow, isColumn, nearest: { sheet: cell.sheet, row, column } };
}

/** Prefers the one before, because headings stand before their contents. */
function nearestOf(index: number, hidden: readonly number[]): number {
  const isHidden = new Set(hidden);
  for (let away = 0; away <= isHidden.size; away += 1) {
    if (index - away >= 0 && !isHidden.has(index - away)) return index - away;
    if (!isHidden.has(index + away)) return index + away;
  }
  return index;
}

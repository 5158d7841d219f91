import type { Column } from '../goals/goal-table';
import type { CellWrite, Edit } from '../workbook/edit';
import { computedFormula } from '../workbook/formula';
import { cellContent } from '../workbook/snapshot';
import { columnOf, indicatorsOf } from './new-row';
import type { NewRow } from './new-row';

/** The 序号 of the new row: that of the row above plus one. Null when the rows are not numbered consecutively. */
export function rowNumber(newRow: NewRow, column: Column): CellWrite | null {
  if (newRow.isThere) return null;
  return numbered(newRow, newRow.anchor.row, column.column);
}

/** Edits, for after the insertion, that renumber the rows below the new one as long as they are consecutive. */
export function renumberedRows(newRow: NewRow): readonly Edit[] {
  const { table, block, row, anchor } = newRow;
  const column = columnOf(block, 'sequence')?.column;
  const above = column === undefined ? null : numberAt(newRow, anchor.row, column);
  if (column === undefined || above === null || newRow.isThere) return [];
  const below = indicatorsOf(table, block).filter((indicator) => indicator.row >= row);
  const following = below.map((indicator) => numberAt(newRow, indicator.row, column));
  const end = following.findIndex((number, at) => number !== above + 1 + at);
  return below.slice(0, end < 0 ? below.length : end).flatMap((indicator): Edit[] => {
    const write = numbered(newRow, indicator.row, column);
    const area = { row: indicator.row + 1, column, rows: 1, columns: 1 };
    return write ? [{ kind: 'write', sheet: table.sheet, area, cells: [[write]] }] : [];
  });
}

function numbered(newRow: NewRow, row: number, column: number): CellWrite | null {
  const number = numberAt(newRow, row, column);
  if (number === null) return null;
  const { value, numberFormat } = cellContent(newRow.sheet, row, column);
  return { formula: typeof value === 'number' ? number + 1 : String(number + 1), numberFormat };
}

/** The whole number typed into the cell; null for anything else, including formulas. */
function numberAt({ sheet }: NewRow, row: number, column: number): number | null {
  const content = cellContent(sheet, row, column);
  const text = String(content.value).trim();
  return computedFormula(content) === null && /^\d{1,4}$/.test(text) ? Number(text) : null;
}

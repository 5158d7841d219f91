import type { CellAddress } from '../workbook/area';
import type { GoalTable } from './goal-table';

/** Every cell of the table's area, row by row, filled or not. */
export function* tableCells({ sheet, area }: GoalTable): Iterable<CellAddress> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) yield { sheet, row, column };
  }
}

import type { CellAddress } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import type { RuleContext } from './rule';

/** Puts text into a cell. Text that begins with "=" needs the number format "@", else Excel computes it. */
export function writeText(cell: CellAddress, text: string, context: RuleContext): Edit {
  const numberFormat = text.startsWith('=') ? '@' : context.cell(cell).numberFormat;
  return {
    kind: 'write',
    sheet: cell.sheet,
    area: { row: cell.row, column: cell.column, rows: 1, columns: 1 },
    cells: [[{ formula: text, numberFormat }]],
  };
}

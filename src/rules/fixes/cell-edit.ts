import type { CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import type { RuleContext } from '../kit/rule';

/** "=100%" would be computed, "1-2" and "3/4" would become dates. */
const NOT_FOR_EXCEL = /^(?:=|\d+\s*[-/]\s*\d)/;

/** “12.8%” becomes the number 0.128, shown as 0.128 where the cell's format is none of percentages. */
const PERCENTAGE = /^[-+]?[\d.,]+\s*%$/;

/** Puts text into a cell. Text that Excel would make something else of needs the number format "@". */
export function writeText(cell: CellAddress, text: string, context: RuleContext): Edit {
  const own = context.cell(cell).numberFormat;
  const isLost = NOT_FOR_EXCEL.test(text) || (PERCENTAGE.test(text) && !own.includes('%'));
  const numberFormat = isLost ? '@' : own;
  return {
    kind: 'write',
    sheet: cell.sheet,
    area: { row: cell.row, column: cell.column, rows: 1, columns: 1 },
    cells: [[{ formula: text, numberFormat }]],
  };
}

import type { CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import type { RuleContext } from '../kit/rule';

/** "=100%" would be computed, "1-2" and "3/4" would become dates. */
const NOT_FOR_EXCEL = /^(?:=|\d+\s*[-/]\s*\d)/;

/** Puts text into a cell. Text that Excel would make something else of needs the number format "@". */
export function writeText(cell: CellAddress, text: string, context: RuleContext): Edit {
  const numberFormat = NOT_FOR_EXCEL.test(text) ? '@' : context.cell(cell).numberFormat;
  return {
    kind: 'write',
    sheet: cell.sheet,
    area: { row: cell.row, column: cell.column, rows: 1, columns: 1 },
    cells: [[{ formula: text, numberFormat }]],
  };
}

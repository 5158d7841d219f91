import type { CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import type { RuleContext } from '../kit/rule';

/** Texts that Excel would convert: "=100%" to a result, "1-2" and "3/4" to dates. */
const NOT_FOR_EXCEL = /^(?:=|\d+\s*[-/]\s*\d)/;

/** “12.8%” becomes the number 0.128, which is displayed as 0.128 without a percent format. */
const PERCENTAGE = /^[-+]?[\d.,]+\s*%$/;

/** Writes text into a cell, with the number format "@" for text that Excel would convert. */
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

import type { CellAddress } from './area';
import type { Edit } from './edit';
import { cellAt, type WorkbookSnapshot } from './snapshot';
import { readEntry, staysText } from './typed-entry';

/** Only these are meant as numbers: "1-2", "3/4" and "=100%" would become a day, or be computed. */
const NUMBER = /^[-+]?[\d,]*\.?\d+%?$/;

/**
 * Puts what a person typed for a cell into it: a number stays a number where the cell can hold one, and all else stays
 * the text that was typed, which may need the number format "@".
 */
export function typedEdit(workbook: WorkbookSnapshot, cell: CellAddress, typed: string): Edit {
  const { numberFormat } = cellAt(workbook, cell);
  const text = typed.trim();
  const isKept = staysText(text, numberFormat) || isNumber(text, numberFormat);
  return {
    kind: 'write',
    sheet: cell.sheet,
    area: { row: cell.row, column: cell.column, rows: 1, columns: 1 },
    cells: [[{ formula: text, numberFormat: isKept ? numberFormat : '@' }]],
  };
}

function isNumber(text: string, numberFormat: string): boolean {
  return NUMBER.test(text) && typeof readEntry(text, numberFormat).value === 'number';
}

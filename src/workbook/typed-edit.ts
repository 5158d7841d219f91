import type { CellAddress } from './area';
import type { Edit } from './edit';
import { cellAt, type WorkbookSnapshot } from './snapshot';
import { readEntry, staysText } from './typed-entry';

/** Entries that are meant as numbers. Excel would turn "1-2" and "3/4" into dates and calculate "=100%". */
const NUMBER = /^[-+]?[\d,]*\.?\d+%?$/;

/**
 * The edit that writes what a person typed into a cell: as a number where the cell can hold one, otherwise as the text
 * itself, with the number format "@" where Excel would convert it.
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

import { columnName } from '../../../workbook/area';
import { MAX_COLUMNS, MAX_ROWS } from '../sheet-builder';

/** Texts, quoted sheet names and [parts of tables] are taken whole, as are functions and numbers: nothing in them moves. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[A-Za-z_\\\u00A1-\uFFFF$][\w.\\$\u00A1-\uFFFF]*(?:\()?|\$?\d+:\$?\d+|[\d.]+(?:[Ee][+-]?\d+)?/g;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

/**
 * A file writes a formula that is filled over a range once. This gives it for a cell `rows` below and `columns` right
 * of the cell where it is written: relative addresses move, "$" ones, texts and names stay.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (piece, offset: number) => {
    const cell = CELL.exec(piece);
    if (cell) {
      const [, fixedColumn = '', column = '', fixedRow = '', row = ''] = cell;
      const moved = movedColumn(column, fixedColumn, columns);
      const movedTo = movedRow(row, fixedRow, rows);
      return moved === null || movedTo === null ? '#REF!' : `${fixedColumn}${moved}${fixedRow}${movedTo}`;
    }
    const whole = ROWS.exec(piece);
    if (whole) {
      const [, fixedFirst = '', first = '', fixedLast = '', last = ''] = whole;
      const [top, bottom] = [movedRow(first, fixedFirst, rows), movedRow(last, fixedLast, rows)];
      return top === null || bottom === null ? '#REF!' : `${fixedFirst}${top}:${fixedLast}${bottom}`;
    }
    const column = COLUMN.exec(piece);
    if (column && (formula[offset - 1] === ':' || formula[offset + piece.length] === ':')) {
      const [, fixed = '', name = ''] = column;
      const moved = movedColumn(name, fixed, columns);
      return moved === null ? '#REF!' : fixed + moved;
    }
    return piece;
  });
}

function movedColumn(name: string, fixed: string, by: number): string | null {
  if (fixed) return name;
  let index = -1;
  for (const letter of name.toUpperCase()) index = (index + 1) * 26 + letter.charCodeAt(0) - 65;
  const moved = index + by;
  return moved < 0 || moved >= MAX_COLUMNS ? null : columnName(moved);
}

function movedRow(number: string, fixed: string, by: number): string | null {
  if (fixed) return number;
  const moved = Number(number) + by;
  return moved < 1 || moved > MAX_ROWS ? null : String(moved);
}

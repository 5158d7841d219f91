import { columnName, parseAddress } from '../../src/workbook/area';
import type { Area } from '../../src/workbook/area';
import { rowsDeleted, rowsInserted } from './row-shift';
import { MAX_COLUMNS, MAX_ROWS } from './sheet-address';

/**
 * The references in a formula, found by a small tokenizer: A1 cells and ranges and whole rows, with or without a sheet.
 * Ignored: quoted texts, structured references, other workbooks, names, whole columns.
 */
interface Reference {
  /** Name of the sheet that it names; null for the formula's own. */
  readonly sheet: string | null;
  readonly first: Corner;
  /** Null for a single cell. */
  readonly last: Corner | null;
}

/** One end of a reference; the column is null for whole rows. */
interface Corner {
  readonly column: number | null;
  readonly row: number;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

const LETTER = String.raw`[\p{L}_\\]`;
const WORD = String.raw`[\p{L}\p{N}_.]`;
const ROW = String.raw`\$?\d{1,7}`;
const CELL = String.raw`\$?[A-Za-z]{1,3}${ROW}`;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`\[[^\]]*\](?:${WORD}*!\S+)?`,
    String.raw`(?<sheet>'(?:[^']|'')+'!|${LETTER}${WORD}*!)?(?<ref>${CELL}(?::${CELL})?|${ROW}:${ROW})(?![\p{L}\p{N}_.(!])`,
    `${LETTER}${WORD}*`,
    String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})$/;

/** The formula with each reference replaced by the result of `change`. */
function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { sheet?: string; ref?: string };
    if (groups.ref === undefined) return token;
    const reference = readReference(groups.ref, groups.sheet);
    if (!reference) return token;
    const changed = change(reference);
    if (changed === reference) return token;
    return (groups.sheet ?? '') + (changed ? referenceText(changed) : '#REF!');
  });
}

function readReference(text: string, prefix: string | undefined): Reference | null {
  const [first, last] = text.split(':').map(readCorner);
  if (!first || last === null) return null;
  return { sheet: prefix === undefined ? null : sheetName(prefix), first, last: last ?? null };
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function readCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match) return null;
  const [, mark1 = '', letters, mark2 = '', digits = ''] = match;
  const column = letters === undefined ? null : parseAddress(`${letters}1`).area.column;
  const row = Number(digits) - 1;
  if (row < 0 || row >= MAX_ROWS || (column !== null && column >= MAX_COLUMNS)) return null;
  const fixedRow = column === null ? mark1 !== '' || mark2 !== '' : mark2 !== '';
  return { column, row, fixedColumn: column !== null && mark1 !== '', fixedRow };
}

function referenceText({ first, last }: Reference): string {
  return last ? `${cornerText(first)}:${cornerText(last)}` : cornerText(first);
}

function cornerText({ column, row, fixedColumn, fixedRow }: Corner): string {
  const letters = column === null ? '' : (fixedColumn ? '$' : '') + columnName(column);
  return letters + (fixedRow ? '$' : '') + String(row + 1);
}

/** The areas that a formula reads; `sheet` is null for the formula's own sheet. */
export function referencedAreas(formula: string): { sheet: string | null; area: Area }[] {
  const found: { sheet: string | null; area: Area }[] = [];
  mapReferences(formula, (reference) => {
    found.push({ sheet: reference.sheet, area: areaOf(reference) });
    return reference;
  });
  return found;
}

function areaOf({ first, last }: Reference): Area {
  const end = last ?? first;
  const row = Math.min(first.row, end.row);
  const rows = Math.abs(end.row - first.row) + 1;
  if (first.column === null || end.column === null) return { row, rows, column: 0, columns: MAX_COLUMNS };
  const column = Math.min(first.column, end.column);
  return { row, rows, column, columns: Math.abs(end.column - first.column) + 1 };
}

/**
 * The formula after rows were inserted or deleted: references follow their cells; deleted ones become #REF!.
 * @param isMoved whether a reference to this sheet (null: the formula's own) is to the changed sheet
 */
export function followRows(
  formula: string,
  isMoved: (sheet: string | null) => boolean,
  change: { readonly kind: 'insert' | 'delete'; readonly row: number; readonly count: number },
): string {
  const shift = change.kind === 'insert' ? rowsInserted : rowsDeleted;
  return mapReferences(formula, (reference) => {
    if (!isMoved(reference.sheet)) return reference;
    const before = areaOf(reference);
    const after = shift(before, change.row, change.count);
    if (!after) return null;
    if (after.row === before.row && after.rows === before.rows) return reference;
    return {
      ...reference,
      first: { ...reference.first, row: after.row },
      last: reference.last && { ...reference.last, row: after.row + after.rows - 1 },
    };
  });
}

/** The formula copied to another cell: relative references move, those with $ stay. */
export function translateFormula(formula: string, down: number, right: number): string {
  const moved = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row + (corner.fixedRow ? 0 : down),
    column: corner.column === null ? null : corner.column + (corner.fixedColumn ? 0 : right),
  });
  const isOnSheet = ({ row, column }: Corner) =>
    row >= 0 && row < MAX_ROWS && (column === null || (column >= 0 && column < MAX_COLUMNS));
  return mapReferences(formula, (reference) => {
    const first = moved(reference.first);
    const last = reference.last && moved(reference.last);
    return isOnSheet(first) && (!last || isOnSheet(last)) ? { ...reference, first, last } : null;
  });
}

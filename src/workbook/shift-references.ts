import { MAX_COLUMNS, MAX_ROWS } from './area';

/** Whole rows inserted above `row` (`count` > 0) or deleted from `row` on (`count` < 0); rows count from 0. */
export interface RowShift {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}

/** The row's number after the shift; null when it was deleted. */
export function shiftRow(row: number, shift: RowShift): number | null {
  if (row < shift.row) return row;
  if (shift.count < 0 && row < shift.row - shift.count) return null;
  return row + shift.count;
}

/**
 * First and last row of a block after the shift. The block grows when rows are inserted inside and shrinks when rows of
 * it are deleted; null when all of them are.
 */
export function shiftRows(first: number, last: number, shift: RowShift): { first: number; last: number } | null {
  if (shift.count >= 0) {
    return { first: shiftRow(first, shift) ?? first, last: shiftRow(last, shift) ?? last };
  }
  const newFirst = shiftRow(first, shift) ?? shift.row;
  const newLast = shiftRow(last, shift) ?? shift.row - 1;
  return newFirst <= newLast ? { first: newFirst, last: newLast } : null;
}

const CELL = '\\$?[A-Za-z]{1,3}\\$?\\d{1,7}';
const QUOTED = "'(?:[^']|'')*'";
const PLAIN_SHEET = '[^\\s\'"!(),;:+\\-*/^&=<>{}%@]+';

const TOKENS = [
  // Strings, links to other workbooks, structured references: they do not change.
  '"(?:[^"]|"")*"',
  `(?:'(?:[^']|'')*\\[(?:[^']|'')*'|\\[[^\\]]*\\][^'!\\s(),;+\\-*/^&=<>]*)!${CELL}(?::${CELL})?`,
  '(?<table>[^\\W\\d]*\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\])',
  // References, with their sheet if one is written.
  `(?<sheet>(?:${QUOTED}|${PLAIN_SHEET}(?::${PLAIN_SHEET})?)!)?` +
    `(?:(?<cells>${CELL}(?::${CELL})?)|(?<rows>\\$?\\d{1,7}:\\$?\\d{1,7}))(?![\\p{L}\\d_.(!])`,
  // Quoted sheet names before a defined name.
  `${QUOTED}!`,
  // Names, functions and numbers as wholes, so that no part of them is taken for a reference.
  '(?<name>[\\p{L}_\\\\][\\p{L}\\d_.?\\\\]*)',
  '\\d+(?:\\.\\d*)?(?:[Ee][+-]?\\d+)?',
];

const TOKEN = new RegExp(TOKENS.join('|'), 'gu');

/**
 * The formula as Excel rewrites it when rows of `shift.sheet` move: A1, $A$1, A1:B2, 5:7, with or without a sheet.
 * References to deleted cells become #REF!. References over several sheets (A:C!B1) do not change, as in Excel.
 * @param home the sheet of the formula
 */
export function shiftReferences(formula: string, home: string, shift: RowShift): string {
  return rewriteReferences(formula, home, shift.sheet, (reference) => shiftReference(reference, shift));
}

/** Rows of one sheet, from 0. */
export interface RowSpan {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** The ranges that a new row below `last` belongs to: those that begin from `first` on, before `before`, and end with `last`. */
export interface GrowingSpan extends RowSpan {
  readonly before: number;
}

/**
 * The formula with every range of the span extended by one row.
 * @param home the sheet of the formula
 */
export function growReferences(formula: string, home: string, span: GrowingSpan): string {
  return rewriteReferences(formula, home, span.sheet, (reference) => {
    const [first, last, ...others] = reference.split(':').map((end) => END.exec(end));
    if (!first || !last || others.length > 0) return reference;
    const [firstRow, lastRow] = [Number(first[4]) - 1, Number(last[4]) - 1];
    const isInside = firstRow >= span.first && firstRow < span.before && firstRow <= lastRow;
    if (!isInside || lastRow !== span.last) return reference;
    return `${first[0]}:${last.slice(1, 4).join('')}${String(lastRow + 2)}`;
  });
}

/** True for a range that holds on to its first row and lets the last one go: `E$3:E6`, as running totals are filled down. */
export function isRunning(formula: string): boolean {
  return RUNNING.test(formula);
}

const RUNNING = /\$?[A-Za-z]{1,3}\$\d{1,7}:\$?[A-Za-z]{1,3}\d/;

/** The rows that the formula refers to, by cells or as whole rows, in their order; sheet names are as written. */
export function referredRows(formula: string, home: string): readonly RowSpan[] {
  return [...formula.matchAll(TOKEN)].flatMap(({ groups }) => {
    const reference = groups?.cells ?? groups?.rows;
    if (reference === undefined) return [];
    const rows = reference.split(':').map((end) => Number(END.exec(end)?.[4]) - 1);
    return [
      { sheet: groups?.sheet ? sheetName(groups.sheet) : home, first: Math.min(...rows), last: Math.max(...rows) },
    ];
  });
}

/** True when the formula refers to anything other than cells and rows: whole columns, defined names, tables. */
export function refersByName(formula: string): boolean {
  return [...formula.matchAll(TOKEN)].some(({ 0: token, index, groups }) => {
    if (groups?.table !== undefined) return true;
    const isCall = /^\s*\(/.test(formula.slice(index + token.length));
    return groups?.name !== undefined && !isCall && !/^(?:TRUE|FALSE)$/i.test(token);
  });
}

function rewriteReferences(
  formula: string,
  home: string,
  sheet: string,
  rewrite: (reference: string) => string,
): string {
  let rewritten = '';
  let done = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const reference = match.groups?.cells ?? match.groups?.rows;
    const prefix = match.groups?.sheet ?? '';
    if (reference === undefined || !sameSheet(prefix ? sheetName(prefix) : home, sheet)) continue;
    rewritten += formula.slice(done, match.index) + prefix + rewrite(reference);
    done = match.index + match[0].length;
  }
  return rewritten + formula.slice(done);
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Excel compares sheet names without regard to case. */
function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

const END = /^(\$?)([A-Za-z]*)(\$?)(\d+)$/;

function shiftReference(reference: string, shift: RowShift): string {
  const ends = reference.split(':').map((end) => END.exec(end));
  const rows = ends.map((end) => Number(end?.[4]) - 1);
  const first = Math.min(...rows);
  const last = Math.max(...rows);
  if (last >= MAX_ROWS || ends.some((end) => columnNumber(end?.[2] ?? '') > MAX_COLUMNS)) return reference;
  const moved = shiftRows(first, last, shift);
  if (!moved || moved.first >= MAX_ROWS) return '#REF!';
  // A reference down to the last row of the sheet keeps that end.
  const movedLast = last === MAX_ROWS - 1 && ends.length > 1 ? last : Math.min(moved.last, MAX_ROWS - 1);
  return ends
    .map((end, index) => {
      const row = rows[index] === first ? moved.first : movedLast;
      return `${end?.slice(1, 4).join('') ?? ''}${row + 1}`;
    })
    .join(':');
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

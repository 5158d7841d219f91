import { areaName, columnName, parseAddress } from '../../src/workbook/area';
import type { Area } from '../../src/workbook/area';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function wholeRows(row: number, rows: number): Area {
  return { row, column: 0, rows, columns: MAX_COLUMNS };
}

export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columns === MAX_COLUMNS;
}

export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rows === MAX_ROWS;
}

/** Without the sheet: "B3", "A1:C5", "4:5" for whole rows, "A:C" for whole columns. */
export function localAddress(area: Area): string {
  if (isWholeRows(area)) return `${area.row + 1}:${area.row + area.rows}`;
  if (isWholeColumns(area)) return `${columnName(area.column)}:${columnName(area.column + area.columns - 1)}`;
  return areaName(area);
}

/** As in Range.address: "Sheet1!B3", "'明细 2'!A1:C5". */
export function fullAddress(sheetName: string, area: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^[A-Za-z]{1,3}\d+$/.test(sheetName);
  return `${plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${localAddress(area)}`;
}

const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;

/**
 * Parses an argument of `Worksheet.getRange`: cells, whole rows or whole columns, with or without the sheet's name.
 * @throws {RangeError} when the text is not an address, or lies outside the sheet
 */
export function parseRange(text: string): { sheet: string | null; area: Area } {
  const mark = text.lastIndexOf('!');
  const range = text.slice(mark + 1).trim();
  const rows = ROWS.exec(range);
  const columns = COLUMNS.exec(range);
  if (!rows && !columns) return inside(parseAddress(text));
  const { sheet } = mark < 0 ? { sheet: null } : parseAddress(`${text.slice(0, mark)}!A1`);
  if (rows) {
    const [top, bottom] = ordered(Number(rows[1]) - 1, Number(rows[2]) - 1);
    return inside({ sheet, area: wholeRows(top, bottom - top + 1) });
  }
  const corners = parseAddress(`${columns?.[1] ?? 'A'}1:${columns?.[2] ?? 'A'}1`).area;
  return inside({ sheet, area: { ...corners, rows: MAX_ROWS } });
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

function inside<T extends { area: Area }>(place: T): T {
  if (!isInsideSheet(place.area)) throw new RangeError('Outside the sheet');
  return place;
}

export function isInsideSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}

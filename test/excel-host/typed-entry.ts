import type { CellValue } from '../../src/workbook/snapshot';

/** Content of a cell after an entry by the user (or through `Range.values`/`formulas`). */
export interface Entry {
  readonly value: CellValue;
  /** With its "="; null for a constant. */
  readonly formula: string | null;
  /** The format that Excel sets by itself in a General cell ("0%" for "50%"); absent when it stays. */
  readonly numberFormat?: string;
}

/**
 * Parses an entry like Excel with Chinese settings: "007" is 7, "50%" is 0.5, "2024-01-05" is a date, "=…" a formula, a
 * leading apostrophe forces text. In a cell formatted "@" everything stays text.
 */
export function readEntry(entry: CellValue, numberFormat: string): Entry {
  // Assumption: an apostrophe in a cell formatted "@" works as in any other cell. Not confirmed with a real Excel.
  if (typeof entry === 'string' && entry.startsWith("'")) return constant(entry.slice(1));
  if (numberFormat === '@') return constant(typeof entry === 'string' ? entry : String(entry).toUpperCase());
  if (typeof entry !== 'string') return constant(entry);
  if (entry.startsWith('=') && entry.length > 1) return { value: '', formula: entry };
  if (/^(true|false)$/i.test(halfWidth(entry))) return constant(halfWidth(entry).toLowerCase() === 'true');
  const plain = halfWidth(entry).trim();
  const typed = readNumber(plain) ?? readDate(plain) ?? readPartOfDate(plain) ?? readTime(plain);
  if (!typed) return constant(entry);
  return numberFormat === 'General' && typed.numberFormat ? typed : constant(typed.value);
}

function constant(value: CellValue): Entry {
  return { value, formula: null };
}

const NUMBER = /^([+-]?)(¥?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:(e[+-]?\d+)|(%))?$/i;

function readNumber(text: string): Entry | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign = '', currency = '', digits = '', exponent = '', percent = ''] = match;
  // "1.1%" is 0.011; dividing by 100 gives 0.011000000000000001.
  const value = Number(sign + digits.replaceAll(',', '') + (percent ? 'e-2' : exponent));
  const decimals = /\.\d/.test(digits) ? '.00' : '';
  if (percent) return { value, formula: null, numberFormat: `0${decimals}%` };
  if (exponent) return { value, formula: null, numberFormat: '0.00E+00' };
  if (currency) return { value, formula: null, numberFormat: `"¥"#,##0${decimals}` };
  if (digits.includes(',')) return { value, formula: null, numberFormat: `#,##0${decimals}` };
  return constant(value);
}

const DATE = /^(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const DAY_MS = 86_400_000;
/** Serial number 0 of Excel's 1900 date system, for dates after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

function readDate(text: string): Entry | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year, mark, month1, day1, month2, day2] = match;
  const month = Number(month1 ?? month2);
  const day = Number(day1 ?? day2);
  const time = Date.UTC(Number(year), month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const numberFormat = mark ? 'yyyy/m/d' : 'yyyy"年"m"月"d"日"';
  return { value: (time - EPOCH) / DAY_MS, formula: null, numberFormat };
}

/** With Chinese settings, full-width digits and signs are parsed like half-width ones. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

const MONTH = /^(\d{4})(?:[-/](\d{1,2})|年(\d{1,2})月)$/;
const DAY = /^(\d{1,2})(?:[-/](\d{1,2})|月(\d{1,2})日)$/;

/** "2024-12" is the first of that month; "1-2", "3/4" and "12月31日" are days of the current year. */
function readPartOfDate(text: string): Entry | null {
  const month = MONTH.exec(text);
  if (month) return named(readDate(`${month[1] ?? ''}-${month[2] ?? month[3] ?? ''}-1`), 'mmm-yy');
  const day = DAY.exec(text);
  const year = String(new Date().getFullYear());
  return day ? named(readDate(`${year}-${day[1] ?? ''}-${day[2] ?? day[3] ?? ''}`), 'm"月"d"日"') : null;
}

function named(date: Entry | null, numberFormat: string): Entry | null {
  return date && { ...date, numberFormat };
}

/** Times such as "8:30" and the ratio "3:1" become a fraction of a day. */
function readTime(text: string): Entry | null {
  const match = /^(\d{1,4}):(\d{1,2})$/.exec(text);
  if (!match || Number(match[2]) > 59) return null;
  return { value: (Number(match[1]) * 60 + Number(match[2])) / 1440, formula: null, numberFormat: 'h:mm' };
}

import { SSF } from '@e965/xlsx';
import type { CellValue } from '../../workbook/snapshot';
import { LIMITS } from './limits';
import { shownFormat, WEEKDAY, type ShownFormat } from './shown-format';

/** The formatter of SheetJS; its own types leave it out. */
const ssf = SSF as {
  format(code: string, value: string | number, options?: { date1904: boolean }): string;
  /** `q` is the day of the week, 0 for Sunday. */
  parse_date_code(value: number, options: { date1904: boolean }): { q: number } | null;
};

/** Shown by Excel for a date outside its range. */
const NO_SUCH_DAY = '########';

/**
 * The text that a Chinese Excel shows for the value in a wide column: "2025年11月30日", "95%", "#REF!".
 * @param code the cell's number format as in Office.js
 * @param date1904 true when the workbook counts days from 1904, like old Excel for Mac
 */
export function displayText(value: CellValue, code: string, date1904: boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (code === 'General' || code === '@')) return value;
  try {
    const shown = shownFormat(code);
    if (typeof value === 'string') return textIn(shown.pattern, value);
    return shown.isDate ? dateText(value, shown, date1904) : numberText(value, shown);
  } catch {
    return String(value);
  }
}

/** Formats a text; returns it unchanged when the format repeats it beyond the length of any text. */
function textIn(pattern: string, value: string): string {
  const times = pattern.split('@').length - 1;
  return times * value.length > LIMITS.textLength ? value : ssf.format(pattern, value);
}

function dateText(value: number, { pattern }: ShownFormat, date1904: boolean): string {
  const day = ssf.parse_date_code(value, { date1904 });
  if (!day) return NO_SUCH_DAY;
  return ssf.format(pattern, value, { date1904 }).replaceAll(WEEKDAY, '日一二三四五六'.charAt(day.q));
}

function numberText(value: number, { pattern, sign, factor, general, hasOptionalDecimals }: ShownFormat): string {
  const number = sign === 'before-all' ? Math.abs(value) : value;
  const digits = decimal(number * factor);
  const text =
    general === null
      ? ssf.format(hasOptionalDecimals ? withNeededDecimals(pattern, digits) : pattern, digits)
      : ssf.format(pattern, number).replaceAll(general, ssf.format('General', Math.abs(number)));
  return value < 0 && sign !== 'written' && text !== '' ? `-${text}` : text;
}

/**
 * Excel rounds the fifteen decimal digits that it keeps, SheetJS the binary number. With two decimals 1.005 becomes
 * 1.01, but the binary number is slightly smaller; adding one unit in the last place corrects this.
 */
function decimal(value: number): number {
  if (Number.isInteger(value)) return value;
  const digits = Number(value.toPrecision(15));
  return digits + digits * Number.EPSILON;
}

const RUNS = /"[^"]*"|[\\_*].|\[[^\]]*\]|([#0?,]+)\.([#0?]+)/g;

/**
 * "#,##0.##" as needed for the number ("#,##0.0" for "#,##0.5"), because SheetJS rejects most such formats. The point
 * is kept without decimals.
 */
function withNeededDecimals(pattern: string, value: number): string {
  const size = Math.abs(value);
  return pattern.replace(RUNS, (run: string, whole?: string, decimals?: string) => {
    if (whole === undefined || decimals === undefined) return run;
    const least = Math.max(decimals.lastIndexOf('0'), decimals.lastIndexOf('?')) + 1;
    const [, written = ''] = size.toFixed(decimals.length).split('.');
    const needed = Math.max(least, written.replace(/0+$/, '').length);
    const grouped = whole.includes(',') && !whole.includes('0') ? (size < 1 ? '#' : '#,##0') : whole;
    return grouped + (needed === 0 ? '"."' : `.${'0'.repeat(needed)}`);
  });
}

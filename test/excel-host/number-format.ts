import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../../src/workbook/snapshot';

/** Days between the two date systems: 0 is 1899-12-31 in one, 1904-01-01 in the other. */
const DAYS_TO_1904 = 1462;

/**
 * The text that a Chinese Excel shows for the value in a wide column: "2025年11月30日", "95%", "#REF!". Uses numfmt where
 * the file host uses SheetJS, so that each checks the other on every form.
 * @param code the cell's number format as in Office.js
 * @param date1904 true when the workbook counts days from 1904, like old Excel for Mac
 */
export function displayText(value: CellValue, code: string, date1904: boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (code === 'General' || code === '@')) return value;
  const shown = shownFormat(code);
  try {
    if (typeof value === 'string') return format(shown.pattern, value, { locale: shown.locale });
    if (!shown.isDate) return format(shown.pattern, decimal(value), { locale: shown.locale });
    const text = format(shown.pattern, date1904 ? value + DAYS_TO_1904 : value, { locale: shown.locale });
    // "aaa" is the short name of the day, for which numfmt returns "周日".
    return /aaa(?!a)/.test(code.replaceAll('aaaa', '')) ? text.replace(/周(?=[日一二三四五六])/, '') : text;
  } catch {
    return String(value);
  }
}

/** Excel rounds decimal digits, numfmt the binary number: 1.005 is slightly smaller in binary. */
function decimal(value: number): number {
  if (Number.isInteger(value)) return value;
  const digits = Number(value.toPrecision(15));
  return digits * (1 + Number.EPSILON);
}

interface ShownFormat {
  readonly pattern: string;
  readonly locale: string;
  readonly isDate: boolean;
}

const shownFormats = new Map<string, ShownFormat>();

function shownFormat(code: string): ShownFormat {
  const known = shownFormats.get(code);
  if (known) return known;
  const pattern = shownPattern(code);
  // Month and day names are English in a Chinese Excel too, unless the format asks for Chinese by "[$-804]" or "aaaa".
  const locale = /aaa|上午/.test(code) ? 'zh-CN' : 'en-US';
  const shown = { pattern, locale, isDate: isDateFormat(pattern) };
  shownFormats.set(code, shown);
  return shown;
}

function shownPattern(code: string): string {
  if (/^\[\$-(?:F800|x-sysdate)\]/i.test(code)) return 'yyyy"年"m"月"d"日"';
  if (/^\[\$-(?:F400|x-systime)\]/i.test(code)) return 'h:mm:ss';
  if (code === 'm/d/yyyy') return 'yyyy/m/d';
  if (code === 'm/d/yyyy h:mm') return 'yyyy/m/d h:mm';
  return outsideQuotes(code, (text) =>
    text.replaceAll('上午/下午', 'AM/PM').replaceAll('!', '\\').replace(CHINESE_COLOUR, ''),
  );
}

const CHINESE_COLOUR = /\[(?:黑|蓝|青|绿|洋红|红|白|黄)色?\]/g;

function outsideQuotes(code: string, change: (text: string) => string): string {
  return code
    .split(/("[^"]*")/)
    .map((piece) => (piece.startsWith('"') ? piece : change(piece)))
    .join('');
}

import type { CellWrite } from './edit';
import { isErrorValue } from './formula';
import type { CellContent, CellValue } from './snapshot';

/**
 * The content of a cell after `Range.formulas` was set to `entry`, as Excel with Chinese settings parses it. In a cell
 * formatted "@" everything stays text; elsewhere "5" is a number, "95%" is 0.95, "2024年12月31日" a date, "=…" a formula.
 * Formulas are not calculated, except a single number such as "=100%". Times, fractions and incomplete dates get no
 * value, because it depends on the day of typing.
 */
export function readEntry(entry: CellValue, numberFormat: string): CellContent {
  if (typeof entry === 'string' && entry.startsWith("'")) {
    const text = entry.slice(1);
    return { value: text, text, formula: text, numberFormat };
  }
  if (numberFormat === '@') {
    const text = typeof entry === 'boolean' ? String(entry).toUpperCase() : String(entry);
    return { value: text, text, formula: text, numberFormat };
  }
  if (typeof entry !== 'string') return constant(entry, numberFormat);
  if (entry.startsWith('=') && entry.length > 1) {
    const number = readNumber(entry.slice(1).trim());
    if (!number) return { value: '', text: '', formula: entry, numberFormat };
    return { ...constant(number.value, formatFor(number, numberFormat)), formula: entry };
  }
  if (/^(?:true|false)$/i.test(entry)) return constant(entry.toLowerCase() === 'true', numberFormat);
  const typed = readNumber(entry.trim()) ?? readDate(entry.trim());
  if (typed) return constant(typed.value, formatFor(typed, numberFormat));
  return isReadAsMoment(entry) ? { value: '', text: '', formula: entry, numberFormat } : constant(entry, numberFormat);
}

/** The content of a cell after a write, with its displayed text where the write knows it. */
export function enteredContent({ formula, numberFormat, finalFormat = numberFormat, shown }: CellWrite): CellContent {
  return { ...readEntry(formula, numberFormat), ...shown, numberFormat: finalFormat };
}

/**
 * True when Excel stores the text unchanged in a cell of this format. Besides numbers, dates and formulas, Excel also
 * parses entries that begin with "+", "-" or "@" as formulas.
 */
export function staysText(text: string, numberFormat: string): boolean {
  if (text === '') return true;
  if (text.startsWith("'")) return false;
  if (numberFormat === '@') return true;
  const plain = halfWidth(text).trim();
  return !/^[=+\-@']/.test(plain) && readEntry(plain, numberFormat).value === plain;
}

/**
 * The entry that makes a cell of any format hold this text again. `Range.formulas` reports text without its leading
 * apostrophe (office-js issue 6687), so "007" written back as reported would become the number 7. Every text with a
 * digit or another sign that Excel might parse gets an apostrophe; an unnecessary one does no harm.
 */
export function textEntry(text: string, numberFormat: string): string {
  if (text === '' || isErrorValue(text)) return text;
  if (numberFormat === '@') return text.startsWith("'") ? `'${text}` : text;
  const plain = halfWidth(text).trim();
  return /^['=+\-@/]|\d|^(?:true|false)$/i.test(plain) ? `'${text}` : text;
}

/** Excel with Chinese settings parses full-width digits and signs like half-width ones. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

const [YEAR, MONTH, DAY_OF_MONTH] = ['(?:19|20)\\d\\d', '(?:0?[1-9]|1[0-2])', '(?:0?[1-9]|[12]\\d|3[01])'];

const DAY_OR_TIME = [
  // 3/4 and 1-2 are days of this year; 2024-12 and 2024年12月 are the first of a month; 24-1-2 is a day of 2024.
  `${MONTH}[-/]${DAY_OF_MONTH}`,
  `${YEAR}[-/]${MONTH}`,
  `${MONTH}[-/]${YEAR}`,
  `\\d\\d([-/])${MONTH}\\1${DAY_OF_MONTH}`,
  // 12/31/2024, by the US rules that an add-in's texts are read by (office-js issue 1559).
  `${MONTH}([-/])${DAY_OF_MONTH}\\1(?:${YEAR}|\\d\\d)`,
  `(?:\\d{2}|${YEAR})年${MONTH}月`,
  `(?:\\d{2}年)?${MONTH}月${DAY_OF_MONTH}日`,
  // 8:30; the ratio 3:1 becomes a minute past three.
  `(?:上午|下午)?\\d{1,4}:[0-5]?\\d(?::[0-5]?\\d)?(?:\\s?[ap]m?)?`,
  `(?:上午|下午)?\\d{1,2}时(?:[0-5]?\\d分(?:[0-5]?\\d秒)?)?`,
  // 1 1/2, an amount in brackets (which is negative), an amount of money.
  `\\d{1,9} \\d{1,3}/\\d{1,3}`,
  `\\([\\d,.]{1,20}%?\\)`,
  `[-+]?[¥$￥]\\s?[-+]?[\\d,.]{1,20}`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/**
 * True for entries that Excel turns into a time, a fraction or an amount of money; their value is not computed here.
 */
function isReadAsMoment(entry: string): boolean {
  const plain = entry.trim();
  return plain.length <= 40 && /\d/.test(plain) && DAY_OR_TIME.some((form) => form.test(plain));
}

interface TypedNumber {
  readonly value: number;
  /** The format that Excel sets by itself in a General cell. */
  readonly numberFormat: string | null;
}

function formatFor(typed: TypedNumber, numberFormat: string): string {
  return numberFormat === 'General' ? (typed.numberFormat ?? numberFormat) : numberFormat;
}

function constant(value: CellValue, numberFormat: string): CellContent {
  return { value, text: shownText(value, numberFormat), formula: value, numberFormat };
}

const NUMBER = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:(e[+-]?\d+)|(%))?$/i;

function readNumber(text: string): TypedNumber | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign = '', digits = '', exponent = '', percent = ''] = match;
  // "1.1%" is 0.011; dividing by 100 gives 0.011000000000000001.
  const value = Number(sign + digits.replaceAll(',', '') + (percent ? 'e-2' : exponent));
  const decimals = /\.\d/.test(digits) ? '.00' : '';
  if (percent) return { value, numberFormat: `0${decimals}%` };
  if (exponent) return { value, numberFormat: '0.00E+00' };
  if (digits.includes(',')) return { value, numberFormat: `#,##0${decimals}` };
  return { value, numberFormat: null };
}

const DATE = /^(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const DAY_MS = 86_400_000;
/** Day 0 of Excel's 1900 date system, for dates after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

function readDate(text: string): TypedNumber | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year, mark, month1, day1, month2, day2] = match;
  const month = Number(month1 ?? month2);
  const day = Number(day1 ?? day2);
  const time = Date.UTC(Number(year), month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { value: (time - EPOCH) / DAY_MS, numberFormat: mark ? 'yyyy/m/d' : 'yyyy"年"m"月"d"日"' };
}

/**
 * Displayed text under the formats that typed entries set; under any other format numbers are shown as under General.
 */
function shownText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  const plain = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(numberFormat);
  if (plain) {
    const [, grouped, decimals = '', percent = ''] = plain;
    const fixed = (percent ? Number((value * 100).toPrecision(15)) : value).toFixed(decimals.length);
    const [whole = '', ...fraction] = fixed.split('.');
    const shown = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
    return [shown, ...fraction].join('.') + percent;
  }
  if (numberFormat.startsWith('yyyy')) return shownDate(value, numberFormat);
  return String(Number(value.toPrecision(11)));
}

function shownDate(serial: number, numberFormat: string): string {
  const date = new Date(EPOCH + serial * DAY_MS);
  const parts: Readonly<Record<string, number>> = {
    yyyy: date.getUTCFullYear(),
    m: date.getUTCMonth() + 1,
    d: date.getUTCDate(),
  };
  return numberFormat.replaceAll('"', '').replace(/yyyy|m|d/g, (part) => String(parts[part]));
}

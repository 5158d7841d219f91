import { DIGITS } from './lexicon/numerals';
import { greatNumeralAt } from './chinese-number';
import { isOneOf } from './lexicon/family';
import { CALENDAR_UNITS } from './lexicon/time-units';
import {
  BY_THEN,
  CYCLES,
  DEADLINE_TAILS,
  DONE_BY_THEN,
  DONE_HOW,
  FEASTS,
  PARTS_OF_A_MONTH,
  PARTS_OF_A_YEAR,
  UNTIL,
  YEARS_ALONE,
} from './lexicon/deadline-words';
import { wordEnd, wordTable } from './target-grammar/scan';

/** True for the unit of a point in time, which needs no sign: 2025年, 12月. */
export const isCalendarUnit = isOneOf(CALENDAR_UNITS);

/** A calendar date, a period or a deadline: 2025年12月31日前, 每季度末, 2025年上半年, 2026.6-2026.12. */
export interface Deadline {
  /** YYYY-MM-DD when year, month and day of a single date are written, else null. */
  readonly iso: string | null;
  /** True for "2025年" or "12月" alone, which can be a date as well as a number of years or months. */
  readonly vague: boolean;
  /** False for a date that does not exist: 2月30日, 13月. */
  readonly exists: boolean;
  /** True for digits that can be a plain number as well: 2025.12, 20261231. */
  readonly isBareNumber: boolean;
}

type Kind = 'year' | 'month' | 'day' | 'part' | 'cycle' | 'time' | 'joint' | 'lead' | 'tail' | 'done';

interface Token {
  readonly kind: Kind;
  readonly text: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** Longer texts are sentences and are not parsed. */
const LONGEST = 60;

/** 2026-12-31 00:00:00, as databases export dates. */
const CLOCK_OF_EXCEL = /(\d{1,2}[-/.]\d{1,2}[-/.]\d{1,4})[\sT]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s*$/;
/** 2025-12-31, 2025/12, 2025.12.31 */
const NUMERIC = /((?:19|20)\d\d)[-/.—–·](\d{1,2})(?:[-/.—–·](\d{1,2}))?(?![\d年月]|[/.]\d)/y;
const COMPACT = /(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/y;
const YEAR = /((?:19|20)\d\d|\d\d(?=年(?:\d{1,2}月|[底末终])))年度?|(20\d\d)(?=[全当]年|[QH][1-4])/y;
const YEAR_IN_WORDS = /二[〇零○0]([〇零○一二三四五六七八九])([〇零○一二三四五六七八九])年度?/y;
/** 2025-2027, 2025至2027年 */
const FIRST_OF_YEARS = /((?:19|20)\d\d)(?=[-–—−~～至到]+(?:19|20)\d\d(?!\d))/y;
const LAST_OF_YEARS = /((?:19|20)\d\d)(?![\d年])/y;
const BETWEEN_YEARS = /[-–—−~～至到]/;
const MONTH = /(\d{1,2})月份?/y;
/** The 1 of 1-12月, the 3 and the 6 of 3、6、9月. */
const MONTH_IN_LIST = /(\d{1,2})(?=[-–—−~～至到、,和]\d{1,2}(?:月|[-–—−~～至到、,和]\d{1,2}月))/y;
const DAY = /(\d{1,2})(?:[日号]|(?=[-–—−~～至到]\d{1,2}[日号]))/y;
/** 6.30前; no month is 0, so that 0.05前 is a number. */
const DOTTED_DAY = /(0[1-9]|[1-9]\d?)[./](\d{1,2})(?=[日号]?(?:[之以]?前|止))/y;
const TIME = /\d{1,2}(?:[时点](?:\d{1,2}分|整)?|:\d\d(?::\d\d)?)/y;
const QUARTER =
  /第?[一二三四1-4](?:季度?)?(?:[-–—−~～至到、,和及]第?[一二三四1-4])*个?季度|Q[1-4](?!\d)|H[12](?!\d)|[一二三四1-4]季(?!度)/iy;
const ORDINAL = /第[一二三四五六七八九十\d]{1,3}(?:个?工作日|个?月|[周天日期批])|[星期周]{1,2}[一二三四五六日末1-7]/y;
const WORKDAYS = /[前首头]?[一二三四五六七八九十\d]{1,3}个?工作日(?=[前内之])/y;
/** “十一”前: the feast, not the number. */
const NATIONAL_DAY = /十一(?=[前假后])/y;
const JOINT = /[-–—−~～至到、,;；和及与或/]+/y;

const PARTS = wordTable(PARTS_OF_A_YEAR, FEASTS);
const MONTH_PARTS = wordTable(PARTS_OF_A_MONTH);
const WEEKDAY = /每(?:个?(?:星期|礼拜)|周)[一二三四五六日天末]/y;
const CYCLE = wordTable(CYCLES);
const LEADS = wordTable(UNTIL);
const TAILS = wordTable(BY_THEN);
const DONE = wordTable(DONE_BY_THEN, DONE_HOW);

/** Reads a calendar date or deadline; null when the text is something else. Expects narrowed text. */
export function parseDeadline(text: string): Deadline | null {
  const plain = text.replace(CLOCK_OF_EXCEL, '$1').replace(/[\s()“”"]+/g, '');
  if (plain.length > LONGEST) return null;
  const tokens = tokensOf(plain);
  return tokens && isDate(tokens) ? deadlineOf(tokens) : null;
}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at, tokens.at(-1)?.kind ?? null);
    if (!token)
      return isDoneBy(tokens) && OTHER_WORK.test(text.slice(at))
        ? [...tokens, { kind: 'done', text: text.slice(at) }]
        : null;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** Work that is in no list, behind a deadline or a day: 12月底前投入运营, 2026年5月1日正式开馆; no thing that is described by its date. */
const OTHER_WORK = /^(?!.*[的数率量值额])[\u4e00-\u9fff]{2,8}$/;

function isDoneBy(tokens: readonly Token[]): boolean {
  const behind = tokens.filter(({ kind }) => kind !== 'done');
  const last = behind.at(-1);
  return (last?.kind === 'tail' && isDeadlineTail(last.text)) || (last?.kind === 'day' && behind.length > 1);
}

/**
 * Tokens that a part of a month (底), an ordinal day or a time of day can follow. Calendar dates, cycles and parts of a
 * year can follow any token.
 */
const MAY_HAVE_PART: ReadonlySet<Kind | null> = new Set(['year', 'month', 'part', 'cycle'] as const);
const MAY_HAVE_ORDINAL: ReadonlySet<Kind | null> = new Set(['cycle', 'month', 'part', 'day'] as const);
const MAY_HAVE_TIME: ReadonlySet<Kind | null> = new Set(['day', 'part'] as const);

function tokenAt(text: string, at: number, last: Kind | null): Token | null {
  return (
    calendarAt(text, at) ??
    matched('cycle', WEEKDAY, text, at) ??
    word('cycle', CYCLE, text, at) ??
    matched('part', QUARTER, text, at) ??
    matched('part', NATIONAL_DAY, text, at) ??
    word('part', PARTS, text, at) ??
    (MAY_HAVE_PART.has(last) ? word('part', MONTH_PARTS, text, at) : null) ??
    (MAY_HAVE_ORDINAL.has(last) ? matched('day', ORDINAL, text, at) : null) ??
    (last === 'cycle' ? matched('day', WORKDAYS, text, at) : null) ??
    (MAY_HAVE_TIME.has(last) ? matched('time', TIME, text, at) : null) ??
    (last === null || last === 'lead' ? word('lead', LEADS, text, at) : behindAt(text, at))
  );
}

function behindAt(text: string, at: number): Token | null {
  return word('done', DONE, text, at) ?? matched('joint', JOINT, text, at) ?? word('tail', TAILS, text, at);
}

function word(kind: Kind, table: typeof PARTS, text: string, at: number): Token | null {
  const end = wordEnd(table, text, at);
  return end < 0 ? null : { kind, text: text.slice(at, end) };
}

function matched(kind: Kind, regex: RegExp, text: string, at: number): Token | null {
  const match = exec(regex, text, at);
  return match && { kind, text: match[0] };
}

function exec(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}

/** Years, months and days. */
function calendarAt(text: string, at: number): Token | null {
  return numericAt(text, at) ?? yearAt(text, at) ?? monthAt(text, at) ?? dayAt(text, at);
}

function numericAt(text: string, at: number): Token | null {
  const date = exec(COMPACT, text, at) ?? exec(NUMERIC, text, at);
  if (date) {
    const [written, year, month] = date;
    const day = date.at(3);
    const parts = { text: written, year: Number(year), month: Number(month) };
    if (day !== undefined) return { kind: 'day', ...parts, day: Number(day) };
    return isMonth(parts.month) ? { kind: 'month', ...parts } : null;
  }
  const dotted = exec(DOTTED_DAY, text, at);
  return dotted && { kind: 'day', text: dotted[0], month: Number(dotted[1]), day: Number(dotted[2]) };
}

function yearAt(text: string, at: number): Token | null {
  const inWords = exec(YEAR_IN_WORDS, text, at);
  if (inWords) {
    const [tens, ones] = [inWords[1], inWords[2]].map((digit) => DIGITS.get(digit ?? '') ?? 0);
    return { kind: 'year', text: inWords[0], year: 2000 + (tens ?? 0) * 10 + (ones ?? 0) };
  }
  const year = exec(YEAR, text, at) ?? exec(FIRST_OF_YEARS, text, at) ?? lastOfYearsAt(text, at);
  if (!year) return null;
  const digits = year[1] ?? year[2] ?? '';
  return { kind: 'year', text: year[0], year: digits.length === 2 ? 2000 + Number(digits) : Number(digits) };
}

function lastOfYearsAt(text: string, at: number): RegExpExecArray | null {
  return BETWEEN_YEARS.test(text.charAt(at - 1)) ? exec(LAST_OF_YEARS, text, at) : null;
}

function monthAt(text: string, at: number): Token | null {
  const month = exec(MONTH, text, at) ?? exec(MONTH_IN_LIST, text, at);
  if (month) return { kind: 'month', text: month[0], month: Number(month[1]) };
  return numeralBefore('month', /月份?/y, text, at);
}

function dayAt(text: string, at: number): Token | null {
  const day = exec(DAY, text, at);
  if (day) return { kind: 'day', text: day[0], day: Number(day[1]) };
  return numeralBefore('day', /[日号]/y, text, at);
}

/** 十二月, 三十一日 */
function numeralBefore(kind: 'month' | 'day', unit: RegExp, text: string, at: number): Token | null {
  const numeral = greatNumeralAt(text, at);
  const behind = numeral && exec(unit, text, at + numeral.length);
  if (!behind) return null;
  return { kind, text: text.slice(at, at + numeral.length + behind[0].length), [kind]: numeral.value };
}

const CALENDAR: ReadonlySet<Kind> = new Set(['year', 'month', 'day', 'part', 'cycle'] as const);
const isDeadlineTail = isOneOf(DEADLINE_TAILS);
const isYearOnly = isOneOf(YEARS_ALONE);

/**
 * False when the words and numbers mean something else on their own: 12月 may be a length of twelve months, 15日内 is 15
 * days.
 */
function isDate(tokens: readonly Token[]): boolean {
  const calendar = tokens.filter(({ kind }) => CALENDAR.has(kind));
  const [first, second] = calendar;
  if (!first) return false;
  if (second) return true;
  const tails = tokens.filter(({ kind }) => kind === 'tail');
  const isUntil = tails.some(({ text }) => isDeadlineTail(text));
  switch (first.kind) {
    case 'month':
      if (first.year !== undefined) return isUntil || tokens.length > 1 || !/\.\d$/.test(first.text);
      return (
        isUntil || (tails.length === 0 && !/^\d+月$/.test(first.text)) || tokens.some(({ kind }) => kind === 'done')
      );
    case 'day':
      return first.month !== undefined || isUntil;
    case 'part':
      return !isYearOnly(tokens.map(({ text }) => text).join(''));
    default:
      return true;
  }
}

function deadlineOf(tokens: readonly Token[]): Deadline {
  const all = (kind: Kind): readonly Token[] => tokens.filter((token) => token.kind === kind);
  const [only] = tokens;
  const days = tokens.filter(({ day }) => day !== undefined);
  const isSingle = days.length === 1 && all('month').length <= 1 && all('year').length <= 1;
  const year = tokens.find((token) => token.year !== undefined)?.year;
  const month = tokens.find((token) => token.month !== undefined)?.month;
  const exists = pointsOf(tokens).every(isInCalendar);
  const date = { year, month, day: days[0]?.day };
  return {
    iso: isSingle && exists ? isoOf(date) : null,
    vague: tokens.every(({ kind }) => kind === 'year' || kind === 'lead'),
    exists,
    isBareNumber: tokens.length === 1 && only !== undefined && /^\d+(?:\.\d+)?$/.test(only.text),
  };
}

interface Point {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** Months and days of the tokens, each with the year and month before it. */
function pointsOf(tokens: readonly Token[]): readonly Point[] {
  let year: number | undefined;
  let month: number | undefined;
  return tokens.flatMap((token) => {
    year = token.year ?? year;
    month = token.month ?? month;
    return token.month === undefined && token.day === undefined ? [] : [{ year, month, day: token.day }];
  });
}

function isInCalendar({ year, month, day }: Point): boolean {
  if (month !== undefined && !isMonth(month)) return false;
  // Without a year, 29 February can be right.
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month ?? 1, 0)).getUTCDate());
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function isoOf({ year, month, day }: Point): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

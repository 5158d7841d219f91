import Big from 'big.js';
import { chineseNumberAt } from './chinese-number';
import { anyOf, pattern } from './lexicon/family';
import { AMOUNT_CLOSINGS, CURRENCY_SIGNS, NO_SUCH_MONEY } from './lexicon/money';
import { MONEY_IN_YUAN, moneyUnitAt, type MoneyUnit } from './money-unit';
import { narrow } from './plain-text';
import { remembered } from './remembered';

/** An amount of money (or a percentage) as it is written in a text. */
export interface MoneyText {
  readonly value: Big;
  /** Digits behind the point, as written. */
  readonly decimals: number;
  /** Null where no unit is written: the form's unit is meant. */
  readonly unit: MoneyUnit | '%' | null;
  /** First character of the amount, and the first one behind it, in the text. */
  readonly start: number;
  readonly end: number;
}

/** Signs and words for the currency before an amount. */
const CURRENCY = new RegExp(`${anyOf(CURRENCY_SIGNS)}[:：]?`, 'iy');
const MINUS = /[-−–]/y;
/** 1,234,567.89; 1 234 567; 120; .5 */
const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+/y;
/** Behind an amount: 100万元整, 100万元人民币. */
const CLOSING = new RegExp(anyOf(AMOUNT_CLOSINGS), 'y');
/** Characters with which an amount can begin. */
const FIRST = /[\d.(¥￥人RC−–\-零〇一二两三四五六七八九十]/;
/** An amount directly behind one of these characters is the rest of a longer number, a date, a ratio or a code. */
const BEFORE = /[\d.A-Za-z/]$|\d[-−–:,]$/;
/** Behind a number without a unit these say that it is no money: 3个, 2024年, 1:3, 5-8. */
const NO_MONEY = /^(?!其中|占)[A-Za-z\d:/~～—\-%‰一-龥]/;

/** The amount that begins at `from`; null when none does. A number in brackets is negative, as accountants write it. */
export function moneyAt(text: string, from: number): MoneyText | null {
  return amountAt(narrow(text), from);
}

function amountAt(text: string, start: number): MoneyText | null {
  return text.charAt(start) === '(' ? negativeAt(text, start) : plainAt(text, start);
}

/** (10), (¥10.5)万元 */
function negativeAt(text: string, start: number): MoneyText | null {
  const inside = plainAt(text, skipBlanks(text, start + 1));
  if (inside?.unit !== null || inside.value.lte(0)) return null;
  const close = skipBlanks(text, inside.end);
  if (text.charAt(close) !== ')') return null;
  const { unit, end } = unitAfter(text, close + 1);
  return { ...inside, value: inside.value.neg(), unit, start, end };
}

function plainAt(text: string, start: number): MoneyText | null {
  let at = start;
  const first = matchAt(CURRENCY, text, at);
  at = skipBlanks(text, at + first.length);
  const sign = matchAt(MINUS, text, at);
  at = skipBlanks(text, at + sign.length);
  at = skipBlanks(text, at + matchAt(CURRENCY, text, at).length);
  const number = digitsAt(text, at) ?? numeralAt(text, at);
  if (!number) return null;
  const { unit, end } = unitAfter(text, number.end);
  const whole = addSmaller(text, { value: number.value, decimals: number.decimals, unit, start, end });
  return sign === '' ? whole : { ...whole, value: whole.value.neg() };
}

interface NumberText {
  readonly value: Big;
  readonly decimals: number;
  readonly end: number;
}

function digitsAt(text: string, at: number): NumberText | null {
  const written = matchAt(DIGITS, text, at);
  if (written === '') return null;
  const digits = written.replace(/[, ]/g, '');
  const point = digits.indexOf('.');
  return { value: new Big(digits), decimals: point < 0 ? 0 : digits.length - point - 1, end: at + written.length };
}

/** 一百二十万元: a numeral counts only with a unit behind it. */
function numeralAt(text: string, at: number): NumberText | null {
  const numeral = STEP_ALONE.test(text.charAt(at)) ? null : chineseNumberAt(text.slice(at, at + LONGEST_NUMERAL));
  if (!numeral || moneyUnitAt(text, at + numeral.length) === null) return null;
  return { value: new Big(numeral.value), decimals: 0, end: at + numeral.length };
}

const LONGEST_NUMERAL = 12;
/** 百万元 and 千元 are units. */
const STEP_ALONE = /[百千]/;

/** 1亿2000万元: the smaller amount behind is added, and the whole is in its unit. */
function addSmaller(text: string, first: MoneyText): MoneyText {
  if (first.unit === null || first.unit === '%' || text.charAt(first.end - 1) === '元') return first;
  const number = digitsAt(text, first.end);
  if (!number) return first;
  const { unit, end } = unitAfter(text, number.end);
  if (unit === null || unit === '%') return first;
  const scale = new Big(MONEY_IN_YUAN[first.unit]).div(MONEY_IN_YUAN[unit]);
  if (scale.lte(number.value)) return first;
  return { ...first, value: first.value.times(scale).plus(number.value), decimals: number.decimals, unit, end };
}

/** The unit after a number, in brackets or not, with a following 整 or 人民币. */
function unitAfter(text: string, from: number): { unit: MoneyUnit | '%' | null; end: number } {
  const at = skipBlanks(text, from);
  if (text.charAt(at) === '%') return { unit: '%', end: at + 1 };
  const isBracketed = text.charAt(at) === '(';
  const found = moneyUnitAt(text, isBracketed ? at + 1 : at);
  let end = found ? at + found.length : from;
  // 60 万 元
  if (found && !isBracketed && text.charAt(end - 1) !== '元' && text.charAt(skipBlanks(text, end)) === '元')
    end = skipBlanks(text, end) + 1;
  if (found && isBracketed) {
    if (text.charAt(at + 1 + found.length) !== ')') return { unit: null, end: from };
    end = at + found.length + 2;
  }
  const closing = matchAt(CLOSING, text, skipBlanks(text, end));
  return { unit: found?.unit ?? null, end: closing === '' ? end : skipBlanks(text, end) + closing.length };
}

/** The whole text as one amount; null for any other text. */
export const readMoney = remembered((text): MoneyText | null => {
  const plain = narrow(text).trim();
  const amount = amountAt(plain, 0);
  return amount?.end === plain.length ? amount : null;
});

/** Every amount within a text, from left to right: 资金总额120万元，其中：基本支出70.5万元. */
export const amountsIn = remembered((text): readonly MoneyText[] => {
  const plain = narrow(text);
  const amounts: MoneyText[] = [];
  let at = 0;
  while (at < plain.length) {
    const amount = mayBegin(plain, at) ? amountAt(plain, at) : null;
    if (amount && !isSomethingElse(plain, amount) && !isItemNumber(plain, amount) && !isReference(plain, amount))
      amounts.push(amount);
    at = amount ? amount.end : at + 1;
  }
  return amounts;
});

function mayBegin(text: string, at: number): boolean {
  const first = text.charAt(at);
  if (!FIRST.test(first)) return false;
  return !/[\d.\-−–]/.test(first) || !BEFORE.test(text.slice(Math.max(0, at - 2), at));
}

/** True when a number without a unit is not money, because more text follows it. It is money in 基本支出70.5，项目支出40。 */
function isSomethingElse(text: string, { unit, end }: MoneyText): boolean {
  if (unit !== null) return false;
  // A new line begins another label: 总额：120⏎基本支出：70.5.
  return NO_MONEY.test(/^[ \t]*(.{0,2})/.exec(text.slice(end))?.[1] ?? '');
}

/** 1.基本支出, （2）项目支出 */
function isItemNumber(text: string, { unit, start, end }: MoneyText): boolean {
  if (unit !== null || !/^\(?\d{1,2}\)?$/.test(text.slice(start, end))) return false;
  const isFirst = start === 0 || /[\s,;:。、]/.test(text.charAt(start - 1));
  return isFirst && (text.charAt(start) === '(' || /^[.、)]/.test(text.slice(end, end + 1))) && end < text.length;
}

/** 资金总额=(2)+(3): numbers of other lines in a formula, not amounts. */
function isReference(text: string, { unit, start, end }: MoneyText): boolean {
  if (unit !== null || !/^\(\d{1,2}\)$/.test(text.slice(start, end))) return false;
  return /[=+-]\s*$/.test(text.slice(0, start)) && /^\s*(?:[=+)-]|$)/.test(text.slice(end));
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  // A number on a blank line: ＿430＿万元.
  while (' \t\n_'.includes(text.charAt(at)) && at < text.length) at++;
  return at;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Words and strokes in an amount cell that mean "no such money" and count as zero. */
const NOTHING = pattern`^(?:[-—–−_/\\*＊]*|${NO_SUCH_MONEY})[。.]?$`;

/** True for a cell that is blank or says that there is no such money. */
export const saysNoMoney = remembered((text) => NOTHING.test(narrow(text).replace(/\s+/g, '')));

import Big from 'big.js';
import { greatNumeralAt } from '../chinese-number';
import { GREAT_STEPS } from '../lexicon/numerals';
import { unitEnd } from '../unit-grammar';
import { skipSpaces } from './scan';

/** A number in one of its writings. */
export interface FoundNumber {
  readonly value: Big;
  readonly start: number;
  readonly end: number;
  /** In digits; a numeral counts as a number only where the rest of the text makes plain that it is one. */
  readonly isDigits: boolean;
  /** Where the writing itself says the unit: 百分之 before the number, 成 behind it. */
  readonly unit: { readonly name: '%' | '‰' | '‱'; readonly start: number; readonly end: number } | null;
  /** 万 or 亿 that multiplies the number, as no unit follows it: 50万以上. */
  readonly magnitude: '万' | '亿' | null;
}

/** 1,200.50; 10 000; 757. 3; .5 */
const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\s?[.．]\s?\d+)?(?![.．]\d)|[.．]\d+/y;
const EXPONENT = /[eE][+-]?\d{1,3}(?![\d])/y;
const SIGN = /[-−﹣+﹢]/;
const FRACTIONS = [
  ['百分之', '%'],
  ['千分之', '‰'],
  ['万分之', '‱'],
] as const;

/** The number that begins at `start`; null when none does. */
export function numberAt(text: string, start: number): FoundNumber | null {
  return fractionAt(text, start) ?? digitsAt(text, start) ?? numeralAt(text, start);
}

/** 百分之九十五, 百分之95, 千分之五, 百分百. */
function fractionAt(text: string, start: number): FoundNumber | null {
  if (text.startsWith('百分百', start)) {
    const unit = { name: '%', start, end: start + 2 } as const;
    return { value: new Big(100), start: start + 2, end: start + 3, isDigits: false, unit, magnitude: null };
  }
  for (const [word, name] of FRACTIONS) {
    if (!text.startsWith(word, start)) continue;
    const at = skipSpaces(text, start + word.length);
    const number = digitsAt(text, at) ?? numeralAt(text, at);
    return number && { ...number, isDigits: true, unit: { name, start, end: start + word.length } };
  }
  return null;
}

function digitsAt(text: string, start: number): FoundNumber | null {
  const isSigned = SIGN.test(text.charAt(start));
  const first = isSigned ? skipSpaces(text, start + 1) : start;
  DIGITS.lastIndex = first;
  const written = DIGITS.exec(text)?.[0];
  if (written === undefined) return null;
  EXPONENT.lastIndex = first + written.length;
  const exponent = EXPONENT.exec(text)?.[0] ?? '';
  const end = first + written.length + exponent.length;
  const digits = written.replace(/[,\s]/g, '').replace('．', '.') + exponent;
  const value = new Big(digits.startsWith('.') ? `0${digits}` : digits);
  const isNegative = isSigned && !/[+﹢]/.test(text.charAt(start));
  const number = { value: isNegative ? value.neg() : value, start, end, isDigits: true, unit: null, magnitude: null };
  return withMagnitude(text, number);
}

/** The number with the 万 or 亿 at `from`: 50万 without a unit is 500000, in 50万元 and 50万人次 the 万 is the unit's. */
export function withMagnitude(text: string, number: FoundNumber, from = number.end): FoundNumber {
  const at = skipSpaces(text, from);
  const magnitude = text.charAt(at);
  const step = GREAT_STEPS.get(magnitude);
  if (step === undefined || unitEnd(text, at) > at + 1) return number;
  return { ...number, value: number.value.times(step), end: at + 1, magnitude: magnitude === '亿' ? '亿' : '万' };
}

/** 50 instead of 500000 for 50万, where the 万 goes to the unit after all. */
export function withoutMagnitude(number: FoundNumber): FoundNumber {
  const step = GREAT_STEPS.get(number.magnitude ?? '');
  return step === undefined ? number : { ...number, value: number.value.div(step), magnitude: null };
}

/** 三万, 九成五. The last 万 goes to the unit where one follows: 三万元 is 3 of 万元. */
function numeralAt(text: string, start: number): FoundNumber | null {
  const numeral = greatNumeralAt(text, start);
  if (!numeral) return null;
  const end = start + numeral.length;
  const tenths = tenthsAt(text, start, end, numeral.value);
  if (tenths) return tenths;
  const step = GREAT_STEPS.get(text.charAt(end - 1));
  const isOfUnit = step !== undefined && unitEnd(text, end - 1) > end;
  const value = new Big(numeral.value);
  return {
    value: isOfUnit ? value.div(step) : value,
    start,
    end: isOfUnit ? end - 1 : end,
    isDigits: false,
    unit: null,
    magnitude: null,
  };
}

/** 九成, 八成五. */
function tenthsAt(text: string, start: number, end: number, value: number): FoundNumber | null {
  if (text.charAt(end) !== '成' || value > 10) return null;
  const more = greatNumeralAt(text, end + 1);
  const rest = more?.length === 1 ? more : { value: 0, length: 0 };
  return {
    value: new Big(value * 10 + rest.value),
    start,
    end: end + 1 + rest.length,
    isDigits: true,
    unit: { name: '%', start: end, end: end + 1 },
    magnitude: null,
  };
}

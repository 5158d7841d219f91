import Big from 'big.js';
import { DIGITS as DIGITS_IN_WORDS, GREAT_STEPS, SMALL_STEPS, VULGAR_FRACTIONS } from '../lexicon/numerals';
import type { Magnitude } from '../target-value';
import { unitEnd } from '../unit-grammar';
import type { FoundNumber } from './found-number';
import { isSpace, skipSpaces } from './scan';

/** 1,200.50; 10 000; 1 00, which no number begins with; 757. 3; .5 */
const DIGITS =
  /(?:\d{1,3} 0\d{1,2}(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\s?[.．]\s?\d+)?(?![.．]\d)|[.．]\d+/y;
/** ≥1 0 3%, also right behind a sign. */
const SPACED_PERCENTAGE = /\d(?: \d){2,}(?=\s?%)/y;
/** ≥ 9 5 %: the whole text is set with spaces between its characters; ≥5 5次 and 5 5 are not, and could be two numbers. */
const SPACED_OUT = /\d(?: \d)+(?: \. \d(?: \d)*)?(?=\s|$)|\d(?: \d){3,}(?![\d ])/y;
/** The 5 of 9成5, the half of 9成半. */
const TENTH_OF_A_TENTH = /^(?:[1-9一二三四五六七八九](?![\d.个])|半)/;
const EXPONENT = /[eE][+-]?\d{1,3}(?![\d])/y;
const SIGN = /[-−﹣+﹢]/;
const STEPS: ReadonlyMap<string, number> = new Map([...SMALL_STEPS, ...GREAT_STEPS]);
const MAGNITUDES: ReadonlyMap<string, Magnitude> = new Map([
  ['百', '百'],
  ['千', '千'],
  ['万', '万'],
  ['萬', '万'],
  ['亿', '亿'],
]);

/** The number in digits that begins at `start`, with its sign, its exponent and 千, 万 or 亿 behind it. */
export function digitsAt(text: string, start: number): FoundNumber | null {
  const isSigned = SIGN.test(text.charAt(start));
  const first = isSigned ? skipSpaces(text, start + 1) : start;
  const plain = plainDigitsAt(text, first);
  if (!plain) return null;
  const tenths = tenthsOf(text, plain);
  if (tenths) return { ...tenths, start };
  const isNegative = isSigned && !/[+﹢]/.test(text.charAt(start));
  const number = withMagnitude(text, { ...plain, start });
  return isNegative ? { ...number, value: number.value.neg() } : number;
}

/** 9成, 9.5成 and 9成5 are 90 %, 95 % and 95 %. */
function tenthsOf(text: string, { value, end, ...number }: FoundNumber): FoundNumber | null {
  const at = skipSpaces(text, end);
  if (text.charAt(at) !== '成' || value.gt(10) || value.lte(0)) return null;
  const rest = TENTH_OF_A_TENTH.exec(text.slice(at + 1))?.[0] ?? '';
  return {
    ...number,
    value: value.times(10).plus(rest === '半' ? 5 : (DIGITS_IN_WORDS.get(rest) ?? (rest || 0))),
    end: at + 1 + rest.length,
    unit: { name: '%', start: at, end: at + 1 },
  };
}

function plainDigitsAt(text: string, start: number): FoundNumber | null {
  SPACED_OUT.lastIndex = start;
  DIGITS.lastIndex = start;
  SPACED_PERCENTAGE.lastIndex = start;
  const isApart = start === 0 || isSpace(text.charAt(start - 1));
  const spacedOut = (SPACED_PERCENTAGE.exec(text) ?? (isApart ? SPACED_OUT.exec(text) : null))?.[0];
  const written = spacedOut === undefined || spacedOut === text.trim() ? DIGITS.exec(text)?.[0] : spacedOut;
  if (written === undefined) return null;
  EXPONENT.lastIndex = start + written.length;
  const exponent = EXPONENT.exec(text)?.[0] ?? '';
  const digits = written.replace(/[,\s]/g, '').replace('．', '.') + exponent;
  const end = start + written.length + exponent.length;
  // 1½
  const [upper, lower] = VULGAR_FRACTIONS.get(text.charAt(end)) ?? [0, 1];
  return {
    value: new Big(digits.startsWith('.') ? `0${digits}` : digits).plus(new Big(upper).div(lower)),
    start,
    end: upper > 0 ? end + 1 : end,
    isDigits: true,
    unit: null,
    magnitude: null,
  };
}

/** The step of the word at `at`, unless it belongs to a unit: 50万 is 500000, in 50万元 and 50万人次 the 万 is the unit's. */
function stepAt(text: string, at: number): number | null {
  const step = STEPS.get(text.charAt(at));
  return step === undefined || unitEnd(text, at) > at + 1 ? null : step;
}

/** The number with the 千, 万 or 亿 at `from`, and with a smaller part behind it: 3千, 50万, 1亿2000万, 3万5千. */
export function withMagnitude(text: string, number: FoundNumber, from = number.end): FoundNumber {
  const at = skipSpaces(text, from);
  const step = stepAt(text, at);
  if (step === null) return number;
  const magnitude = MAGNITUDES.get(text.charAt(at)) ?? null;
  const whole: FoundNumber = { ...number, value: number.value.times(step), end: at + 1, magnitude };
  // 3千万: two steps in a row.
  if (stepAt(text, at + 1) !== null) return { ...withMagnitude(text, whole), magnitude: null };
  return withSmallerPart(text, whole, step);
}

/** 2000万 behind 1亿; it has a step of its own, also in its unit: 1亿2000万元 is 12000 of 万元. */
function withSmallerPart(text: string, whole: FoundNumber, step: number): FoundNumber {
  const digits = plainDigitsAt(text, whole.end);
  if (!digits) return whole;
  const small = SMALL_STEPS.get(text.charAt(digits.end));
  const thousands = small ? { ...digits, value: digits.value.times(small), end: digits.end + 1 } : digits;
  const part = withMagnitude(text, thousands);
  const stepOfUnit = part.end === digits.end ? GREAT_STEPS.get(text.charAt(part.end)) : ofUnit(text, part.end);
  if (stepOfUnit === undefined || part.value.times(stepOfUnit).gte(step)) return whole;
  return { ...whole, value: whole.value.div(stepOfUnit).plus(part.value), end: part.end, magnitude: null };
}

/** The 万 that goes to the unit, if any: 万元 behind 1亿2千. */
function ofUnit(text: string, at: number): number {
  return GREAT_STEPS.get(text.charAt(at)) ?? 1;
}

/** 50 instead of 500000 for 50万, where the 万 goes to the unit after all. */
export function withoutMagnitude(number: FoundNumber): FoundNumber {
  const step = STEPS.get(number.magnitude ?? '');
  return step === undefined ? number : { ...number, value: number.value.div(step), magnitude: null };
}

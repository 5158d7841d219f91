import { anyOf } from './lexicon/family';
import { DIGITS, GREAT_STEPS, ROUND_TENS, STEPS } from './lexicon/numerals';

/** The longest numeral that anyone writes: 九千九百九十九亿九千九百九十九万九千九百九十九. */
const LONGEST = 26;

export interface Numeral {
  readonly value: number;
  readonly length: number;
}

/**
 * A numeral such as 三, 十二, 一百五十 at the start of the text; null when there is none or it is no proper numeral.
 * 万 and 亿 are left for a unit behind it: 三万元 is 3 of 万元.
 */
export function chineseNumberAt(text: string): Numeral | null {
  return belowTenThousand(text, 0);
}

/** As {@link chineseNumberAt}, with 万, 亿 and decimals: 三万, 一亿二千万, 九十五点五. */
export function greatNumeralAt(text: string, start: number): Numeral | null {
  let value = 0;
  let at = start;
  let lastStep = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const part = belowTenThousand(text, at);
    if (!part) break;
    const end = at + part.length;
    const step = GREAT_STEPS.get(text.charAt(end));
    if (step === undefined) {
      const decimals = decimalsAt(text, end);
      // 一万二 is 12000.
      const isNextStep = at > start && part.length === 1 && part.value > 0 && decimals.length === 0;
      const last = isNextStep ? (part.value * lastStep) / 10 : part.value + decimals.value;
      return { value: value + last, length: end + decimals.length - start };
    }
    if (step >= lastStep) return null;
    value += part.value * step;
    lastStep = step;
    at = end + 1;
  }
  return at > start ? { value, length: at - start } : null;
}

function belowTenThousand(text: string, start: number): Numeral | null {
  return digitByDigit(text, start) ?? inSteps(text, start);
}

function inSteps(text: string, start: number): Numeral | null {
  let value = 0;
  let digit: number | null = null;
  let lastStep = Number.MAX_SAFE_INTEGER;
  let at = start;
  for (; at < text.length && at - start < LONGEST; at++) {
    const character = text.charAt(at);
    const tens = ROUND_TENS.get(character);
    const step = tens === undefined ? STEPS.get(character) : 10;
    const next = DIGITS.get(character);
    if (step !== undefined) {
      if (step >= lastStep || (tens !== undefined && digit)) return null;
      value += tens ?? (digit ?? 1) * step;
      digit = null;
      lastStep = step;
    } else if (next !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = next;
    } else break;
  }
  if (at === start) return null;
  // 三千五 is 3500, 三千零五 is 3005.
  const isNextStep = lastStep >= 100 && STEPS.get(text.charAt(at - 2)) === lastStep;
  return { value: value + (digit ?? 0) * (isNextStep ? lastStep / 10 : 1), length: at - start };
}

/** 二五〇, 一二三四, 二〇: written as on a telephone; 三四 is three or four. */
const SIGN = anyOf([...DIGITS.keys()]);
const DIGIT_BY_DIGIT = new RegExp(`${SIGN}{3,9}|${SIGN}[零〇○]`, 'y');

function digitByDigit(text: string, start: number): Numeral | null {
  DIGIT_BY_DIGIT.lastIndex = start;
  const written = DIGIT_BY_DIGIT.exec(text)?.[0];
  if (written === undefined || isStep(text.charAt(start + written.length))) return null;
  const value = Array.from(written).reduce((sum, digit) => sum * 10 + (DIGITS.get(digit) ?? 0), 0);
  return { value, length: written.length };
}

function isStep(character: string): boolean {
  return STEPS.has(character) || GREAT_STEPS.has(character);
}

/** 点五 behind 九十五. */
function decimalsAt(text: string, start: number): Numeral {
  if (text.charAt(start) !== '点') return { value: 0, length: 0 };
  let digits = '';
  for (let at = start + 1; at < text.length && digits.length < LONGEST; at++) {
    const digit = DIGITS.get(text.charAt(at));
    if (digit === undefined) break;
    digits += String(digit);
  }
  return digits === '' ? { value: 0, length: 0 } : { value: Number(`0.${digits}`), length: digits.length + 1 };
}

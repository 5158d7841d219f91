import { DIGITS, GREAT_STEPS, STEPS } from './lexicon/numerals';

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
      return { value: value + part.value + decimals.value, length: end + decimals.length - start };
    }
    if (step >= lastStep) return null;
    value += part.value * step;
    lastStep = step;
    at = end + 1;
  }
  return at > start ? { value, length: at - start } : null;
}

function belowTenThousand(text: string, start: number): Numeral | null {
  let value = 0;
  let digit: number | null = null;
  let lastStep = Number.MAX_SAFE_INTEGER;
  let at = start;
  for (; at < text.length && at - start < LONGEST; at++) {
    const character = text.charAt(at);
    const step = STEPS.get(character);
    const next = DIGITS.get(character);
    if (step !== undefined) {
      if (step >= lastStep) return null;
      value += (digit ?? 1) * step;
      digit = null;
      lastStep = step;
    } else if (next !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = next;
    } else break;
  }
  return at > start ? { value: value + (digit ?? 0), length: at - start } : null;
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

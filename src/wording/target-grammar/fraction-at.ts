import Big from 'big.js';
import { DIGITS, HALF_OF_ALL, SHARES, VULGAR_FRACTIONS } from '../lexicon/numerals';
import { unitEnd } from '../unit-grammar';
import { digitsAt } from './digits-at';
import type { FoundNumber } from './found-number';
import { numeralAt } from './numeral-at';
import { skipSpaces, wordEnd, wordTable } from './scan';

const HALVES = wordTable(HALF_OF_ALL);
/** 3/4; not the rate 9/10万, the date 12/31 or 1/3/5. */
const STROKE = /([1-9])\s?\/\s?([2-9]|10)(?![\d/.万亿人])/y;
/** Most spaces between a sign and its number. */
const MOST_SPACES = 4;
/** ≤1/1000, behind a sign; 1/1000 alone is a scale. */
const SMALL_STROKE = /([1-9])\s?\/\s?(10{2,4})(?![\d/.万亿人])/y;

/** A share of a whole, as a percentage: 百分之九十五, 千分之5, 百分百, 三分之二, 2/3, 半数. */
export function fractionAt(text: string, start: number): FoundNumber | null {
  if (text.startsWith('百分百', start)) {
    const unit = { name: '%', start, end: start + 2 } as const;
    return { value: new Big(100), start: start + 2, end: start + 3, isDigits: false, unit, magnitude: null };
  }
  return (
    ninesAt(text, start) ??
    ofBaseAt(text, start) ??
    vulgarAt(text, start) ??
    strokeAt(text, start) ??
    partsAt(text, start) ??
    halfAt(text, start)
  );
}

/** Four nines are 99.99 %, as availability is given: 四个9, 5个九. */
const NINES = /([2-6二三四五六])个[9九](?=$|[^\d.\u4e00-\u9fff]|以上|及以上)/y;

function ninesAt(text: string, start: number): FoundNumber | null {
  NINES.lastIndex = start;
  const [written = '', many = ''] = NINES.exec(text) ?? [];
  if (written === '') return null;
  const end = start + written.length;
  const value = new Big(100).minus(new Big(10).pow(2 - (DIGITS.get(many) ?? Number(many))));
  return { value, start, end, isDigits: true, unit: { name: '%', start, end: start }, magnitude: null };
}

function ofBaseAt(text: string, start: number): FoundNumber | null {
  for (const [word, name] of SHARES) {
    if (!text.startsWith(word, start)) continue;
    const at = skipSpaces(text, start + word.length);
    const number = digitsAt(text, at) ?? numeralAt(text, at);
    return number && { ...number, isDigits: true, unit: { name, start, end: start + word.length } };
  }
  return null;
}

/** ½亩 is half a 亩; ⅔ alone is a share. */
function vulgarAt(text: string, start: number): FoundNumber | null {
  const [upper, lower] = VULGAR_FRACTIONS.get(text.charAt(start)) ?? [0, 0];
  const end = start + 1;
  return isMeasured(text, end) ? decimal(upper, lower, start, end) : share(upper, lower, start, end);
}

function isMeasured(text: string, end: number): boolean {
  const from = skipSpaces(text, end);
  return unitEnd(text, from) > from && text.charAt(from) !== '%';
}

function decimal(upper: number, lower: number, start: number, end: number): FoundNumber | null {
  if (lower === 0) return null;
  return { value: new Big(upper).div(lower).round(4), start, end, isDigits: true, unit: null, magnitude: null };
}

function strokeAt(text: string, start: number): FoundNumber | null {
  if (/\d/.test(text.charAt(start - 1))) return null;
  STROKE.lastIndex = start;
  SMALL_STROKE.lastIndex = start;
  const match = STROKE.exec(text) ?? (isBehindSign(text, start) ? SMALL_STROKE.exec(text) : null);
  if (!match) return null;
  const [written, upper, lower] = match;
  return Number(upper) < Number(lower) ? share(Number(upper), Number(lower), start, start + written.length) : null;
}

function isBehindSign(text: string, start: number): boolean {
  let last = start - 1;
  while (last >= 0 && start - last <= MOST_SPACES && /\s/.test(text.charAt(last))) last--;
  return '≤≥<>='.includes(text.charAt(last) || ' ');
}

function partsAt(text: string, start: number): FoundNumber | null {
  const lower = numeralAt(text, start);
  if (!lower || !text.startsWith('分之', lower.end)) return null;
  const upper = numeralAt(text, lower.end + 2);
  return upper && share(upper.value.toNumber(), lower.value.toNumber(), start, upper.end);
}

function halfAt(text: string, start: number): FoundNumber | null {
  // 过半
  const isLast = text.charAt(start) === '半' && start + 1 === text.length;
  const end = isLast ? start + 1 : wordEnd(HALVES, text, start);
  return end < 0 ? null : share(1, 2, start, end);
}

function share(upper: number, lower: number, start: number, end: number): FoundNumber | null {
  if (lower === 0) return null;
  const value = new Big(upper).times(100).div(lower).round(2);
  return { value, start, end, isDigits: true, unit: { name: '%', start, end: start }, magnitude: null };
}

import Big from 'big.js';
import { greatNumeralAt, type Numeral } from '../chinese-number';
import { pattern } from '../lexicon/family';
import { BEFORE_A_STEP, DIGITS, GREAT_STEPS, HALVED_UNITS } from '../lexicon/numerals';
import { unitEnd } from '../unit-grammar';
import type { FoundNumber } from './found-number';
import { wordEnd, wordTable } from './scan';

const HALVED = wordTable(HALVED_UNITS);
const STEP_FOLLOWS = pattern`(?:^|[^不未超])${BEFORE_A_STEP}$`;
/** Length of the text before 万 that is examined: 不突破. */
const LONGEST_BEFORE = 3;
const HALF = new Big('0.5');

/** 三万, 九成五, 半 in 半年. The last 万 goes to the unit where one follows: 三万元 is 3 of 万元. */
export function numeralAt(text: string, start: number): FoundNumber | null {
  if (text.charAt(start) === '半' && wordEnd(HALVED, text, start + 1) > 0) return numeral(HALF, start, start + 1);
  const found = discountAt(text, start) ?? greatNumeralAt(text, start) ?? oneStepAt(text, start);
  if (!found) return null;
  const end = start + found.length;
  const tenths = tenthsAt(text, start, end, found.value);
  if (tenths) return tenths;
  const step = GREAT_STEPS.get(text.charAt(end - 1));
  const isOfUnit = step !== undefined && unitEnd(text, end - 1) > end;
  const value = new Big(found.value);
  return isOfUnit ? numeral(value.div(step), start, end - 1) : numeral(value, start, end);
}

/** 九八折 is 9.8折; 八九折 can be a range. */
function discountAt(text: string, start: number): Numeral | null {
  const [tens, ones] = [DIGITS.get(text.charAt(start)), DIGITS.get(text.charAt(start + 1))];
  if (text.charAt(start + 2) !== '折' || !tens || !ones || ones === tens + 1) return null;
  return { value: tens + ones / 10, length: 2 };
}

/** A single 万 or 亿 as a number after certain words: 上万人, 过亿元. Not after 超过 and 不超, where the number is missing. */
export function oneStepAt(text: string, start: number): Numeral | null {
  const value = GREAT_STEPS.get(text.charAt(start));
  const isOne = value !== undefined && STEP_FOLLOWS.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
  return isOne ? { value, length: 1 } : null;
}

function numeral(value: Big, start: number, end: number): FoundNumber {
  return { value, start, end, isDigits: false, unit: null, magnitude: null };
}

/** 九成, 八成五, 九成半. */
function tenthsAt(text: string, start: number, end: number, value: number): FoundNumber | null {
  if (text.charAt(end) !== '成' || value > 10) return null;
  const more = greatNumeralAt(text, end + 1);
  const half = text.charAt(end + 1) === '半' ? { value: 5, length: 1 } : { value: 0, length: 0 };
  const rest = more?.length === 1 ? more : half;
  return {
    ...numeral(new Big(value * 10 + rest.value), start, end + 1 + rest.length),
    isDigits: true,
    unit: { name: '%', start: end, end: end + 1 },
  };
}

/** Adds half a unit: 个半 after a number (两个半小时), 半 after its unit (一年半). */
export function andAHalf(text: string, number: FoundNumber): FoundNumber {
  const isHalf = text.startsWith('个半', number.end) && wordEnd(HALVED, text, number.end + 2) > 0;
  return isHalf ? { ...number, value: number.value.plus(HALF), end: number.end + 2 } : number;
}

export function halfBehind(text: string, number: FoundNumber, unit: string, at: number): FoundNumber | null {
  const isHalf = text.charAt(at) === '半' && HALVED_UNITS.includes(unit);
  return isHalf ? { ...number, value: number.value.plus(HALF) } : null;
}

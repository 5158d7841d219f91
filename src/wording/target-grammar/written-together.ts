import { WRITTEN_TOGETHER } from '../lexicon/measures';
import { TIME_UNITS } from '../lexicon/time-units';
import { standardUnit } from '../measure-words';
import type { Span } from '../target-value';
import { unitEnd } from '../unit-grammar';
import type { FoundNumber } from './found-number';
import { numberAt } from './number-at';
import { skipSpaces } from './scan';

export interface NumberInUnit {
  readonly number: FoundNumber;
  readonly unit: string;
  readonly unitSpan: Span;
  readonly end: number;
}

const STANDARD_TIME = new Map(TIME_UNITS.flatMap((spellings) => spellings.map((word) => [word, spellings[0] ?? word])));
/** Most decimals in the larger unit; 1小时20分 would need more and is given in minutes. */
const MOST_DECIMALS = 4;
/** 1米8 */
const TENTHS = /[1-9](?![\d.])/y;

/**
 * A number in two units of one kind (15公里600米) as one number: in the larger unit if few decimals suffice, else in the
 * smaller one. Null when no smaller unit follows.
 */
export function writtenTogether(text: string, first: NumberInUnit): NumberInUnit | null {
  const at = skipSpaces(text, first.end);
  const second = numberInUnitAt(text, at);
  const chain = second && WRITTEN_TOGETHER.find((units) => isLarger(units, first.unit, second.unit));
  if (!chain) return tenthsBehind(text, first, at);
  const larger = sizeOf(chain, first.unit);
  const smaller = sizeOf(chain, second.unit);
  const sum = first.number.value.times(larger).plus(second.number.value.times(smaller));
  const inLarger = sum.div(larger);
  const isShort = inLarger.eq(inLarger.round(MOST_DECIMALS));
  const { unit, unitSpan } = isShort ? first : second;
  const value = isShort ? inLarger : sum.div(smaller);
  const whole = { number: { ...first.number, value, end: second.number.end }, unit, unitSpan, end: second.end };
  return writtenTogether(text, whole) ?? whole;
}

function numberInUnitAt(text: string, start: number): NumberInUnit | null {
  const number = numberAt(text, start);
  const from = number ? skipSpaces(text, number.end) : start;
  const end = number ? unitEnd(text, from) : from;
  return number && end > from ? { number, unit: text.slice(from, end), unitSpan: { start: from, end }, end } : null;
}

function isLarger(units: ReadonlyMap<string, number>, larger: string, smaller: string): boolean {
  return sizeOf(units, smaller) > 0 && sizeOf(units, larger) > sizeOf(units, smaller);
}

/** 0 for a unit that is not of this kind. */
function sizeOf(units: ReadonlyMap<string, number>, unit: string): number {
  return units.get(STANDARD_TIME.get(unit) ?? standardUnit(unit)) ?? 0;
}

function tenthsBehind(text: string, first: NumberInUnit, at: number): NumberInUnit | null {
  TENTHS.lastIndex = at;
  const tenths = first.unit === '米' ? TENTHS.exec(text)?.[0] : undefined;
  if (tenths === undefined || unitEnd(text, at + 1) > at + 1) return null;
  const value = first.number.value.plus(Number(tenths) / 10);
  return { ...first, number: { ...first.number, value, end: at + 1 }, end: at + 1 };
}

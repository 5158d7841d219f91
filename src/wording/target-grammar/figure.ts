import type { Big } from 'big.js';
import {
  ABOUT,
  AND_ALSO,
  AND_SOME,
  BETWEEN,
  CHANGES,
  DONE,
  NOTHING_ADDED,
  ROUGHLY,
  UP_TO,
} from '../lexicon/comparing-words';
import { isOneOf } from '../lexicon/family';
import { RANKS } from '../lexicon/bands';
import { AMOUNT_CLOSINGS, CURRENCY_SIGNS } from '../lexicon/money';
import { inclusionAt, operatorAt, operatorBehind, type FoundOperator } from '../operators';
import type { Operator, Span } from '../target-value';
import { unitEnd } from '../unit-grammar';
import { numberAt, withMagnitude, withoutMagnitude, type FoundNumber } from './number-at';
import { bracketsAt, skipSpaces, wordEnd, wordTable } from './scan';

/** A target in figures, as far as it was read. */
export interface Figure {
  readonly operator: FoundOperator | null;
  readonly number: Big;
  readonly numberSpan: Span;
  readonly magnitude: '万' | '亿' | null;
  readonly unit: string | null;
  readonly unitSpan: Span | null;
  /** The other end of a range, and whether it belongs to the range. */
  readonly upper: { readonly number: Big; readonly operator: Operator } | null;
  /** “约”, “左右”, “余”, “力争” say that the number is not meant exactly. */
  readonly isAbout: boolean;
  /** False for a numeral, which counts as a number only where nothing else stands beside it. */
  readonly isInDigits: boolean;
  /** First character that was not read. */
  readonly end: number;
  /** False where something stands before the figure that is no part of its grammar. */
  readonly isWholeInFront: boolean;
}

/** One number with its unit and what stands behind it. */
interface Measured {
  readonly number: FoundNumber;
  readonly unit: Pick<Figure, 'unit' | 'unitSpan'>;
  readonly behind: FoundOperator | null;
  readonly isAbout: boolean;
  readonly end: number;
}

const NEAR = wordTable(ABOUT);
const ROUGH = wordTable(ROUGHLY);
const SOME = wordTable(AND_SOME);
const LEADS = wordTable(NOTHING_ADDED);
const CHANGED = wordTable(CHANGES);
const RANGE_SIGNS = wordTable(UP_TO);
const RANGE_ENDS = wordTable(BETWEEN);
const ALSO = wordTable(AND_ALSO);
const CURRENCY = wordTable(CURRENCY_SIGNS);
const CLOSINGS = wordTable(AMOUNT_CLOSINGS);
const DONE_WORDS = wordTable(DONE);
const isRank = isOneOf(RANKS);

/** Longest name of a figure before its sign: 满意度≥95%. */
const LONGEST_NAME = 16;
/** Longest name in the middle: 90%≤X≤95%, 80≤得分＜90. */
const LONGEST_VARIABLE = 8;

interface Front {
  readonly operator: FoundOperator | null;
  readonly isAbout: boolean;
  readonly isMoney: boolean;
  readonly isWhole: boolean;
  readonly end: number;
}

/** The figure that begins at `start` of a narrowed text; null when none does. */
export function figureAt(text: string, start: number): Figure | null {
  return intervalAt(text, start) ?? plusMinusAt(text, start) ?? plainAt(text, start) ?? namedAt(text, start);
}

function plainAt(text: string, start: number): Figure | null {
  const front = frontAt(text, start);
  const first = measuredAt(text, front.end, front.isMoney);
  if (!first) return null;
  return (
    rangeAt(text, front, first) ??
    enclosedAt(text, front, first) ??
    secondBoundAt(text, front, first) ??
    single(text, front, first)
  );
}

/** 满意度≥95%, X≥90%: a name before the sign. It is no part of the grammar, so that nothing is mended there. */
function namedAt(text: string, start: number): Figure | null {
  for (let at = start + 1; at <= start + LONGEST_NAME && at < text.length; at++) {
    if (/[\d\s，,。；;：:(（]/.test(text.charAt(at - 1))) return null;
    if (operatorAt(text, at)) {
      const figure = plainAt(text, at);
      return figure && { ...figure, isWholeInFront: false };
    }
  }
  return null;
}

/** What stands before the number: words that add nothing, signs, “约”, a sign of currency, in any order. */
function frontAt(text: string, start: number): Front {
  let at = skipSpaces(text, start);
  let operator: FoundOperator | null = null;
  let isAbout = false;
  let isMoney = false;
  let isWhole = true;
  for (;;) {
    const sign: FoundOperator | null = operatorAt(text, at);
    if (sign && (operator === null || sign.operator === operator.operator)) {
      operator = operator === null ? sign : { ...sign, start: operator.start };
      at = skipSpaces(text, sign.end);
      continue;
    }
    const near = wordEnd(NEAR, text, at);
    const change = wordEnd(CHANGED, text, at);
    const currency = wordEnd(CURRENCY, text, at);
    const lead = wordEnd(LEADS, text, at);
    const end = Math.max(near, change, currency, lead);
    if (end < 0) return { operator, isAbout, isMoney, isWhole, end: at };
    if (end === near) isAbout = true;
    else if (end === change) isWhole = false;
    else if (end === currency) isMoney = true;
    at = skipSpaces(text, text.charAt(end) === ':' ? end + 1 : end);
  }
}

/** A number, its unit and what may stand behind both: 100余人, 3个以上（含3个）, 100（万元）, 100万元整, 120%（包含）以上. */
function measuredAt(text: string, start: number, isMoney: boolean): Measured | null {
  let number = numberAt(text, start);
  if (!number) return null;
  let at = number.end;
  let unit: Measured['unit'] = { unit: number.unit?.name ?? null, unitSpan: number.unit };
  let behind: FoundOperator | null = null;
  let isAbout = false;
  for (;;) {
    const from = skipSpaces(text, at);
    const some = wordEnd(SOME, text, from);
    const rough = some < 0 ? wordEnd(ROUGH, text, from) : some;
    if (rough >= 0) {
      isAbout = true;
      if (some >= 0 && unit.unit === null) number = withMagnitude(text, number, rough);
      at = Math.max(rough, number.end);
      continue;
    }
    if (unit.unit === null) {
      const found = unitFrom(text, from);
      if (found) {
        unit = { unit: found.unit, unitSpan: found.span };
        at = found.end;
        continue;
      }
    }
    const sign: FoundOperator | null = behind === null ? operatorBehind(text, from) : null;
    if (sign) {
      behind = sign;
      at = sign.end;
      continue;
    }
    const end = Math.max(wordEnd(CLOSINGS, text, from), inclusionAt(text, from)?.end ?? -1);
    if (end < 0) break;
    at = end;
  }
  if (isMoney && unit.unit === null) {
    unit = { unit: `${number.magnitude ?? ''}元`, unitSpan: null };
    number = withoutMagnitude(number);
  }
  return { number, unit, behind, isAbout, end: at };
}

/** The unit behind a number, bare or in brackets: 人次, （万元）. */
function unitFrom(
  text: string,
  start: number,
): { readonly unit: string; readonly span: Span; readonly end: number } | null {
  const brackets = bracketsAt(text, start);
  const from = brackets ? skipSpaces(text, brackets.start) : start;
  const end = unitEnd(text, from);
  if (end <= from) return null;
  if (brackets && skipSpaces(text, end) !== brackets.end) return null;
  return { unit: text.slice(from, end), span: { start: from, end }, end: brackets ? brackets.end + 1 : end };
}

/** 80%-90%, 10%到20%之间, 3至5个; 和 only with 之间: 介于80%和90%之间. */
function rangeAt(text: string, front: Front, first: Measured): Figure | null {
  if (first.behind) return null;
  const from = skipSpaces(text, first.end);
  const isOpen = /[和与]/.test(text.charAt(from));
  let at = isOpen ? from + 1 : wordEnd(RANGE_SIGNS, text, from);
  if (at < 0) return null;
  for (let next = at; next >= 0; next = wordEnd(RANGE_SIGNS, text, at)) at = skipSpaces(text, next);
  const second = measuredAt(text, at, front.isMoney);
  if (!second || (!second.number.isDigits && first.number.isDigits)) return null;
  const between = wordEnd(RANGE_ENDS, text, skipSpaces(text, second.end));
  if (isOpen && between < 0) return null;
  return {
    ...figureOf(front, first, between < 0 ? second.end : between),
    ...(second.unit.unit === null ? first.unit : second.unit),
    numberSpan: { start: first.number.start, end: second.number.end },
    upper: { number: second.number.value, operator: '≤' },
  };
}

/** 90%≤X≤95%, 10%＜X≤20%, 95%≥X≥90%: a name between two bounds. */
function enclosedAt(text: string, front: Front, first: Measured): Figure | null {
  if (front.operator || first.behind) return null;
  const sign = operatorAt(text, skipSpaces(text, first.end));
  if (!sign) return null;
  let at = skipSpaces(text, sign.end);
  const last = at + LONGEST_VARIABLE;
  while (at < last && at < text.length && !/\d/.test(text.charAt(at)) && !operatorAt(text, at)) at++;
  const second = at > skipSpaces(text, sign.end) ? operatorAt(text, at) : null;
  if (!second) return null;
  const bound = measuredAt(text, skipSpaces(text, second.end), front.isMoney);
  if (!bound || sideOf(sign.operator) !== sideOf(second.operator)) return null;
  // 90%≤X says X≥90%.
  return twoBounds(
    front,
    { ...first, sign: { ...sign, operator: FLIPPED[sign.operator] } },
    { ...bound, sign: second },
  );
}

/** ≥90%且≤95%, 大于90%小于95%, 90%以上95%以下. */
function secondBoundAt(text: string, front: Front, first: Measured): Figure | null {
  const sign = front.operator ?? first.behind;
  if (!sign || sideOf(sign.operator) === 0) return null;
  let at = skipSpaces(text, first.end);
  for (let next = wordEnd(ALSO, text, at); next >= 0; next = wordEnd(ALSO, text, at)) at = skipSpaces(text, next);
  const secondFront = frontAt(text, at);
  const second = measuredAt(text, secondFront.end, front.isMoney);
  const secondSign = secondFront.operator ?? second?.behind;
  if (!second || !secondSign || sideOf(sign.operator) * sideOf(secondSign.operator) !== -1) return null;
  return twoBounds(front, { ...first, sign }, { ...second, sign: secondSign });
}

type Bound = Measured & { readonly sign: FoundOperator };

function twoBounds(front: Front, first: Bound, second: Bound): Figure {
  const isRising = sideOf(first.sign.operator) > 0;
  const [lower, upper] = isRising ? [first, second] : [second, first];
  return {
    ...figureOf(front, lower, second.end),
    ...(lower.unit.unit === null ? upper.unit : lower.unit),
    operator: lower.sign,
    numberSpan: { start: first.number.start, end: second.number.end },
    upper: { number: upper.number.value, operator: upper.sign.operator },
  };
}

const FLIPPED: Readonly<Record<Operator, Operator>> = { '≥': '≤', '≤': '≥', '＞': '＜', '＜': '＞', '=': '=' };

/** 1 for a lower bound, -1 for an upper one, 0 for neither. */
function sideOf(operator: Operator): -1 | 0 | 1 {
  if (operator === '=') return 0;
  return operator === '≥' || operator === '＞' ? 1 : -1;
}

/** [80%,90%), （90%，95%]: an interval as mathematicians write it. */
export function intervalAt(text: string, start: number): Figure | null {
  const open = text.charAt(start);
  if (open !== '[' && open !== '(') return null;
  const front: Front = { operator: null, isAbout: false, isMoney: false, isWhole: true, end: start + 1 };
  const first = measuredAt(text, skipSpaces(text, start + 1), false);
  const comma = first ? skipSpaces(text, first.end) : start;
  if (!first || !/[,，]/.test(text.charAt(comma))) return null;
  const second = measuredAt(text, skipSpaces(text, comma + 1), false);
  const close = second ? skipSpaces(text, second.end) : start;
  if (!second || !/[\])]/.test(text.charAt(close)) || first.behind || second.behind) return null;
  const lower: Operator = open === '[' ? '≥' : '＞';
  return {
    ...figureOf(front, first, close + 1),
    ...(second.unit.unit === null ? first.unit : second.unit),
    operator: { operator: lower, start, end: start + 1 },
    numberSpan: { start: first.number.start, end: second.number.end },
    upper: { number: second.number.value, operator: text.charAt(close) === ']' ? '≤' : '＜' },
  };
}

/** ±5%, 22±2℃ */
function plusMinusAt(text: string, start: number): Figure | null {
  const front = frontAt(text, start);
  const middle = measuredAt(text, front.end, false);
  const at = skipSpaces(text, middle?.end ?? front.end);
  if (text.charAt(at) !== '±') return null;
  const spread = measuredAt(text, skipSpaces(text, at + 1), false);
  if (!spread) return null;
  const value = spread.number.value;
  const [lower, upper] = middle
    ? [middle.number.value.minus(value), middle.number.value.plus(value)]
    : [value.neg(), value];
  return {
    ...figureOf(front, spread, spread.end),
    number: lower,
    numberSpan: { start: middle?.number.start ?? at, end: spread.number.end },
    upper: { number: upper, operator: '≤' },
  };
}

function single(text: string, front: Front, first: Measured): Figure {
  const figure = figureOf(front, first, first.end);
  return { ...figure, end: endOfRemarks(text, first.end) };
}

function figureOf(front: Front, { number, unit, behind, isAbout }: Measured, end: number): Figure {
  return {
    operator: front.operator ?? behind,
    number: number.value,
    numberSpan: { start: number.start, end: number.end },
    magnitude: number.magnitude,
    ...unit,
    upper: null,
    isAbout: front.isAbout || isAbout,
    isInDigits: number.isDigits,
    end,
    isWholeInFront: front.isWhole && !contradict(front.operator, behind),
  };
}

/** ≥5%以下 */
function contradict(a: FoundOperator | null, b: FoundOperator | null): boolean {
  return a !== null && b !== null && sideOf(a.operator) * sideOf(b.operator) === -1;
}

/** “完成”, “（其中省级2项）” and the like behind a figure. */
function endOfRemarks(text: string, start: number): number {
  let at = start;
  for (;;) {
    const from = skipSpaces(text, at);
    const end = Math.max(wordEnd(DONE_WORDS, text, from), (bracketsAt(text, from)?.end ?? -2) + 1);
    if (end <= from) return at;
    at = end;
  }
}

/** True for a numeral that only names a rank: 一级, 二期. */
export function isRankOnly({ operator, unit }: Figure): boolean {
  return operator === null && unit !== null && isRank(unit);
}

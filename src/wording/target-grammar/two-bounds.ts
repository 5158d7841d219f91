import { AND_ALSO, BETWEEN, CHANGES, SHORT_CHANGES, STARTING_AT, TOLERANCE, UP_TO } from '../lexicon/comparing-words';
import { pattern } from '../lexicon/family';
import { DIGITS, STEPS } from '../lexicon/numerals';
import { operatorAt, type FoundOperator } from '../operators';
import type { Operator } from '../target-value';
import { unitEnd } from '../unit-grammar';
import { figureOf, sideOf, type Figure } from './figure-of';
import { frontAt, type Front } from './front';
import { measuredAt, type Measured } from './measured';
import { bracketsAt, skipSpaces, wordEnd, wordTable } from './scan';

const RANGE_SIGNS = wordTable(UP_TO);
const RANGE_ENDS = wordTable(BETWEEN);
const ALSO = wordTable(AND_ALSO);
const STARTS = wordTable(STARTING_AT);
const CHANGED = wordTable(CHANGES, SHORT_CHANGES);
/** The sign ± or words for a tolerance. */
const PLUS_MINUS = pattern`^(?:${TOLERANCE}[:：]?)?\s?±|^${TOLERANCE}`;
/** Longest name between two bounds: 90%≤X≤95%, 80≤得分＜90. */
const LONGEST_VARIABLE = 8;

/** 80%-90%, 10%到20%之间, 3至5个; 和 only with 之间: 介于80%和90%之间. */
export function rangeAt(text: string, front: Front, first: Measured): Figure | null {
  if (first.behind) return null;
  const from = skipSpaces(text, first.end);
  const isOpen = /[和与]/.test(text.charAt(from));
  let at = isOpen ? from + 1 : wordEnd(RANGE_SIGNS, text, from);
  if (at < 0) return null;
  for (let next = at; next >= 0; next = isMinusAt(text, next, first) ? -1 : wordEnd(RANGE_SIGNS, text, at)) {
    at = skipSpaces(text, next);
  }
  const second = measuredAt(text, at, front.isMoney);
  // 百分之六十到七十
  const isShareInWords = (first.number.unit?.start ?? at) < first.number.start;
  if (!second || (!second.number.isDigits && first.number.isDigits && !isShareInWords)) return null;
  const between = wordEnd(RANGE_ENDS, text, skipSpaces(text, second.end));
  if (isOpen && between < 0) return null;
  // A share that is written only after the second number: 七至八成.
  const isInTenths = second.number.unit?.name === '%' && text.charAt(second.number.unit.start) === '成';
  const lower = isInTenths && first.unit.unit === null ? first.number.value.times(10) : first.number.value;
  return {
    ...figureOf(front, first, between < 0 ? second.end : between),
    ...(second.unit.unit === null ? first.unit : second.unit),
    number: lower,
    numberSpan: { start: first.number.start, end: second.number.end },
    upper: { number: second.number.value, operator: '≤' },
  };
}

/** Two adjacent digits that mean a range: 三四次, 五六十人, 十五六个. */
export function neighboursAt(text: string, front: Front): Figure | null {
  const start = front.end;
  const at = text.charAt(start) === '十' ? start + 1 : start;
  const lower = DIGITS.get(text.charAt(at));
  const upper = DIGITS.get(text.charAt(at + 1));
  if (!lower || upper !== lower + 1 || DIGITS.has(text.charAt(at + 2))) return null;
  const second = measuredAt(text, at + 1, front.isMoney);
  if (!second || second.behind) return null;
  const step = STEPS.get(text.charAt(at + 2)) ?? 1;
  const tens = at > start ? 10 : 0;
  return {
    ...figureOf(front, second, second.end),
    number: second.number.value.minus(step).plus(tens),
    numberSpan: { start, end: second.number.end },
    upper: { number: second.number.value.plus(tens), operator: '≤' },
  };
}

/** True for a minus sign: the last stroke in -5%--3% and -5%～-3%. 80%--90% is a range. */
function isMinusAt(text: string, at: number, first: Measured): boolean {
  return /[-−﹣]\d/.test(text.slice(at, at + 2)) && (first.number.value.lt(0) || !/[-−﹣]/.test(text.charAt(at - 1)));
}

const ARROWS = /[→⇒➔⟶]/;

/** The level to be reached: 由80%提高到90%, 从3小时缩短至1小时, 85%→90%. */
export function changedAt(text: string, start: number): Figure | null {
  const from = wordEnd(STARTS, text, start);
  // 由每百户12起降至8起
  const first = measuredAt(text, frontAt(text, from < 0 ? start : from).end, false);
  const behind = skipSpaces(text, first?.end ?? start);
  const isArrow = first !== null && ARROWS.test(text.charAt(behind));
  if (!first || (!isArrow && (from < 0 || wordEnd(CHANGED, text, behind) < 0))) return null;
  const front = frontAt(text, isArrow ? skipSpaces(text, behind + 1) : behind);
  const second = measuredAt(text, front.end, false);
  return second && { ...figureOf(front, second, second.end), isWholeInFront: false };
}

/** A name between two bounds: 90%≤X≤95%, 10%＜X≤20%, 95%≥X≥90%. */
export function enclosedAt(text: string, front: Front, first: Measured): Figure | null {
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
export function secondBoundAt(text: string, front: Front, first: Measured): Figure | null {
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

/** An interval in mathematical notation: [80%,90%), （90%，95%]. */
export function intervalAt(text: string, start: number): Figure | null {
  const open = text.charAt(start);
  if (open !== '[' && open !== '(') return null;
  const front: Front = {
    operator: null,
    isAbout: false,
    isMoney: false,
    isForEach: false,
    isWhole: true,
    end: start + 1,
  };
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

/** (95±2)% */
export function plusMinusInBrackets(text: string, start: number): Figure | null {
  const brackets = bracketsAt(text, start);
  const figure = brackets && plusMinusAt(text.slice(0, brackets.end), brackets.start);
  const from = (brackets?.end ?? start) + 1;
  const end = unitEnd(text, from);
  if (figure?.end !== brackets?.end || !figure || end <= from) return null;
  return { ...figure, unit: text.slice(from, end), unitSpan: { start: from, end }, end };
}

/** ±5%, 22±2℃, 50%（±5%）, 50%（上下浮动5%）, 50%（允许误差±2%） */
export function plusMinusAt(text: string, start: number): Figure | null {
  const front = frontAt(text, start);
  const middle = measuredAt(text, front.end, false);
  const behind = skipSpaces(text, middle?.end ?? front.end);
  const brackets = middle ? bracketsAt(text, behind) : null;
  const at = brackets ? skipSpaces(text, brackets.start) : behind;
  const sign = PLUS_MINUS.exec(text.slice(at))?.[0] ?? '';
  if (sign === '' || (!brackets && sign !== '±')) return null;
  const spread = measuredAt(text, skipSpaces(text, at + sign.length), false);
  if (!spread || (brackets && skipSpaces(text, spread.end) !== brackets.end)) return null;
  const value = spread.number.value;
  const [lower, upper] = middle
    ? [middle.number.value.minus(value), middle.number.value.plus(value)]
    : [value.neg(), value];
  return {
    ...figureOf(front, spread, brackets ? brackets.end + 1 : spread.end),
    number: lower,
    numberSpan: { start: middle?.number.start ?? at, end: spread.number.end },
    upper: { number: upper, operator: '≤' },
  };
}

import {
  AT_LEAST,
  AT_MOST,
  EQUAL_OR,
  EXCLUDED,
  INCLUDED,
  JUST,
  LESS_THAN,
  MODALS,
  MORE_THAN,
  NEGATED_LESS_THAN,
  OR_EQUAL,
  OR_LESS,
  OR_MORE,
  SIGNS_OF_AT_LEAST,
  SIGNS_OF_AT_MOST,
  SIGNS_OF_EQUAL,
  SIGNS_OF_LESS,
  SIGNS_OF_MORE,
} from './lexicon/comparing-words';
import { remembered } from './remembered';
import { numberAt } from './target-grammar/number-at';
import { bracketsAt, skipSpaces, wordEnd, wordTable } from './target-grammar/scan';
import type { Operator } from './target-value';
import { unitEnd } from './unit-grammar';

/** A spelling of a 计算符号 in a text. */
export interface FoundOperator {
  readonly operator: Operator;
  readonly start: number;
  readonly end: number;
}

const SIGNS: ReadonlyMap<string, Operator> = new Map([
  ...SIGNS_OF_MORE.map((sign) => [sign, '＞'] as const),
  ...SIGNS_OF_LESS.map((sign) => [sign, '＜'] as const),
  ...SIGNS_OF_EQUAL.map((sign) => [sign, '='] as const),
  ...SIGNS_OF_AT_LEAST.map((sign) => [sign, '≥'] as const),
  ...SIGNS_OF_AT_MOST.map((sign) => [sign, '≤'] as const),
]);
/** Meaning of two adjacent signs. All other pairs contradict each other: ≤≥. */
const JOINED: ReadonlyMap<string, Operator> = new Map([
  ...(['≥', '≤', '=', '＞', '＜'] as const).map((operator) => [operator + operator, operator] as const),
  ...['＞=', '=＞', '≥=', '=≥', '≥＞', '＞≥'].map((pair) => [pair, '≥'] as const),
  ...['＜=', '=＜', '≤=', '=≤', '≤＜', '＜≤'].map((pair) => [pair, '≤'] as const),
]);

/** Book title marks typed for ＞ and ＜ with a Chinese input method: 》5000亩. */
const BOOK_MARKS: ReadonlyMap<string, Operator> = new Map([
  ['》', '＞'],
  ['〉', '＞'],
  ['《', '＜'],
  ['〈', '＜'],
]);

const MORE = wordTable(MORE_THAN);
const LESS = wordTable(LESS_THAN);
const NEGATED_LESS = wordTable(NEGATED_LESS_THAN);
const MODAL = wordTable(MODALS);
const EQUAL = wordTable(OR_EQUAL);
const EQUAL_FIRST = wordTable(EQUAL_OR);
const LEAST = wordTable(AT_LEAST);
const MOST = wordTable(AT_MOST);
const EXACT = wordTable(JUST);
const AND_MORE = wordTable(OR_MORE);
const AND_LESS = wordTable(OR_LESS);
const INCLUSION = wordTable(INCLUDED);
const EXCLUSION = wordTable(EXCLUDED);

/** The operator spelling that stands at `start` of narrowed text: signs (`> =` too) or words. */
export function operatorAt(text: string, start: number): FoundOperator | null {
  return signsAt(text, start) ?? wordsAt(text, start);
}

/** An operator that stands alone in brackets, before or behind its number: (≥)60份, 60份（不低于）. */
export function operatorInBrackets(text: string, start: number): FoundOperator | null {
  const brackets = bracketsAt(text, start);
  const at = skipSpaces(text, brackets?.start ?? start);
  const inside = brackets && (operatorAt(text, at) ?? operatorBehind(text, at));
  return inside && skipSpaces(text, inside.end) === brackets.end ? { ...inside, start, end: brackets.end + 1 } : null;
}

function signsAt(text: string, start: number): FoundOperator | null {
  const bookMark = BOOK_MARKS.get(text.charAt(start));
  if (bookMark && text.slice(0, start).trim() === '' && /^\s*(?:[\d=]|$)/.test(text.slice(start + 1))) {
    const equal = skipSpaces(text, start + 1);
    const isOrEqual = SIGNS.get(text.charAt(equal)) === '=';
    const joined = isOrEqual ? JOINED.get(`${bookMark}=`) : undefined;
    return { operator: joined ?? bookMark, start, end: isOrEqual ? equal + 1 : start + 1 };
  }
  const first = SIGNS.get(text.charAt(start));
  if (!first) return null;
  const next = skipSpaces(text, start + 1);
  // ＞/=95%, ＞或=95%
  const second = /[/或]/.test(text.charAt(next)) && SIGNS.get(text.charAt(next + 1)) === '=' ? next + 1 : next;
  const operator = JOINED.get(first + (SIGNS.get(text.charAt(second)) ?? ''));
  if (!operator) return { operator: first, start, end: start + 1 };
  let end = second + 1;
  // ≥≥≥ is one sign, ≥== contradicts itself.
  while (operator === first && SIGNS.get(text.charAt(skipSpaces(text, end))) === first) end = skipSpaces(text, end) + 1;
  return { operator, start, end };
}

function wordsAt(text: string, start: number): FoundOperator | null {
  if (text.charAt(start) === '不' || text.charAt(start) === '未') {
    const negated = negatedAt(text, start);
    if (negated) return negated;
  }
  return (
    equalOrAt(text, start) ??
    strictAt(text, start, MORE, '＞', '≥') ??
    strictAt(text, start, LESS, '＜', '≤') ??
    found('≥', start, wordEnd(LEAST, text, start)) ??
    found('≤', start, wordEnd(MOST, text, start)) ??
    found('=', start, wordEnd(EXACT, text, start))
  );
}

/** 不低于, 不得超过, 不应小于, 未超过. */
function negatedAt(text: string, start: number): FoundOperator | null {
  const modal = wordEnd(MODAL, text, start + 1);
  for (const at of modal < 0 ? [start + 1] : [modal, start + 1]) {
    const negated = found('≥', start, wordEnd(NEGATED_LESS, text, at)) ?? found('≤', start, wordEnd(MORE, text, at));
    if (negated) return negated;
  }
  return null;
}

/** 达到或超过, 等于或低于. */
function equalOrAt(text: string, start: number): FoundOperator | null {
  const at = wordEnd(EQUAL_FIRST, text, start);
  if (at < 0) return null;
  return found('≥', start, wordEnd(MORE, text, at)) ?? found('≤', start, wordEnd(LESS, text, at));
}

/** 大于, 大于等于. */
function strictAt(
  text: string,
  start: number,
  table: typeof MORE,
  strict: Operator,
  orEqual: Operator,
): FoundOperator | null {
  const end = wordEnd(table, text, start);
  if (end < 0) return null;
  return found(orEqual, start, wordEnd(EQUAL, text, end)) ?? found(strict, start, end);
}

function found(operator: Operator, start: number, end: number): FoundOperator | null {
  return end < 0 ? null : { operator, start, end };
}

/** “以上”, “（含）以内”, “以下（不含60分）”, “+” behind a number or its unit; a sign only where nothing follows. */
export function operatorBehind(text: string, start: number): FoundOperator | null {
  // 95%≥
  const sign = start > 0 ? signsAt(text, start) : null;
  if (sign) return text.slice(sign.end).trim() === '' ? sign : null;
  const before = inclusionAt(text, start);
  const at = skipSpaces(text, before?.end ?? start);
  const isPlus = text.charAt(at) === '+' && !/\d/.test(text.charAt(at + 1));
  const more = isPlus ? at + 1 : wordEnd(AND_MORE, text, at);
  const end = more < 0 ? wordEnd(AND_LESS, text, at) : more;
  if (end < 0) return null;
  const after = inclusionAt(text, end);
  const isStrict = before?.isStrict === true || after?.isStrict === true;
  const operator = more < 0 ? (isStrict ? '＜' : '≤') : isStrict ? '＞' : '≥';
  return { operator, start, end: after?.end ?? end };
}

/** True for “（含）”, “含”, “（含3个）”, false for “（不含60分）”: whether the number itself is included. */
export function inclusionAt(text: string, start: number): { readonly isStrict: boolean; readonly end: number } | null {
  const from = skipSpaces(text, start);
  const brackets = bracketsAt(text, from);
  const at = brackets ? skipSpaces(text, brackets.start) : from;
  const excluded = wordEnd(EXCLUSION, text, at);
  const word = excluded < 0 ? wordEnd(INCLUSION, text, at) : excluded;
  if (word < 0) return null;
  if (!brackets) return { isStrict: excluded >= 0, end: word };
  const number = numberAt(text, skipSpaces(text, word));
  const end = skipSpaces(text, number ? unitEnd(text, skipSpaces(text, number.end)) : word);
  return end === brackets.end ? { isStrict: excluded >= 0, end: brackets.end + 1 } : null;
}

/** Longest spelling behind a number: （不包括本数）及以上（不含100个）. */
const LONGEST_BEHIND = 20;
/** Last characters of such a spelling. */
const LAST_BEHIND = new Set([...OR_MORE, ...OR_LESS, ')', '+'].map((word) => word.slice(-1)));

/** “以上”, “以内” … at the end of narrowed text. */
export function trailingOperator(text: string): FoundOperator | null {
  if (!LAST_BEHIND.has(text.slice(-1))) return null;
  for (let start = Math.max(0, text.length - LONGEST_BEHIND); start < text.length; start++) {
    const behind = operatorBehind(text, start);
    // The 起 in 0起 is a unit (incidents).
    const isUnit = text.slice(start) === '起';
    if (behind?.end === text.length && !isUnit && !/\s/.test(text.charAt(start))) return behind;
  }
  return null;
}

/** The operator that a whole text says ("大于等于", "≧"); null for anything more or contradictory ("≤≥"). */
export const wholeOperator = remembered((text): Operator | null => {
  const plain = text.replace(/[\s:：]+$/, '').trim();
  let operator: Operator | null = null;
  for (let at = 0; at < plain.length;) {
    const next = operatorAt(plain, at) ?? operatorInBrackets(plain, at);
    if (!next || (operator !== null && next.operator !== operator)) return null;
    operator = next.operator;
    at = skipSpaces(plain, next.end);
  }
  return operator;
});

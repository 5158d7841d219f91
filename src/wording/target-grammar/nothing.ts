import { anyOf, isOneOf, pattern } from '../lexicon/family';
import {
  ACCORDING_TO,
  ASKING_TO_WRITE,
  BLANK_STROKES,
  DOUBTS,
  ITS_FIGURE,
  NO_VALUE,
  NOT_YET,
  PLACES_ELSEWHERE,
  POLITE_LEADS,
  SEE,
  SETTLED_ELSEWHERE,
  STAND_IN_LETTERS,
  STAND_IN_SIGNS,
  STILL_TO_DO,
  TAKEN_AS_VALUE,
  TEMPLATE_WORDS,
  WAITING,
  WHAT_HAPPENS,
} from '../lexicon/stand-ins';
import { ABOUT, AND_SOME, NOTHING_ADDED, ROUGHLY } from '../lexicon/comparing-words';
import { CURRENCY_SIGNS } from '../lexicon/money';
import { BY_THEN, PARTS_OF_A_MONTH } from '../lexicon/times';
import { THINGS_AS_UNITS } from '../lexicon/unit-words';
import { operatorAt, operatorBehind, type FoundOperator } from '../operators';
import type { Span } from '../target-value';
import { unitEnd } from '../unit-grammar';
import { isBracket, isSpace, wordEnd, wordTable } from './scan';

/** A text that sets no target. */
export interface Nothing {
  /**
   * `unfilled` where only a sign, brackets or a unit stands there, `put-off` where a mark or a word stands for a value
   * that is still to come.
   */
  readonly why: 'unfilled' | 'put-off';
  readonly operator: FoundOperator | null;
  readonly unitSpan: Span | null;
}

/** Longer texts are sentences, and say something. */
const LONGEST = 60;

const STAND_INS = wordTable(STAND_IN_SIGNS, DOUBTS);
const LETTERS = wordTable(STAND_IN_LETTERS);
const STROKES = wordTable(BLANK_STROKES);
const WORDS_OF_SIGNS = wordTable(ABOUT, ROUGHLY, AND_SOME, NOTHING_ADDED, CURRENCY_SIGNS);
const PUNCTUATION = /[,，、;；:：。!！+]/;
/** 年 月 日 to be filled in, in this order. */
const DATE_UNITS = ['年', '月', '日'];

const PUT_OFF = [
  `${anyOf(WAITING)}(?:[\\u4e00-\\u9fff]{1,8}后)?${anyOf(STILL_TO_DO)}`,
  `${anyOf(NOT_YET)}${anyOf(STILL_TO_DO)}`,
  `${anyOf(SEE)}[《“]?[\\u4e00-\\u9fff]{0,6}${anyOf(PLACES_ELSEWHERE)}[》”]?[\\d一二三四五六七八九十]{0,2}`,
  `${anyOf(ACCORDING_TO)}${anyOf(WHAT_HAPPENS)}${anyOf(ITS_FIGURE)}?${anyOf(TAKEN_AS_VALUE)}?`,
  `以[\\u4e00-\\u9fff]{0,4}${anyOf(SETTLED_ELSEWHERE)}[\\u4e00-\\u9fff]{0,6}为准`,
  `视[\\u4e00-\\u9fff]{1,8}而定`,
  `${anyOf(POLITE_LEADS)}{1,3}${anyOf(ASKING_TO_WRITE)}[\\u4e00-\\u9fff]{0,8}`,
  `${anyOf(ASKING_TO_WRITE)}${anyOf(TEMPLATE_WORDS)}?`,
  anyOf(TEMPLATE_WORDS),
  anyOf(NO_VALUE),
];
/** A phrase that puts the value off, with an end that shows that it is no part of a longer word: 待定, not 待定级. */
const PUT_OFF_PHRASE = new RegExp(
  `(?:${PUT_OFF.join('|')})(?=$|[\\s()\\[\\]{}【】〔〕“”"'，,。.；;、：:!！%‰?？])`,
  'y',
);

/** What Excel shows for an error; another rule speaks of it. */
const EXCEL_ERROR = pattern`^#(?:N/A|REF!|DIV/0!|VALUE!|NAME[?]|NUM!|NULL!|SPILL!|CALC!)$`;

/** A date of which a part is filled in: 2025年__月, 20  年, 12月  日. */
const DATE_BEGUN = /(?:19|20)\d\d年(?=[\s_＿Xx×*]{0,9}月)|20(?=[\s_＿Xx×*]{1,9}年)|\d{1,2}月(?=[\s_＿Xx×*]{1,9}日)/y;
const TAILS = wordTable(BY_THEN, PARTS_OF_A_MONTH);
const isThing = isOneOf(THINGS_AS_UNITS);

/** What a narrowed text says though it sets no target; null when it sets one. */
export function nothingIn(text: string, start = 0): Nothing | null {
  const end = text.trimEnd().length;
  if (end - start > LONGEST || EXCEL_ERROR.test(text.slice(start).trim())) return null;
  let isPutOff = false;
  let hasWords = false;
  let hasBlanks = false;
  let operator: FoundOperator | null = null;
  let unitSpan = null as Span | null;
  let dateUnit = -1;
  let endOfWords = -1;
  for (let at = start; at < end;) {
    const mark = markEnd(text, at);
    if (mark > at) {
      isPutOff = true;
      at = mark;
      continue;
    }
    const sign = operatorAt(text, at) ?? (at === endOfWords ? null : operatorBehind(text, at));
    if (sign) {
      operator ??= sign;
      at = sign.end;
      continue;
    }
    if (isFiller(text.charAt(at))) {
      hasBlanks ||= isBracket(text.charAt(at));
      at++;
      continue;
    }
    const nextDateUnit = DATE_UNITS.indexOf(text.charAt(at));
    if (nextDateUnit > dateUnit && (dateUnit >= 0 || unitSpan === null)) {
      dateUnit = nextDateUnit;
      unitSpan = { start: unitSpan?.start ?? at, end: at + 1 };
      at++;
      continue;
    }
    const words = Math.max(wordEnd(WORDS_OF_SIGNS, text, at), dateUnit < 0 ? -1 : wordEnd(TAILS, text, at));
    if (words > at) {
      hasWords = true;
      at = endOfWords = words;
      continue;
    }
    const unit = unitEnd(text, at);
    // 到位 and 多次 are words, not a unit behind 到 or 多.
    if (unitSpan !== null || unit <= at || at === endOfWords) return null;
    unitSpan = { start: at, end: unit };
    at = unit;
  }
  const hasUnit = unitSpan !== null;
  if (!isPutOff && operator === null) {
    if (hasWords && !hasUnit) return null;
    if (unitSpan !== null && !hasBlanks && isThing(text.slice(unitSpan.start, unitSpan.end))) return null;
  }
  return { why: isPutOff ? 'put-off' : 'unfilled', operator, unitSpan };
}

/** Stand-ins, blanks and phrases that put the value off. */
function markEnd(text: string, at: number): number {
  for (const marks of [PUT_OFF_PHRASE, DATE_BEGUN]) {
    marks.lastIndex = at;
    const length = marks.exec(text)?.[0].length ?? 0;
    if (length > 0) return at + length;
  }
  return Math.max(wordEnd(STAND_INS, text, at), wordEnd(STROKES, text, at), letterEnd(text, at));
}

/** X and N, also repeated (XX), but not in a word of letters. */
function letterEnd(text: string, start: number): number {
  if (/[A-Za-z]/.test(text.charAt(start - 1))) return start;
  let at = start;
  while (wordEnd(LETTERS, text, at) > at) at++;
  return /[A-Za-z\d]/.test(text.charAt(at)) ? start : at;
}

function isFiller(character: string): boolean {
  return isSpace(character) || isBracket(character) || PUNCTUATION.test(character);
}

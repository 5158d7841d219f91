import { anyOf, isOneOf, pattern } from '../lexicon/family';
import {
  ACCORDING_TO,
  AFTERWARDS,
  AND_SO_ON,
  ASKING_TO_WRITE,
  AWAITING,
  BLANK_STROKES,
  CIRCUMSTANCES,
  COUNTS_TO_COME,
  DOUBTS,
  FOR_EXAMPLE,
  ITS_FIGURE,
  LACKED,
  LATER_ON,
  LEFT_OPEN,
  NO_VALUE,
  NO_VALUE_IN_LETTERS,
  NOT_CONCERNED,
  NOT_YET,
  ONLY_AN_EXAMPLE,
  PAPERS_THAT_SETTLE,
  PARTS_OF_A_PAPER,
  PLACES_ELSEWHERE,
  POLITE_LEADS,
  REPORTED_BY_THEMSELVES,
  REPORTED_FIGURES,
  LIKE_THE_PAPER,
  SEE,
  SETTLED_BY_OTHERS,
  SETTLED_ELSEWHERE,
  SETTLED_LATER,
  SETTLING,
  STAND_IN_LETTERS,
  STAND_IN_SIGNS,
  STILL_TO_DO,
  SUMMED_UP,
  TAKEN_AS_VALUE,
  TEMPLATE_WORDS,
  THIS_INDICATOR,
  WAITING,
  WHAT_A_PAPER_SAYS,
  WHAT_HAPPENS,
} from '../lexicon/missing-values';
import { APPROXIMATELY, AND_SOME, NOTHING_ADDED, ROUGHLY } from '../lexicon/comparing-words';
import { CURRENCY_SIGNS } from '../lexicon/money';
import { BY_THEN, PARTS_OF_A_MONTH } from '../lexicon/deadline-words';
import { TRAILING_OPERATORS } from '../lexicon/operator-words';
import { GREAT_STEPS, SHARE_WORDS } from '../lexicon/numerals';
import { THINGS_AS_UNITS } from '../lexicon/unit-words';
import { operatorAt, operatorBehind, type FoundOperator } from '../operators';
import type { Span } from '../target-value';
import { unitEnd } from '../unit-grammar';
import { isDateToFill } from './date-to-fill';
import { oneStepAt } from './numeral-at';
import { isBracket, isSpace, wordEnd, wordTable } from './scan';

/** A text that sets no target. */
export interface Nothing {
  /** `unfilled`: only an operator, brackets or a unit; `put-off`: a mark or words that postpone the value. */
  readonly why: 'unfilled' | 'put-off';
  readonly operator: FoundOperator | null;
  readonly unitSpan: Span | null;
}

/** Longer texts are sentences with content. */
const LONGEST = 60;

const STAND_INS = wordTable(STAND_IN_SIGNS, DOUBTS);
const LETTERS = wordTable(STAND_IN_LETTERS);
const STROKES = wordTable(BLANK_STROKES);
const LEADS = wordTable(APPROXIMATELY, NOTHING_ADDED, CURRENCY_SIGNS);
const TAILS = wordTable(ROUGHLY, AND_SOME);
const SO_ON = wordTable(AND_SO_ON);
/** 百分之__ */
const SHARES = wordTable(SHARE_WORDS);
const PUNCTUATION = /[,，、;；:：。!！+]/;
/** Date units to be filled in, in this order. */
const DATE_UNITS = ['年', '月', '日'];

/** 附件3第2条, 附表2-1 */
const PLACE_IN_A_PAPER = `(?:第?[-—]?[\\d一二三四五六七八九十]{1,3}${anyOf(PARTS_OF_A_PAPER)}?){0,3}`;
/** 附件2中的任务清单 */
const WHAT_STANDS_THERE = `(?:${anyOf(WHAT_A_PAPER_SAYS)}|[中里内]的?[\\u4e00-\\u9fff]{1,8})`;

const IN_A_PAPER = `${anyOf(PLACES_ELSEWHERE)}[》”]?${PLACE_IN_A_PAPER}${WHAT_STANDS_THERE}?`;
const PUT_OFF = [
  `(?:[暂尚]?无|没有)${anyOf(LACKED)}[数值]`,
  `${anyOf(AWAITING)}(?![级次第])[\\u4e00-\\u9fff]{0,10}(?:后再?)?${anyOf(SETTLING)}`,
  `${anyOf(ACCORDING_TO)}[\\u4e00-\\u9fff]{1,10}${anyOf(LATER_ON)}${anyOf(STILL_TO_DO)}`,
  `随[\\u4e00-\\u9fff]{1,8}${anyOf(LATER_ON)}?${anyOf(SETTLING)}`,
  `${anyOf(ACCORDING_TO)}实际[\\u4e00-\\u9fff]{1,6}${anyOf(COUNTS_TO_COME)}`,
  `各[\\u4e00-\\u9fff]{1,8}${anyOf(REPORTED_BY_THEMSELVES)}`,
  `\\d{1,2}月[底末初]?[前内]?${anyOf(SETTLED_LATER)}[齐上]?`,
  `${anyOf(WAITING)}(?:[\\u4e00-\\u9fff]{1,8}后)?${anyOf(STILL_TO_DO)}`,
  `${anyOf(NOT_YET)}${anyOf(STILL_TO_DO)}`,
  `(?:[拟正还尚仍]?在?${anyOf(STILL_TO_DO)}之?中|[尚仍还正]在${anyOf(STILL_TO_DO)})`,
  `${anyOf(TEMPLATE_WORDS)}${anyOf(WAITING)}${anyOf(STILL_TO_DO)}`,
  `(?:${anyOf(SEE)}[《“]?[\\u4e00-\\u9fff]{0,6}|${anyOf(LIKE_THE_PAPER)}[上本该]?)${IN_A_PAPER}`,
  `(?:${anyOf(FOR_EXAMPLE)}[:：]|[例比譬]如)[^()（）:：]{1,16}`,
  `${anyOf(ACCORDING_TO)}${anyOf(WHAT_HAPPENS)}${anyOf(ITS_FIGURE)}?${anyOf(TAKEN_AS_VALUE)}?`,
  `${anyOf(ACCORDING_TO)}[\\u4e00-\\u9fff]{0,6}${anyOf(CIRCUMSTANCES)}(?:予以|进行)?${anyOf(LEFT_OPEN)}`,
  `[\\u4e00-\\u9fff]{1,8}(?:[\\u4e00-\\u9fff]后|[^按准及适随]时)再?${anyOf(SETTLED_LATER)}`,
  `由[\\u4e00-\\u9fff]{1,8}据?实?${anyOf(SETTLED_BY_OTHERS)}`,
  `实际(?:${anyOf(ITS_FIGURE)}){1,2}`,
  `以[\\u4e00-\\u9fff]{0,4}${anyOf(SETTLED_ELSEWHERE)}[\\u4e00-\\u9fff]{0,6}为准`,
  `视[\\u4e00-\\u9fff]{1,8}(?:而定|${anyOf(CIRCUMSTANCES)})`,
  `[\\u4e00-\\u9fff]{0,8}自行?${anyOf(SETTLED_BY_OTHERS)}`,
  `${anyOf(AFTERWARDS)}再?${anyOf(SETTLED_LATER, SUMMED_UP)}`,
  `${anyOf(ACCORDING_TO)}[\\u4e00-\\u9fff]{0,8}(?:${anyOf(REPORTED_FIGURES)}|${anyOf(PAPERS_THAT_SETTLE)}后?${anyOf(SETTLED_BY_OTHERS)})`,
  `${anyOf(TEMPLATE_WORDS)}(?:[+＋、和及]${anyOf(TEMPLATE_WORDS)})+`,
  `随[\\u4e00-\\u9fff]{1,6}下达`,
  `请[\\u4e00-\\u9fff]{1,10}${anyOf(ASKING_TO_WRITE)}`,
  `${anyOf(SEE, LIKE_THE_PAPER)}第[\\d一二三四五六七八九十]{1,3}${anyOf(PARTS_OF_A_PAPER)}`,
  `${anyOf(NOT_CONCERNED)}于?[本此该]${anyOf(THIS_INDICATOR)}`,
  `${anyOf(POLITE_LEADS)}{1,3}${anyOf(ASKING_TO_WRITE)}[\\u4e00-\\u9fff]{0,8}`,
  `${anyOf(ASKING_TO_WRITE)}${anyOf(TEMPLATE_WORDS)}?`,
  anyOf(TEMPLATE_WORDS),
  anyOf(NO_VALUE),
  NO_VALUE_IN_LETTERS.map(spelledOut).join('|'),
];
/** A phrase that postpones the value, not followed by the rest of a longer word: 待定, not 待定级. */
const PUT_OFF_PHRASE = new RegExp(
  `(?:${PUT_OFF.join('|')})(?=$|[\\s()\\[\\]{}【】〔〕“”"'，,。.；;、：:!！%‰?？])`,
  'iy',
);

/** An error value of Excel; another rule reports it. */
const EXCEL_ERROR = pattern`^#(?:N/A|REF!|DIV/0!|VALUE!|NAME[?]|NUM!|NULL!|SPILL!|CALC!)$`;

const DATE_TAILS = wordTable(BY_THEN, PARTS_OF_A_MONTH);
const isThing = isOneOf(THINGS_AS_UNITS);
/** A round number without a digit: 百亿元, 千万人. 万元 alone is a unit. */
const ROUND_NUMBER = /[十百千][万亿]/y;

type Kind = 'mark' | 'sign' | 'blank' | 'bracket' | 'lead' | 'unit' | 'date-unit' | 'tail' | 'and-so-on';

interface Part extends Span {
  readonly kind: Kind;
  readonly operator?: FoundOperator;
}

const REMARK_TO_FILL = pattern`[(][^()]*(?:[_＿]{2}|${ASKING_TO_WRITE})[^()]*[)]$`;
const REMARK_IN_WORDS = /[(][^()\d]{2,20}[)]$/;
/** □是 □否, （ ）合格（ ）不合格: nothing is ticked. */
const UNTICKED =
  /^\s*(?:(?:[□☐▢◻]|[(]\s*[)])\s*[\d\u4e00-\u9fff]{1,4}[\s、,/;]*){2,}$|^\s*(?:[\d\u4e00-\u9fff]{1,4}\s*[□☐▢◻][\s、,/;]*){2,}$/;
/** 达%以上 */
const REACHES_BLANK = pattern`^\s*(?:达到?|完成)\s*[%‰]\s*${TRAILING_OPERATORS}?\s*$`;
/** ≥5次（示例）, 【示例】5次 */
const AN_EXAMPLE = pattern`[([【]${ONLY_AN_EXAMPLE}[)\]】]\s*$|^\s*[([【]${ONLY_AN_EXAMPLE}[)\]】]`;
/** A blank, or a sign, with which a unit follows: 序时进度≥  %, 合同签订后   日内, 其中省级__项, 每  天. */
const BLANK_BEFORE_UNIT = /(?:[≥≤><=]\s*|[_＿]{1,9}|\(\s*\)|\s{2,9})(?=[^\s\d_＿(])/g;
const FIGURE_OF_YEAR = /20\d{0,2}(?=[\s_]*年)/g;
const A_FIGURE = /[\d一二两三四五六七八九十百千半]/;
/** <请填写> */
const IN_ANGLES = /^\s*[<〈《]([^<>〈〉《》]*[\u4e00-\u9fff][^<>〈〉《》]*)[>〉》]\s*$/;

/** Ⅹ级, X类: a grade, which the letter names. */
const GRADE_IN_LETTERS = /^\s*[XYZNⅩⅨ][级类型]\s*$/;
/** ≥9X% */
const DIGIT_TO_FILL = /\d{1,3}\s?[_Xx×*＊]{1,3}(?!\s?[\dA-Za-z])/y;
/** 第  季度, 第__名 */
const ORDINAL_TO_FILL = /第(?=[\s_＿(（Xx×*])/y;

/** Reads a narrowed text that may be without a target; null when it sets one. */
export function nothingIn(text: string, start = 0): Nothing | null {
  const end = text.trimEnd().length;
  const whole = text.slice(start, end);
  if (whole.length > LONGEST || EXCEL_ERROR.test(whole.trim()) || GRADE_IN_LETTERS.test(whole)) return null;
  if (UNTICKED.test(whole) || REACHES_BLANK.test(whole)) return { why: 'unfilled', operator: null, unitSpan: null };
  if (AN_EXAMPLE.test(whole)) return { why: 'put-off', operator: null, unitSpan: null };
  const [, inAngles] = IN_ANGLES.exec(whole) ?? [];
  if (inAngles !== undefined) return nothingIn(inAngles);
  const parts =
    partsOf(text.slice(0, end), start) ??
    partsOf(withoutRemarkToFill(text.slice(0, end)), start) ??
    blankBeforeRemark(text.slice(0, end), start);
  if (!parts)
    return isDateToFill(withLead(text.slice(0, end), start))
      ? { why: 'put-off', operator: null, unitSpan: null }
      : blankAmongWords(whole);
  const has = (...kinds: readonly Kind[]): boolean => parts.some(({ kind }) => kinds.includes(kind));
  const operator = parts.find((part) => part.operator)?.operator ?? null;
  const units = parts.filter(({ kind }) => kind === 'unit' || kind === 'date-unit');
  const [first] = units;
  const unitSpan = first ? { start: first.start, end: units.at(-1)?.end ?? first.end } : null;
  if (has('mark')) return { why: 'put-off', operator, unitSpan };
  // In ≥一般 and 应达到 the words carry meaning.
  if (!unitSpan && has('lead', 'tail')) return null;
  // Things that are also units, such as 中心 and 平台, are words when they stand alone; 级 and 分 are not.
  const isThingAlone =
    unitSpan !== null && unitSpan.end - unitSpan.start > 1 && isThing(text.slice(unitSpan.start, unitSpan.end));
  return isThingAlone && !operator && !has('bracket') ? null : { why: 'unfilled', operator, unitSpan };
}

/** A blank and its unit among words that give no figure. Words that are also units (部门, 项目) do not count: 县级  部门. */
function blankAmongWords(whole: string): Nothing | null {
  const plain = whole.replace(FIGURE_OF_YEAR, '');
  if (A_FIGURE.test(plain) || !/^[\s(]*[\u4e00-\u9fff]/.test(plain)) return null;
  for (const { 0: blank, index } of plain.matchAll(BLANK_BEFORE_UNIT)) {
    const from = index + blank.length;
    const end = unitEnd(plain, from);
    const behind = operatorBehind(plain, end)?.end ?? end;
    const isUnit = end > from && !isThing(plain.slice(from, end)) && !/[\u4e00-\u9fff]/.test(plain.charAt(behind));
    if (isUnit) return { why: 'unfilled', operator: null, unitSpan: null };
  }
  return null;
}

/** The text from `start` with the spaces before it, which can stand for a figure. */
function withLead(text: string, start: number): string {
  let from = start;
  while (from > 0 && isSpace(text.charAt(from - 1))) from--;
  return text.slice(from);
}

/** ＿＿项（其中省级＿＿项）, ≥（）%（由各乡镇填报） */
function withoutRemarkToFill(text: string): string {
  return text.replace(REMARK_TO_FILL, '').trimEnd();
}

/** ≤    万元（财政批复数）: a sign and a unit without a figure, and a remark that has none either. */
function blankBeforeRemark(text: string, start: number): readonly Part[] | null {
  const without = text.replace(REMARK_IN_WORDS, '').trimEnd();
  const parts = without === text ? null : partsOf(without, start);
  const has = (wanted: Kind): boolean => parts?.some(({ kind }) => kind === wanted) === true;
  return has('sign') && has('unit') ? parts : null;
}

/** Splits a text in which no part sets a target; null for any other text. */
function partsOf(text: string, start: number): readonly Part[] | null {
  const parts: Part[] = [];
  for (let at = start; at < text.length;) {
    const part = partAt(text, at, parts);
    if (!part || part.end <= at) return null;
    parts.push(part);
    at = part.end;
  }
  return parts;
}

function partAt(text: string, at: number, parts: readonly Part[]): Part | null {
  const last = parts.at(-1)?.kind;
  const isBehindWord = last === 'lead' || last === 'tail';
  const part = (kind: Kind, end: number): Part | null => (end > at ? { kind, start: at, end } : null);
  const sign = operatorAt(text, at) ?? (isBehindWord ? null : operatorBehind(text, at));
  const unit = parts.find(({ kind }) => kind === 'unit' || kind === 'date-unit');
  return (
    part('mark', markEnd(text, at)) ??
    (sign && { kind: 'sign', start: at, end: sign.end, operator: sign }) ??
    part(isBracket(text.charAt(at)) ? 'bracket' : 'blank', isFiller(text.charAt(at)) ? at + 1 : at) ??
    part('and-so-on', wordEnd(SO_ON, text, at)) ??
    part('date-unit', dateUnitEnd(text, at, parts)) ??
    // The 节 in 节约 is not a unit before 约.
    part('lead', last === 'unit' ? -1 : wordEnd(LEADS, text, at)) ??
    part('tail', wordEnd(TAILS, text, at)) ??
    part('tail', unit?.kind === 'date-unit' ? wordEnd(DATE_TAILS, text, at) : -1) ??
    // 到位 and 多次 are words, not 到 or 多 with a unit.
    part(
      'unit',
      unit || isBehindWord || isRoundNumber(text, at)
        ? -1
        : Math.max(unitEnd(text, at), bareStepEnd(text, at), wordEnd(SHARES, text, at)),
    )
  );
}

/** The 万 of ≥  万, whose unit is in the name or in a column. */
function bareStepEnd(text: string, at: number): number {
  return GREAT_STEPS.has(text.charAt(at)) && text.slice(at + 1).trim() === '' ? at + 1 : -1;
}

function isRoundNumber(text: string, at: number): boolean {
  ROUND_NUMBER.lastIndex = at;
  return ROUND_NUMBER.test(text) || oneStepAt(text, at) !== null;
}

/** Blank 年, 月 and 日, each after the one before it. */
function dateUnitEnd(text: string, at: number, parts: readonly Part[]): number {
  const rank = DATE_UNITS.indexOf(text.charAt(at));
  // 年/轮 is a unit.
  if (rank < 0 || text.charAt(at + 1) === '/' || parts.some(({ kind }) => kind === 'unit')) return -1;
  const isNext = parts.every(
    ({ kind, start }) => kind !== 'date-unit' || DATE_UNITS.indexOf(text.charAt(start)) < rank,
  );
  return isNext ? at + 1 : -1;
}

/** Stand-ins, blanks and phrases that postpone the value. */
function markEnd(text: string, at: number): number {
  for (const marks of [PUT_OFF_PHRASE, ORDINAL_TO_FILL, DIGIT_TO_FILL]) {
    marks.lastIndex = at;
    const length = marks.exec(text)?.[0].length ?? 0;
    if (length > 0) return at + length;
  }
  return Math.max(wordEnd(STAND_INS, text, at), wordEnd(STROKES, text, at), letterEnd(text, at));
}

/** X or N, also repeated (XX), outside Latin words. */
function letterEnd(text: string, start: number): number {
  if (/[A-Za-z]/.test(text.charAt(start - 1))) return start;
  let at = start;
  while (wordEnd(LETTERS, text, at) > at) at++;
  // X before m2 is a stand-in before a unit.
  return /[A-Za-z\d]/.test(text.charAt(at)) && unitEnd(text, at) <= at ? start : at;
}

/** The letters with any punctuation between them: N/A, n.a., T B D. */
function spelledOut(letters: string): string {
  return letters.replace(/(?!^)/g, '[\\s./\\\\-]{0,3}');
}

function isFiller(character: string): boolean {
  return isSpace(character) || isBracket(character) || PUNCTUATION.test(character);
}

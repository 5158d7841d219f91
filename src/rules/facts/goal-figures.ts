import Big from 'big.js';
import { anyOf, pattern } from '../../wording/lexicon/family';
import {
  BETWEEN_NOUN_AND_NUMBER,
  CONCENTRATIONS,
  COUNTED_BY,
  GOAL_MEASURES,
  HEADS,
  LIVES,
  NAMES_OF_SUMS,
  NO_COUNTS_BEHIND_GE,
  ORDER_WORDS,
  POINTS_GIVEN,
  SIZE_LIMITS,
  TIMES_MEASURED,
  TIME_UNITS,
  VISITORS,
} from '../../wording/lexicon/goal-words';
import { FALLING_TO, REACHING } from '../../wording/lexicon/goal-sentences';
import { OUTPUT_DEEDS } from '../../wording/lexicon/outputs';
import { MEASURES } from '../../wording/lexicon/measures';
import type { Indicator } from '../../goals/goal-table';
import { isMeasure, standardUnit, isMeasureWord } from '../../wording/measure-words';
import { unitAsWritten } from '../../wording/units';
import { indicatorKey } from '../../wording/indicator-key';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';
import { standsIn } from '../../wording/text-similarity';

/** A figure in running text: “签约亿元以上项目不少于330个”. */
export interface GoalFigure {
  /** The text between two punctuation marks, without white space. */
  readonly clause: string;
  /** As written: “330个”. */
  readonly text: string;
  /** Where the figure begins in the clause. */
  readonly at: number;
  /** The text of the sentence before the clause: “三年内” of “三年内，改造600户”. */
  readonly earlier: string;
  readonly number: Big;
  readonly unit: string;
}

const SENTENCE_ENDS = /[。；;！!？?\n]/;
/** The number of a list item: “1.” */
const LIST_NUMBER = /(^|\D)\d{1,2}[.．](?!\d)/g;
const CLAUSE_ENDS = /[，,：:、]/;
/** A unit after a number has one or two characters: 家 in “12家企业”, 人次. */
const SHARES = `个?百分点|[%‰]|${anyOf(CONCENTRATIONS)}`;
const SCALED = `[十百千万亿]*(?:美?元|${anyOf(...MEASURES, GOAL_MEASURES)}`;
const UNIT_IN_TEXT = `${SHARES}|${anyOf(TIME_UNITS)}|${SCALED}|[\\u4e00-\\u9fff]{1,2})`;
/** Digits behind a letter belong to a name: G60科创走廊, PM2.5. */
const IN_A_NAME = /[A-Za-z\d.]$|[Kk]\d+\+$/;
const FIGURE = new RegExp(`(\\d{1,12}(?:\\.\\d{1,6})?)([余多来])?(${UNIT_IN_TEXT})`, 'g');
/** 5G is a network, no memory. */
const NETWORK = /^[2-6]G$/;
const MEASURED = new RegExp(`^(?:${SHARES}|${SCALED}))$`);
/** A number that describes which things are meant, not how many: “2000万元以上项目”, “100人以下企业”. */
const QUALIFIER = pattern`^[及或]?${SIZE_LIMITS}(?!的?$|水平)(?=[\u4e00-\u9fff])`;
/** A number of an order or a time: “第3次”, “前5名”, “不到2个月”. */
const ORDINAL = pattern`${ORDER_WORDS}$`;
/** A time is a figure where the time itself is measured, else a deadline: 反应时间控制在12分钟, 重污染天数不超过2天. */
const MEASURES_TIME = pattern`${TIMES_MEASURED}${BETWEEN_NOUN_AND_NUMBER}?(?:${FALLING_TO})?$|..${FALLING_TO}$`;
const TIME = pattern`^${TIME_UNITS}`;
/** Units that measure only these things, directly before the number. */
const ONLY_OF: ReadonlyMap<string, RegExp> = new Map([
  ['岁', pattern`${LIVES}(?:${BETWEEN_NOUN_AND_NUMBER}|${REACHING})?$`],
  ['分', pattern`${POINTS_GIVEN}(?:${BETWEEN_NOUN_AND_NUMBER}|${REACHING})?$`],
]);
/** What a figure was before: 由6个 of 由6个减至3个. */
const MOVED_FROM = new RegExp(
  `[由从][^\\d，,、]{0,4}\\d+(?:\\.\\d+)?[^\\d，,、]{0,4}?(?=${anyOf(REACHING, FALLING_TO)}\\d)`,
  'g',
);
/** A range of a share counts once, by its lower end: 62%—65%. */
const UP_TO = /(\d{1,9}(?:\.\d{1,6})?)[%‰]?[-—–~～]{1,2}\d{1,9}(?:\.\d{1,6})?([%‰])/g;
/** Half a day and the like, behind a word that says what is reached: 压缩至半个工作日. */
const HALF = new RegExp(`(${anyOf(FALLING_TO, BETWEEN_NOUN_AND_NUMBER)})半(?=${anyOf(TIME_UNITS)})`, 'g');
const SCALES: ReadonlyMap<string, number> = new Map([
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 100],
  ['十', 10],
]);

/**
 * The figures in a goal that could be an indicator's target: a number with a counting word, a unit, money or %. Not
 * years, dates, document numbers, ranks and sizes (“2000万元以上项目”).
 */
export function goalFigures(text: string): GoalFigure[] {
  return sentencesOf(text).flatMap(figuresIn);
}

/** The parts of a goal between its punctuation marks, without white space. */
export function clausesOf(text: string): string[] {
  return sentencesOf(text)
    .flatMap((sentence) => sentence.split(CLAUSE_ENDS))
    .filter((clause) => clause !== '');
}

function sentencesOf(text: string): string[] {
  return (
    text
      .replace(/[〔[【(（]20\d\d[〕\]】)）]\d*号?/g, '，')
      // A comma between digits belongs to the number.
      .replace(/(\d)[,，](?=\d{3}(?!\d))/g, '$1')
      .replace(LIST_NUMBER, '$1；')
      .replace(MOVED_FROM, '')
      .replace(UP_TO, '$1$2')
      .replace(HALF, '$10.5')
      .replace(MORE_THAN, '$1')
      .split(SENTENCE_ENDS)
      .map((sentence) => withUnits(squeeze(sentence)))
  );
}

/** 余 of 2万余人, which the number may have behind its scale. */
const MORE_THAN = /(\d[十百千万亿]+)[余多](?=[\u4e00-\u9fff])/g;
/** A number with a scale and no unit at the end of a clause: 突破10万. */
const WITHOUT_UNIT = `[^\\d，,]{0,6}\\d+(?:\\.\\d+)?[万亿](?=(?:以上|左右)?(?:[，,：:、]|$))`;
const UNITS_LEFT_OUT = Object.entries({ 人次: VISITORS, 人: HEADS, 元: NAMES_OF_SUMS }).map(
  ([unit, names]) => [unit, new RegExp(`${anyOf(names)}${WITHOUT_UNIT}`, 'g')] as const,
);

/** The sentence with the units that its words make clear: 游客突破10万 → 游客突破10万人次, 销售额3亿 → 销售额3亿元. */
function withUnits(sentence: string): string {
  return UNITS_LEFT_OUT.reduce((text, [unit, pattern]) => text.replace(pattern, (said) => said + unit), sentence);
}

/** Largest length of `earlier` and of a clause. The words who, when and how often stand close to the figure. */
const LONGEST_READ = 300;
/** A clause, or each part of a text without punctuation. */
const CLAUSE = new RegExp(`.{1,${String(LONGEST_READ)}}`, 'gs');

const figuresIn = remembered((sentence) => {
  let earlier = '';
  return sentence
    .split(CLAUSE_ENDS)
    .flatMap((text) => text.match(CLAUSE) ?? [''])
    .flatMap((clause) => {
      const before = earlier;
      earlier = `${earlier === '' ? '' : `${earlier}，`}${clause}`.slice(-LONGEST_READ);
      return figuresOfClause(clause, before);
    });
});

function figuresOfClause(clause: string, earlier: string): GoalFigure[] {
  return [...clause.matchAll(FIGURE)].flatMap((match): GoalFigure[] => {
    const [whole, digits = '', , word = ''] = match;
    const at = match.index;
    const before = clause.slice(0, at);
    const unit = unitBehind(word, before);
    if (unit === null || IN_A_NAME.test(before) || ORDINAL.test(before)) return [];
    const text = whole.slice(0, whole.length - (word.length - unit.length));
    if (NETWORK.test(text) || QUALIFIER.test(clause.slice(at + text.length))) return [];
    return [{ clause, text, at, earlier, number: new Big(digits), unit }];
  });
}

function unitBehind(word: string, before: string): string | null {
  if (MEASURES_TIME.test(before)) return TIME.exec(word)?.[0] ?? unitIn(word);
  const own = ONLY_OF.get(word.charAt(0));
  return own?.test(before) ? word.charAt(0) : unitIn(word);
}

/** 个 before another noun: “3个月” is a time, “3个方面” a classification. */
const NO_COUNT = pattern`^个${NO_COUNTS_BEHIND_GE}`;

/** The unit at the start of the characters after a number: 家 in “12家企业”. */
function unitIn(word: string): string | null {
  if (MEASURED.test(word)) return word;
  if (NO_COUNT.test(word)) return null;
  const scale = /^[十百千万亿]*/.exec(word)?.[0] ?? '';
  const rest = word.slice(scale.length);
  for (const length of [2, 1]) {
    const measure = rest.slice(0, length);
    if (measure.length === length && isMeasureWord(measure)) return scale + measure;
  }
  return null;
}

/** True for the same amount in the same unit, with 万 or 亿 written with the number or with the unit. */
export function sameFigure(a: { number: Big; unit: string }, b: { number: Big; unit: string }): boolean {
  const [x, y] = [plainFigure(a), plainFigure(b)];
  return x.unit === y.unit && x.number.eq(y.number);
}

/** The figure in its smallest unit, without 万 and 亿: 2km and 2公里 are 2000米. */
export function plainFigure({ number, unit }: { number: Big; unit: string }): { number: Big; unit: string } {
  let factor = 1;
  let rest = unit;
  for (let scale = scaleOf(rest); scale && rest.length > 1 && !isMeasure(rest); scale = scaleOf(rest)) {
    factor *= scale;
    rest = rest.slice(1);
  }
  const [base, times] = SMALLER_MEASURES.get(standardUnit(rest)) ?? [standardUnit(rest), 1];
  return { number: number.times(factor).times(times), unit: base };
}

const SMALLER_MEASURES: ReadonlyMap<string, readonly [unit: string, times: number]> = new Map([
  ['公里', ['米', 1000]],
  ['吨', ['公斤', 1000]],
  ['公顷', ['亩', 15]],
  ['平方公里', ['平方米', 1_000_000]],
]);

function scaleOf(unit: string): number | undefined {
  return SCALES.get(unit.charAt(0));
}

/** Counting words at the end of a name; the rest is the counted thing: 招商推介会 in 招商推介会场次. */
const COUNTING = pattern`${COUNTED_BY}$`;
const SAME_NOUN = 0.8;
/** Longer names are sentences, which no clause of a goal counts. */
const LONGEST_NOUN = 100;
/** The only words allowed between a short noun and its number. */
const LINK = pattern`^${BETWEEN_NOUN_AND_NUMBER}{0,2}$`;

const DEED = pattern`^${OUTPUT_DEEDS}`;

const countedNoun = remembered((indicator) => indicatorKey(indicator).replace(COUNTING, ''));

/** True when the figure counts the thing that the name counts. */
export function figureCounts({ clause, at }: GoalFigure, indicator: string): boolean {
  const noun = countedNoun(indicator);
  if (noun.length < 2 || noun.length > LONGEST_NOUN) return false;
  if (noun.length >= 4 && standsIn(noun, clause, SAME_NOUN)) return true;
  const before = clause.slice(0, at);
  const end = before.lastIndexOf(noun);
  if (end >= 0 && LINK.test(before.slice(end + noun.length))) return true;
  // In “采购记录仪260台、快检设备12套”, the verb of the second one stands with the first.
  const thing = noun.replace(DEED, '');
  return thing.length >= 2 && before.startsWith(thing) && LINK.test(before.slice(thing.length));
}

/** True when the figure may count it: the clause contains the noun's characters in any order (组织12家企业参展, 参展企业数). */
export function figureMayCount({ clause }: GoalFigure, indicator: string): boolean {
  const noun = countedNoun(indicator);
  if (noun.length > LONGEST_NOUN) return false;
  let found = 0;
  for (const character of noun) if (clause.includes(character)) found++;
  return noun.length >= 2 && found >= noun.length * SAME_NOUN;
}

/** A target's number with its unit, from whichever cell; null for words, dates and placeholders. */
export function indicatorFigure({ target, texts }: Indicator): { number: Big; unit: string } | null {
  if (target.number === null || (target.kind !== 'number' && target.kind !== 'range')) return null;
  const unit = target.unit ?? texts.unit ?? null;
  return { number: target.number, unit: unit === null ? '' : unitAsWritten(unit) };
}

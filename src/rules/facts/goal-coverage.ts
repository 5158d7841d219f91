import type { GoalTable, GoalText, Indicator } from '../../goals/goal-table';
import {
  BETTERING,
  DONE_IN_TIME,
  FEARED,
  GROUNDS,
  MANNERS,
  NEVER_HAPPENING,
  OWN_PLACES,
  INTENTIONS,
  RAISING,
  NOTHING_REMAINS,
  RESULTS_IN_WORDS,
  ROUTINE,
  SERVED,
  VAGUE_THINGS,
} from '../../wording/lexicon/aims';
import { EVERYDAY_WORDS } from '../../wording/lexicon/goal-words';
import { anyOf, pattern } from '../../wording/lexicon/family';
import { indicatorKey } from '../../wording/indicator-key';
import { interchangeableWords } from '../../wording/measure-words';
import { squeeze } from '../../wording/plain-text';
import { bigrams, sharedPairs } from '../../wording/text-similarity';
import {
  clausesOf,
  figureCounts,
  figureMayCount,
  goalFigures,
  indicatorFigure,
  plainFigure,
  sameFigure,
  type GoalFigure,
} from './goal-figures';
import { goalContradictions } from './goal-contradictions';
import { goalsOfPeriod, isPartOfWhole, isPromise, isWelcome } from './goal-promises';
import { byProject } from './project-groups';

/** A promise in a goal, with the indicators that cover it. */
export interface GoalPromise {
  readonly goal: GoalText;
  /** The part of the goal between two punctuation marks, without white space. */
  readonly clause: string;
  /** The promised figure; null for a promise in words: 提升耕地质量. */
  readonly figure: GoalFigure | null;
  readonly indicators: readonly Indicator[];
}

/**
 * All promises in the table's goals, in figures and in words, in order, and figures for which an indicator is only
 * welcome. A repeated goal counts once. In a list, each project has its own.
 */
export function goalPromises(table: GoalTable): readonly GoalPromise[] {
  return byProject(table).flatMap(promisesAndWelcome);
}

function promisesAndWelcome(table: GoalTable): readonly GoalPromise[] {
  const isRate = ({ unit }: GoalFigure): boolean => unit.endsWith('%');
  const figures = promisesIn(table, (figure, year) => isPromise(figure, year) || isWelcome(figure, year)).filter(
    ({ figure, indicators }) => indicators.length > 0 || isRate(figure) || !isPartOfWhole(figure),
  );
  const inWords = wordPromises(table);
  const goals = goalsOfPeriod(table);
  const isFirst = ({ text }: GoalText, at: number): boolean => goals.findIndex((goal) => goal.text === text) === at;
  return goals.filter(isFirst).flatMap((goal) => {
    const own = [...figures, ...inWords].filter((promise) => promise.goal === goal);
    const order = new Map(clausesOf(goal.text).map((clause, index) => [clause, index]));
    const at = ({ clause }: GoalPromise): number => order.get(clause) ?? 0;
    return own.sort((a, b) => at(a) - at(b));
  });
}

/** The promised figures. Amounts that the form's head plans to spend are not promises. */
export function figurePromises(table: GoalTable): readonly GoalPromise[] {
  return (
    byProject(table)
      .flatMap((one) => promisesIn(one, isPromise))
      // The parts of a whole need no indicators of their own.
      .filter(({ figure, indicators }) => indicators.length > 0 || !isPartOfWhole(figure))
  );
}

function promisesIn(table: GoalTable, isCounted: typeof isPromise): readonly (GoalPromise & FigurePromise)[] {
  const aims = table.indicators.map(aimOf);
  // A different figure for the same thing is reported at the indicator.
  const contradicted = goalContradictions(table);
  const against = (figure: GoalFigure): readonly Indicator[] =>
    contradicted.filter((one) => isSamePlace(one.figure, figure)).map(({ indicator }) => indicator);
  return goalsOfPeriod(table).flatMap((goal) =>
    goalFigures(goal.text)
      .filter((figure) => isCounted(figure, table.year?.value ?? null) && !isBudget(table, figure))
      .map((figure) => ({
        goal,
        clause: figure.clause,
        figure,
        indicators: [...new Set([...indicatorsFor(aims, figure), ...against(figure)])],
      }))
      .map((promise, index, all) =>
        promise.indicators.length > 0 ? promise : { ...promise, indicators: indicatorsOfParts(all, index) },
      ),
  );
}

interface FigurePromise {
  readonly clause: string;
  readonly figure: GoalFigure;
  readonly indicators: readonly Indicator[];
}

/**
 * The indicators of the figures that say the same together: the second measure of one thing (5600户9800人), the parts of
 * a total (资助1300人，其中小学800人、初中500人; 合计3500亩).
 */
function indicatorsOfParts(all: readonly FigurePromise[], at: number): readonly Indicator[] {
  const whole = all[at];
  if (!whole) return [];
  const isJoined = (one: FigurePromise, next: FigurePromise): boolean =>
    one.clause === next.clause && one.figure.at + one.figure.text.length === next.figure.at;
  for (const other of [all[at - 1], all[at + 1]]) {
    if (other && other.indicators.length > 0 && (isJoined(whole, other) || isJoined(other, whole)))
      return other.indicators;
  }
  const parts = [partsOf(whole, all.slice(at + 1)), partsOf(whole, all.slice(0, at).reverse())];
  return (
    parts.find((found) => found !== null)?.flatMap(({ indicators }) => indicators) ?? wholeOf(all, at)?.indicators ?? []
  );
}

/** The supported figure behind this one and its neighbours that is their sum: 电脑40台、打印机8台，共计48台. */
function wholeOf(all: readonly FigurePromise[], at: number): FigurePromise | null {
  for (let end = at + 1; end < all.length; end++) {
    const whole = all[end];
    if (!whole || whole.indicators.length === 0) continue;
    const { number, unit } = plainFigure(whole.figure);
    let rest = number;
    for (let part = end - 1; part >= 0 && rest.gt(0); part--) {
      const promise = all[part];
      const figure = promise ? plainFigure(promise.figure) : null;
      if (figure?.unit !== unit) break;
      rest = rest.minus(figure.number);
      if (rest.eq(0) && part <= at && part < end - 1) return whole;
    }
  }
  return null;
}

/** The next supported figures of the whole's unit that add up to it; null when they do not. */
function partsOf({ figure }: FigurePromise, others: readonly FigurePromise[]): readonly FigurePromise[] | null {
  const whole = plainFigure(figure);
  const parts: FigurePromise[] = [];
  let rest = whole.number;
  for (const other of others) {
    const part = plainFigure(other.figure);
    if (part.unit !== whole.unit || other.indicators.length === 0) return null;
    parts.push(other);
    rest = rest.minus(part.number);
    if (rest.lte(0)) return rest.eq(0) && parts.length > 1 ? parts : null;
  }
  return null;
}

interface Aim {
  readonly indicator: Indicator;
  /** Null for words, dates and missing values. */
  readonly aim: ReturnType<typeof plainFigure> | null;
}

function aimOf(indicator: Indicator): Aim {
  const aim = indicatorFigure(indicator);
  // “人均补助2000元” equals a target of 2000元/人.
  return { indicator, aim: aim && plainFigure({ ...aim, unit: aim.unit.replace(/[/／].*$/, '') }) };
}

const RATE_BEFORE = /([\u4e00-\u9fff]{2}率)[^率\d]{0,4}$/;

/** True for an indicator that demands more than the promised rate: 法定审限内结案率 ≥99% for a goal of 98%. */
function surpasses({ name, target }: Indicator, { clause, at, unit, number }: GoalFigure): boolean {
  const rate = RATE_BEFORE.exec(clause.slice(0, at))?.[1];
  if (rate === undefined || unit !== '%' || target.unit !== '%') return false;
  return name.value.includes(rate) && target.number?.gte(number) === true;
}

/**
 * Indicators with the promised figure, and those whose name counts the same thing; their missing or different value is
 * reported at the value. An indicator without unit covers any figure of its number.
 */
function indicatorsFor(aims: readonly Aim[], figure: GoalFigure): readonly Indicator[] {
  const { number, unit } = plainFigure(figure);
  const units = new Set([...interchangeableWords(unit), '']);
  return aims
    .filter(({ indicator, aim }) => {
      const { value: name } = indicator.name;
      // 24小时自助办理事项数 for “24小时自助办”.
      if (name.includes(figure.text)) return true;
      // With the same number in another unit (绿化面积 3.2个), the unit is wrong, not the promise.
      if (!aim || indicator.target.number?.eq(figure.number) === true) {
        if (figureMayCount(figure, name) || figureCounts(figure, name)) return true;
        if (!aim) return false;
      }
      return (
        (units.has(aim.unit) && aim.number.eq(number)) || figureCounts(figure, name) || surpasses(indicator, figure)
      );
    })
    .map(({ indicator }) => indicator);
}

function isSamePlace(one: GoalFigure, other: GoalFigure): boolean {
  return one.clause === other.clause && one.at === other.at && one.earlier === other.earlier;
}

function isBudget({ budget }: GoalTable, figure: GoalFigure): boolean {
  return (
    figure.unit.endsWith('元') &&
    budget.some(({ value, unit }) => value && unit && sameFigure({ number: value, unit }, figure))
  );
}

const PROMISE = pattern`${INTENTIONS}|${RAISING}|${BETTERING}|${RESULTS_IN_WORDS}|${NOTHING_REMAINS}`;
/** Promises to leave nobody out: 应保尽保, 应收尽收. */
export const ALL_DUE = /应([\u4e00-\u9fff]{1,2})尽\1/;
/** 12月底前完成主体工程封顶: the month, and what is done by then. */
export const DONE_BY_MONTH = pattern`(\d{1,2}月(?:\d{1,2}日|[底末])?)[以之]?前(?:全[面部]|基本)?(${DONE_IN_TIME})([\u4e00-\u9fff]{2,15})$`;
/** 无重大安全事故发生, 不发生群体性事件. */
export const NEVER = pattern`${NEVER_HAPPENING}([\u4e00-\u9fff]{0,10}${FEARED})(?:的?发生)?$`;
/** Numbering of a clause: 一是, （二）, 3、 */
export const ORDINAL = /^[(（]?[一二三四五六七八九十\d]+(?:[)）]|是|要|[、.．])+/;
const EVERYDAY = new RegExp(anyOf(EVERYDAY_WORDS), 'g');
const VAGUE = new RegExp(anyOf(INTENTIONS, VAGUE_THINGS, MANNERS, OWN_PLACES, EVERYDAY_WORDS), 'g');
const IS_ROUTINE = pattern`${ROUTINE}$`;
const ON_GROUNDS = pattern`^${MANNERS}?${GROUNDS}`;
const SERVES = new RegExp(anyOf(SERVED), 'g');
/** Clauses with fewer own words promise nothing specific: 加强管理, 增强政治意识. */
const FEWEST_OWN = 2;

/** Clauses without a figure that promise a result in words. */
function wordPromises(table: GoalTable): readonly GoalPromise[] {
  return goalsOfPeriod(table).flatMap((goal) =>
    clausesOf(goal.text)
      .filter((clause) => promisesInWords(clause.replace(ORDINAL, '')))
      .map((clause) => ({ goal, clause, figure: null, indicators: speakingOf(table, clause.replace(ORDINAL, '')) })),
  );
}

/** True for a result or a piece of work that could be counted; false for general statements of any department. */
function promisesInWords(clause: string): boolean {
  const isDue = DONE_BY_MONTH.test(clause);
  if (!(isDue || NEVER.test(clause) || PROMISE.test(clause) || ALL_DUE.test(clause))) return false;
  if (/\d/.test(isDue ? clause.replace(DONE_BY_MONTH, '') : clause)) return false;
  if (ON_GROUNDS.test(clause) || IS_ROUTINE.test(clause)) return false;
  const served = clause.match(SERVES) ?? [];
  return served.length > 0 || charactersOf(squeeze(clause).replace(VAGUE, '，')) >= FEWEST_OWN;
}

/** Indicators about the same thing or, failing that, the same people. */
function speakingOf({ indicators }: GoalTable, clause: string): readonly Indicator[] {
  const pairs = ownPairs(clause);
  const ofThing = indicators.filter(({ name }) => sharedPairs(ownPairs(indicatorKey(name.value)), pairs) > 0);
  if (ofThing.length > 0) return ofThing;
  const served = clause.match(SERVES) ?? [];
  return indicators.filter(({ name }) => served.some((one) => name.value.includes(one)));
}

/** The text with every word that is common to all projects replaced by a comma. */
export function ownWords(text: string): string {
  return squeeze(text).replace(EVERYDAY, '，');
}

/** Pairs of neighbouring characters within the text's own words. */
export function ownPairs(text: string): ReadonlyMap<string, number> {
  return new Map([...bigrams(ownWords(text))].filter(([pair]) => !pair.includes('，')));
}

function charactersOf(text: string): number {
  return text.replace(/[^\u4e00-\u9fff]/g, '').length;
}

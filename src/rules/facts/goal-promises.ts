import { anyOf, isOneOf, pattern } from '../../wording/lexicon/family';
import {
  AVERAGED,
  BETWEEN_NOUN_AND_NUMBER,
  COMPARED_IN_GOALS,
  COMPARE_NOTHING,
  FOLLOWED,
  FOLLOWING,
  FOR_EACH,
  MEANS,
  MONEY_SPENT,
  PARTS_FOLLOW,
  PERIODS,
  ROUNDS,
  MAKING,
  WHAT_IS_THERE,
  KINDS_OF_PLACES,
} from '../../wording/lexicon/goal-words';
import { CHANGING_BY, MOVING, SINCE_LAST_YEAR } from '../../wording/lexicon/goal-sentences';
import type { GoalTable, GoalText } from '../../goals/goal-table';
import { THIS_YEAR } from '../../wording/lexicon/deadline-words';
import type { GoalFigure } from './goal-figures';
import { BEHIND_SEVERAL_YEARS, PLAN_PERIODS, BEFORE_A_LAST_YEAR } from '../../wording/lexicon/years';

/** Words for several years: 三年内, 五年共, 到2027年, 2024—2026年, 十四五期间. */
const SEVERAL_YEARS = new RegExp(
  [
    `(?:[2-9]|1\\d|[两二三四五六七八九十])年${anyOf(BEHIND_SEVERAL_YEARS)}`,
    `${anyOf(BEFORE_A_LAST_YEAR)}20\\d\\d年`,
    '20\\d\\d年?[-—–~至到]20\\d\\d',
    '十[一二三四五六七八九]五(?![”"]?(?:专项|发展)?规划$)',
    `[“"]?[一二三四五]五[”"]?${anyOf(PLAN_PERIODS)}`,
  ].join('|'),
);
/** Words before a figure that applies to each of several things: 每期50人, 人均补助2000元, 春秋两季各资助1150人, 每村新建2座. */
const AVERAGE = `(?![平人亩]均[\\u4e00-\\u9fff]{0,6}${anyOf(AVERAGED)})${anyOf(FOR_EACH)}`;
const OF_EACH = new RegExp(
  `(?:每(?!年)|[季期批次年月]各|${AVERAGE})[\\u4e00-\\u9fff]{0,6}${anyOf(BETWEEN_NOUN_AND_NUMBER)}?$`,
);
const PARTS = pattern`${PARTS_FOLLOW}`;
/** 1000户 in “1000户中95%以上”. */
const BASE_OF_RATE = /^[\u4e00-\u9fff]{0,8}[中的][\u4e00-\u9fff]{0,4}\d+(?:\.\d+)?%/;
/** 7×24小时 */
const ROUND_THE_CLOCK = /\d[×xX*＊]$/;
const MONEY_PUT_IN = pattern`${MONEY_SPENT}(?!收入)[^，\d]{0,8}$`;
const WAY_OF_DOING = pattern`^${MEANS}`;
const PER = /^[/／每]/;
const COMPARED = pattern`${COMPARED_IN_GOALS}`;
const COMPARES_NOTHING = new RegExp(anyOf(COMPARE_NOTHING), 'g');
const EXISTS = pattern`${WHAT_IS_THERE}[\u4e00-\u9fff]{0,8}(?:\d+(?:\.\d+)?[万亿]?[\u4e00-\u9fff])?$`;
const IS_PLACE = pattern`^[个处所]?${KINDS_OF_PLACES}`;
const MAKES = pattern`${MAKING}`;
/** 每季度开展抽检, 专家评审会每半年. */
const EACH_PERIOD = pattern`每个?${PERIODS}[\u4e00-\u9fff]{0,20}$`;
const isHeld = isOneOf(ROUNDS);
const CHANGED = pattern`${SINCE_LAST_YEAR}${[...CHANGING_BY, ...MOVING]}了?$`;
const FOLLOWS = pattern`${FOLLOWING}`;
const IS_FOLLOWED = pattern`^[^，]{0,6}${FOLLOWED}`;

/** True for a figure that applies to each of several things. The indicator may count them together. */
export function isOfEach({ clause, at }: Pick<GoalFigure, 'clause' | 'at'>): boolean {
  return OF_EACH.test(clause.slice(0, at));
}

/** True for a figure whose sentence names several years; `year` is the form's year. */
export function isForSeveralYears(
  { clause, at, earlier }: Pick<GoalFigure, 'clause' | 'at' | 'earlier'>,
  year: number | null,
): boolean {
  return SEVERAL_YEARS.test(`${earlier}，${clause.slice(0, at)}`.replaceAll(`${String(year)}年`, ''));
}

/**
 * True for a figure that the year's work must reach. Figures per thing, over several years, of a comparison, of places
 * and of documents to be followed promise nothing.
 */
export function isPromise(figure: GoalFigure, year: number | null): boolean {
  const { clause, at, text } = figure;
  const before = clause.slice(0, at);
  if (OF_EACH.test(before) || PER.test(clause.slice(at + text.length))) return false;
  return !COMPARED.test(before.replace(COMPARES_NOTHING, '')) && isOfTheYear(figure, year);
}

/**
 * True for a figure that no indicator is asked for, though one may well take it up: what is done in each month (每月1次),
 * paid for each (人均800元, 15元/人) or changed since last year (同比下降5%), and the share of a part.
 */
export function isWelcome(figure: GoalFigure, year: number | null): boolean {
  const { clause, at, text, unit } = figure;
  const before = clause.slice(0, at);
  const isMoney = unit.endsWith('元') && (OF_EACH.test(before) || PER.test(clause.slice(at + text.length)));
  const isRepeated = isHeld(unit) && EACH_PERIOD.test(before);
  return (isMoney || isRepeated || CHANGED.test(before)) && isOfTheYear(figure, year);
}

function isOfTheYear({ clause, at, text, earlier }: GoalFigure, year: number | null): boolean {
  const before = clause.slice(0, at);
  const after = clause.slice(at + text.length);
  if (EXISTS.test(before) || isForSeveralYears({ clause, at, earlier }, year)) return false;
  if (isNumberOfPlaces({ clause, at, text })) return false;
  if (BASE_OF_RATE.test(after) || ROUND_THE_CLOCK.test(before) || isWay({ clause, at, earlier })) return false;
  if (text.endsWith('元') && MONEY_PUT_IN.test(before)) return false;
  return !(FOLLOWS.test(before) && IS_FOLLOWED.test(after));
}

/** True for the means of the work: 1个中心 and 3个站点 in “通过1个中心、3个站点”. */
function isWay({ clause, at, earlier }: Pick<GoalFigure, 'clause' | 'at' | 'earlier'>): boolean {
  return WAY_OF_DOING.test(at === 0 ? (earlier.split('，').at(-1) ?? '') : clause.slice(0, at));
}

/**
 * True for a part of what was promised before: “（其中县道38公里，乡道86公里）”. Its own indicator is welcome, but not asked for.
 */
export function isPartOfWhole({ clause, at, earlier }: Pick<GoalFigure, 'clause' | 'at' | 'earlier'>): boolean {
  const before = `${earlier}，${clause.slice(0, at)}`;
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return /\d/.test(before.slice(0, before.lastIndexOf('(')));
  const part = PARTS.exec(before);
  return part !== null && /\d/.test(before.slice(0, part.index));
}

/**
 * True for the number of places where work is done: 60个村 in “为60个村配备净水设备”. False for places that are created (建成5个示范村).
 */
export function isNumberOfPlaces({ clause, at, text }: Pick<GoalFigure, 'clause' | 'at' | 'text'>): boolean {
  const counted = text.replace(/^[\d.,]+[余多来]?[十百千万亿]*/, '') + clause.slice(at + text.length);
  return IS_PLACE.test(counted) && !MAKES.test(clause.slice(0, at));
}

/** Words in the label of a goal for the form's year. */
const OF_THE_YEAR = pattern`${THIS_YEAR}`;

/** The goals of the table's period. 总体目标 beside 年度目标 is that of the whole project. */
export function goalsOfPeriod({ goals, period }: GoalTable): readonly GoalText[] {
  const own = goals.filter((goal) => goal.period === period);
  const ofYear = own.filter(({ label }) => OF_THE_YEAR.test(label));
  return period === 'annual' && ofYear.length > 0 ? ofYear : own;
}

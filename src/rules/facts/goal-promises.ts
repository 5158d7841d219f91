import { anyOf, pattern } from '../../wording/lexicon/family';
import {
  BETWEEN_NOUN_AND_NUMBER,
  COMPARED_IN_GOALS,
  FOLLOWED,
  FOLLOWING,
  FOR_EACH,
  MAKING,
  KINDS_OF_PLACES,
} from '../../wording/lexicon/goal-words';
import type { GoalTable, GoalText } from '../../goals/goal-table';
import { THIS_YEAR } from '../../wording/lexicon/deadline-words';
import type { GoalFigure } from './goal-figures';
import { BEHIND_SEVERAL_YEARS, PLAN_PERIODS, BEFORE_A_LAST_YEAR } from '../../wording/lexicon/years';

/** 三年内, 五年共, 到2027年, 2024—2026年, 十四五期间: more than the year of the form. */
const SEVERAL_YEARS = new RegExp(
  [
    `(?:[2-9]|1\\d|[两二三四五六七八九十])年${anyOf(BEHIND_SEVERAL_YEARS)}`,
    `${anyOf(BEFORE_A_LAST_YEAR)}20\\d\\d年`,
    '20\\d\\d年?[-—–~至到]20\\d\\d',
    '十[一二三四五六七八九]五',
    `[“"]?[一二三四五]五[”"]?${anyOf(PLAN_PERIODS)}`,
  ].join('|'),
);
/** Behind the price or share of one: 每期50人, 人均补助2000元, 春秋两季各资助1150人; 每村新建2座 counts for each village. */
const OF_EACH = new RegExp(
  `(?:每(?!年)|[季期批次年月]各|${anyOf(FOR_EACH)})[\\u4e00-\\u9fff]{0,6}${anyOf(BETWEEN_NOUN_AND_NUMBER)}?$`,
);
const PER = /^[/／每]/;
const COMPARED = pattern`${COMPARED_IN_GOALS}`;
const IS_PLACE = pattern`^[个处所]?${KINDS_OF_PLACES}`;
const MAKES = pattern`${MAKING}`;
const FOLLOWS = pattern`${FOLLOWING}`;
const IS_FOLLOWED = pattern`^[^，]{0,6}${FOLLOWED}`;

/** True for a figure of each of several things, which the indicator may well count together. */
export function isOfEach({ clause, at }: Pick<GoalFigure, 'clause' | 'at'>): boolean {
  return OF_EACH.test(clause.slice(0, at));
}

/** True for a figure that the sentence gives several years for; `year` is that of the form. */
export function isForSeveralYears(
  { clause, at, earlier }: Pick<GoalFigure, 'clause' | 'at' | 'earlier'>,
  year: number | null,
): boolean {
  return SEVERAL_YEARS.test(`${earlier}，${clause.slice(0, at)}`.replaceAll(`${String(year)}年`, ''));
}

/**
 * True for a figure of a goal that the year's work must reach. Figures of each single thing, of several years, of a
 * comparison, of the places where the work is done and of the documents it follows promise nothing.
 */
export function isPromise({ clause, at, text, earlier }: GoalFigure, year: number | null): boolean {
  const before = clause.slice(0, at);
  const after = clause.slice(at + text.length);
  if (OF_EACH.test(before) || PER.test(after) || COMPARED.test(before)) return false;
  if (isForSeveralYears({ clause, at, earlier }, year)) return false;
  if (isNumberOfPlaces({ clause, at, text })) return false;
  return !(FOLLOWS.test(before) && IS_FOLLOWED.test(after));
}

/** True for the places of a work, “60个村” of “为60个村配备净水设备”; false for those that it makes (建成5个示范村). */
export function isNumberOfPlaces({ clause, at, text }: Pick<GoalFigure, 'clause' | 'at' | 'text'>): boolean {
  const counted = text.replace(/^[\d.,]+[余多来]?[十百千万亿]*/, '') + clause.slice(at + text.length);
  return IS_PLACE.test(counted) && !MAKES.test(clause.slice(0, at));
}

/** What a goal is called where it is that of the year. */
const OF_THE_YEAR = pattern`${THIS_YEAR}`;

/** The goals of the table's own period; a 总体目标 beside a 年度目标 is that of the whole project. */
export function goalsOfPeriod({ goals, period }: GoalTable): readonly GoalText[] {
  const own = goals.filter((goal) => goal.period === period);
  const ofYear = own.filter(({ label }) => OF_THE_YEAR.test(label));
  return period === 'annual' && ofYear.length > 0 ? ofYear : own;
}

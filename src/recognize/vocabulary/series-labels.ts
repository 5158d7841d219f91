import { anyOf, pattern } from '../../wording/lexicon/family';
import { remembered } from '../../wording/remembered';
import { amountLabel } from './amount-labels';
import {
  ADDED_BUDGETS,
  BUDGETING,
  CUT_BUDGETS,
  DEEDS_WITH_MONEY,
  EXPENDITURE_WORDS,
  FIGURE_NOUNS,
  FIRST_BUDGETS,
  LAST_BUDGETS,
  MONEY_WORDS,
  OTHER_YEARS,
  STATES_OF_MONEY,
  SUM_WORDS,
  TIMES_OF_CHANGES,
  VAGUE_FIGURES,
  WHOLE_YEARS,
} from './amount-words';
import { labelWords } from './labels';

/** Place of a label in a series of amounts: 一季度, 2026年, 年初预算, 合计. */
export type SeriesLabel =
  | { readonly kind: 'period'; readonly of: 'year' | 'half' | 'quarter' | 'month'; readonly at: string }
  | { readonly kind: 'stage'; readonly stage: 'first' | 'added' | 'cut' | 'last' }
  /** `isSum` where the label says that it adds up what stands beside it. */
  | { readonly kind: 'whole'; readonly isSum: boolean };

/** How many periods make up a whole year; years themselves may be any number. */
export const PERIODS_OF_A_YEAR: Readonly<Record<string, number>> = { half: 2, quarter: 4, month: 12 };

const TAIL = pattern`(?:${MONEY_WORDS}|${FIGURE_NOUNS}|${BUDGETING}|${EXPENDITURE_WORDS})*`.source;
/** 2025年, 2021-2024年, 2024年底前, 2026年及以后, 截至2024年底 */
const ABOUT_A_YEAR = '(?:截[至止])?20\\d\\d(?:[-—~至]20\\d\\d)?年?度?[底末]?(?:及?以)?[前后]?(?:年度)?';
/** Between the years and the words for money: 以前年度已累计完成投资. */
const DONE = pattern`(?:${STATES_OF_MONEY})?(?:${DEEDS_WITH_MONEY})?`.source;
/** 已累计完成投资 | 本年计划投资 | 以后年度投资 */
const SO_FAR = pattern`(?:已累计|已|累计)${DEEDS_WITH_MONEY}(?=${MONEY_WORDS})|本年度?|当年度?`.source;
const MONTHS_OF_QUARTERS = ['1[-—~至]3', '4[-—~至]6', '7[-—~至]9', '10[-—~至]12'].join('|');
const PERIODS = {
  year: new RegExp(`^(${ABOUT_A_YEAR}|第[一二三四五1-5]年|${anyOf(OTHER_YEARS)}|${SO_FAR})${DONE}${TAIL}$`),
  half: new RegExp(`^([上下]半年)${TAIL}$`),
  quarter: new RegExp(`^(?:第?([一二三四1-4])季度?|(${MONTHS_OF_QUARTERS})月)${TAIL}$`),
  month: new RegExp(`^(\\d{1,2}|[一二三四五六七八九十]{1,2})月份?${TAIL}$`),
} as const;
const MONEY_BEFORE = pattern`${TIMES_OF_CHANGES}?(?:${MONEY_WORDS})?`.source;
const STAGES = {
  first: pattern`^${FIRST_BUDGETS}${TAIL}$`,
  added: pattern`^${MONEY_BEFORE}${ADDED_BUDGETS}(?:[(]减[)]|减)?${TAIL}$`,
  cut: pattern`^${MONEY_BEFORE}${CUT_BUDGETS}${TAIL}$`,
  last: pattern`^${LAST_BUDGETS}${TAIL}$`,
} as const;
const WHOLE_YEAR = pattern`^${WHOLE_YEARS}${TAIL}$`;
const SUM = pattern`^${TAIL}${SUM_WORDS}$|^${WHOLE_YEARS}${SUM_WORDS}$`;

/** Every meaning of the label in a series: 全年预算 is the last stage, and the whole of four quarters. */
export const seriesLabels = remembered((text): readonly SeriesLabel[] => {
  const words = labelWords(text);
  if (words === '' || words.length > LONGEST) return [];
  const found: SeriesLabel[] = [];
  for (const span of ['year', 'half', 'quarter', 'month'] as const) {
    const match = PERIODS[span].exec(words);
    const at = match?.[1] ?? match?.[2];
    if (at !== undefined) found.push({ kind: 'period', of: span, at });
  }
  for (const stage of ['first', 'added', 'cut', 'last'] as const)
    if (STAGES[stage].test(words) && !TELLS_OF_ALL.test(words)) found.push({ kind: 'stage', stage });
  if (SUM.test(words)) found.push({ kind: 'whole', isSum: true });
  else if ((OF_THIS_YEAR.test(words) || found.every(({ kind }) => kind !== 'period')) && saysWhole(text, words))
    found.push({ kind: 'whole', isSum: false });
  return found;
});

const LONGEST = 16;
/** 本年预算 is a year of a plan, and the whole of its quarters. */
const OF_THIS_YEAR = /^[本当]年/;
/** 预算调整情况 heads all stages. */
const TELLS_OF_ALL = pattern`${VAGUE_FIGURES}$`;

function saysWhole(text: string, words: string): boolean {
  const label = amountLabel(text);
  return WHOLE_YEAR.test(words) || (label !== null && (label.isHeading || label.role === 'total'));
}

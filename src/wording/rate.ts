import { CHANGES, COMPARED_WITH } from './lexicon/comparing-words';
import { EARLIER_YEARS } from './lexicon/comparisons';
import { anyOf, pattern } from './lexicon/family';
import { INCOME } from './lexicon/money';
import {
  AGAINST_NORMS,
  AGAINST_PLAN,
  BASES_OF_COMPARISON,
  BEDS,
  BEFORE_ADJUSTMENT,
  CASES_IN_RATES,
  COMPARED_IN_BRACKETS,
  COUNTED_FOR_RATES,
  COVERING,
  DONE_IN_TIME,
  DRAWING_IN,
  SHARED_CONTRIBUTIONS,
  SHARE_NAMES,
  SHARES_NAMED_OTHERWISE,
  SUPPLY_AGAINST_NEED,
  ENDINGS_OF_MEASURED_NAMES,
  EXECUTION_RATES,
  FLOWS_OF_A_YEAR,
  HELD_AGAINST,
  MAY_BE_NEGATIVE,
  MAY_PASS_THE_WHOLE,
  MONEY_THAT_COVERS,
  NORMS,
  OWNED_THINGS,
  OWNING,
  PARTS_OF_A_PLAN,
  PARTS_OF_A_WHOLE,
  QUANTITIES_OF_RATES,
  RATE_ENDINGS,
  RATE_LOOKALIKES,
  RATES_LIKE_LOOKALIKES,
  RATIO_ENDINGS,
  RESTORED_THINGS,
  STOCKS,
  SURVEYED_FEELINGS,
  USED,
} from './lexicon/rates';
import { squeeze } from './plain-text';
import { remembered } from './remembered';

/**
 * 率的种类 (docs/domain.md#率的种类): whether a percentage can, by its meaning, be more than 100% or less than 0.
 * `unknown`: nothing in the name says that it is a rate at all ("保证网络安全").
 */
export interface RateKind {
  readonly upper: 'capped' | 'may-exceed' | 'unknown';
  readonly mayBeNegative: boolean;
  /** True where a word says that it is a part of a whole: 合格率, not 蓄满率. */
  readonly isSure: boolean;
}

const ENDING = `${anyOf(ENDINGS_OF_MEASURED_NAMES)}?`;
/** Names that state a part of a whole. */
const CAPPED_AT_END = pattern`${PARTS_OF_A_WHOLE}${ENDING}$|${[...SHARE_NAMES, ...SHARES_NAMED_OTHERWISE]}$|${SUPPLY_AGAINST_NEED}率$`;
const MAY_EXCEED_AT_END = pattern`(?:${[
  anyOf(MAY_PASS_THE_WHOLE),
  `${anyOf(MONEY_THAT_COVERS)}${anyOf(COVERING)}${anyOf(MONEY_THAT_COVERS)}?`,
  `${anyOf(OWNED_THINGS)}[^率]{0,4}${anyOf(OWNING)}`,
  `${anyOf(BEDS)}[^率占]{0,4}${anyOf(USED)}`,
  `${anyOf(QUANTITIES_OF_RATES)}实现`,
].join('|')})${ENDING}$|倍数?$`;
/** 客流恢复率 */
const COMES_BACK = /恢复(?:率|比例)$/;
const RESTORED = pattern`${RESTORED_THINGS}[^率]{0,4}恢复`;
const CAPPED_IN_TIME = pattern`(?:${DONE_IN_TIME}|${SHARED_CONTRIBUTIONS}[^率]{0,10}贡献)${ENDING}$`;
const CAPPED_ANYWHERE = pattern`${PARTS_OF_A_WHOLE}率|${[...SURVEYED_FEELINGS, ...SHARE_NAMES]}`;
/** A ratio of two independent things: 决算与概算比率. */
const OF_TWO_THINGS = pattern`[与和同][^率]{2,8}的?${RATIO_ENDINGS}$|${AGAINST_NORMS}[^率]{0,6}${NORMS}[^率]{0,6}比[例重]$`;
const OF_AN_EARLIER_YEAR = pattern`${HELD_AGAINST}20\d\d年[^率]{0,6}比[例重]$`;
/** 财政收入占年度预算比例 */
const OF_BUDGETED_INCOME = pattern`${INCOME}[^率]{0,4}占[^率]{0,4}预算[^率]{0,3}比[例重]$`;
/** 债务余额占综合财力比重 */
const STOCK_TO_FLOW = pattern`${STOCKS}[^率]{0,6}占[^率]{0,6}${FLOWS_OF_A_YEAR}[^率]{0,3}比[例重]$`;
/** 床位占比, 负债企业占比: whatever is shared out, a share is no more than all of it. */
const SHARE_AT_END = pattern`${SHARE_NAMES}$`;
const SHARE_OF_PLAN = pattern`${PARTS_OF_A_PLAN}${SHARE_NAMES}$`;
const COMPARED = pattern`[(（]${COMPARED_IN_BRACKETS}[^()（）]{1,12}[)）]$`;
const MAY_EXCEED_ANYWHERE = pattern`${MAY_PASS_THE_WHOLE}|倍`;
const ENDS_IN_DEED = /(?:[^比金]率|密度)$/;
/**
 * In a name that ends in 率 the deed before it counts: 超载车辆查处率 is a share of vehicles, 增值税申报率 of taxpayers. Only a
 * comparison, and a verb whose object is a quantity (降低成本率), say more.
 */
const MAY_EXCEED_BEFORE_DEED = new RegExp(
  [
    `(?:同比(?!例)|环比|${anyOf(COMPARED_WITH)}(?:${anyOf(EARLIER_YEARS, BASES_OF_COMPARISON)}|20\\d\\d)).*率$`,
    `${anyOf(CHANGES, DRAWING_IN)}[^率]{0,6}${anyOf(QUANTITIES_OF_RATES)}率$`,
  ].join('|'),
);
const NEGATIVE = pattern`${MAY_BE_NEGATIVE}`;
const ENDS_IN_RATE = pattern`${RATE_ENDINGS}$`;
const LOOKALIKE = pattern`${RATE_LOOKALIKES}$`;
const LIKE_LOOKALIKE = pattern`${RATES_LIKE_LOOKALIKES}$`;

/** 执行率 against the budget as first approved can exceed 100%, against the adjusted one it cannot. */
const EXECUTION = pattern`${EXECUTION_RATES}`;
const NOT_ADJUSTED = pattern`${BEFORE_ADJUSTMENT}`;
const PLANNED = pattern`${AGAINST_PLAN}`;

/** A longer text describes how to count; only a short one is another name of the indicator. */
const LONGEST_NAME = 16;

/**
 * The kind of rate of an indicator, by its name. If the name says nothing, by the `descriptions` (内涵解释, formula) that
 * are short enough to be a name ("合格率", "进出口指标完成率").
 */
export function rateKind(name: string, descriptions: readonly string[] = []): RateKind {
  const kind = kindOfName(name);
  if (kind.upper !== 'unknown') return kind;
  for (const description of descriptions) {
    if (headOf(description).length > LONGEST_NAME) continue;
    const { upper, isSure, mayBeNegative } = kindOfName(description);
    if (upper !== 'unknown') return { upper, isSure, mayBeNegative: kind.mayBeNegative || mayBeNegative };
  }
  return kind;
}

/** 完成率, 执行率, 进度率, 保障率: measured against a plan, so that “不低于100%” is a sensible aim. */
export function measuresAgainstPlan(name: string): boolean {
  return PLANNED.test(headOf(name)) && !CAPPED_AT_END.test(headOf(name));
}

export function isExecutionRate(name: string): boolean {
  return EXECUTION.test(headOf(name));
}

/** True when the text says that the base is the budget before its adjustment. */
export function saysBeforeAdjustment(text: string): boolean {
  return NOT_ADJUSTED.test(squeeze(text));
}

/** Figures per number of people, which have a unit of their own: 万人发明专利拥有率, 每千名儿童托位拥有率. */
const FOR_SO_MANY = [
  pattern`^每?\d*[十百千万亿]{1,2}${COUNTED_FOR_RATES}(?!.*${CHANGES}).*率$`,
  pattern`\d*[十百千万亿]{1,2}${COUNTED_FOR_RATES}.*${CASES_IN_RATES}率$`,
];

/** True for a rate of cases for each so many: 万车死亡率, 百万吨煤炭生产死亡率. It is counted, also in parts. */
export const isForSoMany = remembered((name): boolean => FOR_SO_MANY.some((rate) => rate.test(headOf(name))));

/**
 * True for a name that ends in a rate or a share, so that its figure is a percentage: 履约率, 女性占比, 企业满意度. False
 * for 速率, 频率, 利率 and other names that only look like one.
 */
export function isRateName(name: string): boolean {
  const plain = headOf(name);
  return !isForSoMany(plain) && ENDS_IN_RATE.test(plain) && (!LOOKALIKE.test(plain) || LIKE_LOOKALIKE.test(plain));
}

const kindOfName = remembered((name): RateKind => {
  const plain = headOf(name);
  const isCompared = COMPARED.test(squeeze(name)) && !CAPPED_AT_END.test(plain);
  const upper = isCompared ? 'may-exceed' : upperBound(plain);
  const isSure =
    CAPPED_IN_TIME.test(plain) || CAPPED_AT_END.test(plain) || CAPPED_ANYWHERE.test(plain) || EXECUTION.test(plain);
  return { upper, isSure, mayBeNegative: NEGATIVE.test(plain) };
});

function upperBound(plain: string): RateKind['upper'] {
  if (CAPPED_IN_TIME.test(plain)) return 'capped';
  if (OF_AN_EARLIER_YEAR.test(plain)) return 'may-exceed';
  if (OF_TWO_THINGS.test(plain) || OF_BUDGETED_INCOME.test(plain) || STOCK_TO_FLOW.test(plain)) return 'may-exceed';
  if (SHARE_AT_END.test(plain) && !SHARE_OF_PLAN.test(plain)) return 'capped';
  if (MAY_EXCEED_AT_END.test(plain)) return 'may-exceed';
  if (COMES_BACK.test(plain)) return RESTORED.test(plain) ? 'capped' : 'may-exceed';
  if (CAPPED_AT_END.test(plain)) return 'capped';
  if ((ENDS_IN_DEED.test(plain) ? MAY_EXCEED_BEFORE_DEED : MAY_EXCEED_ANYWHERE).test(plain)) return 'may-exceed';
  if (CAPPED_ANYWHERE.test(plain) || isRateName(plain)) return 'capped';
  return 'unknown';
}

/** The name without white space, remarks in brackets and a unit at its end: "服务对象满意度%" is 服务对象满意度. */
const headOf = remembered((name) =>
  squeeze(name)
    .replace(/[(（【[][^()（）【】[\]]*[)）】\]]/g, '')
    .replace(/[%‰:：。，,；;]+$/g, ''),
);

import type { Indicator } from '../../goals/goal-table';
import { indicatorKey } from '../../wording/indicator-key';
import { COUNT_UNITS } from '../../wording/lexicon/unit-words';
import { EXPENSE_WORDS, HARM } from '../../wording/lexicon/expenses';
import { anyOf, pattern } from '../../wording/lexicon/family';
import { AMOUNT_ENDINGS, COUNT_ENDINGS, NO_AMOUNTS, SUM_ENDINGS } from '../../wording/lexicon/measured-names';
import {
  ACCEPTANCE,
  ACCEPTED_WORK,
  EXTENTS,
  GAINS,
  MONEY_GIVEN,
  OUTPUT_DEEDS,
  PAID_OUT,
  RATES_OF_GOOD_WORK,
} from '../../wording/lexicon/outputs';
import { plainDirectionOf } from '../../wording/direction';
import { isRateName } from '../../wording/rate';
import { isSatisfactionName } from '../../wording/satisfaction';
import { isMeasureWord } from '../../wording/measure-words';
import { remembered } from '../../wording/remembered';
import { indicatorFigure } from './goal-figures';
import { isMoneyCostIndicator } from './level-kind';

/** Names that end in 数 and are counts; not 指数, 系数 and the like. */
const COUNTED = pattern`${anyOf(COUNT_ENDINGS, EXTENTS, SUM_ENDINGS)}$|${COUNT_UNITS}数$|(?:^|[^指系倍分参函乘])数$`;
const AMOUNT = pattern`(?:${AMOUNT_ENDINGS}|${COUNT_UNITS}次)$`;
const NO_AMOUNT = pattern`${NO_AMOUNTS}$`;
const COST = pattern`${EXPENSE_WORDS}|${HARM}`;
const DEED_FIRST = pattern`^${OUTPUT_DEEDS}`;
const DEED = pattern`${OUTPUT_DEEDS}`;
const GAIN = pattern`${GAINS}`;
const GIVEN = pattern`(?:发放|兑付).{0,8}${MONEY_GIVEN}$|${MONEY_GIVEN}发放(?:金?额|总额)$`;
const ACCEPTED = pattern`${ACCEPTED_WORK}.{0,4}${ACCEPTANCE}$`;
const QUALITY = pattern`${anyOf(ACCEPTANCE, RATES_OF_GOOD_WORK)}$`;
const PAID_IN_TIME = pattern`${PAID_OUT}及时率$`;

/** A number of days or the like is a duration, not an amount of work: 闭馆改造天数. */
const DURATION = /[天日月年时]数$/;

/** True for names of counts and measures: 走访企业数, 培训人次, 绿化面积. */
export const countsThings = remembered((name): boolean => COUNTED.test(indicatorKey(name)));

/** True for names whose value is an amount, also of effects: 受益人口, 发电量, 走访企业数. */
export function namesAmount(name: string): boolean {
  const key = indicatorKey(name);
  return countsThings(name) || (AMOUNT.test(key) && !NO_AMOUNT.test(key));
}

/** True for an indicator that counts, by its name or the unit of its value: 应急演练 ≥2次. */
export function isCounted(indicator: Indicator): boolean {
  if (countsThings(indicator.name.value)) return true;
  const unit = indicatorFigure(indicator)?.unit ?? '';
  return isMeasureWord(unit.replace(/^[十百千万亿]+/, ''));
}

/** The kind of 产出指标 by the name; null for names that may be an effect. */
export type OutputKind = '数量' | '质量' | '时效';

export function outputKindOf(indicator: Indicator): OutputKind | null {
  const key = indicatorKey(indicator.name.value);
  if (ACCEPTED.test(key)) return '质量';
  if (PAID_IN_TIME.test(key)) return '时效';
  if (GAIN.test(key) || DURATION.test(key) || plainDirectionOf(key) === 'lower') return null;
  if (GIVEN.test(key)) return '数量';
  const isWork = countsThings(key) ? DEED.test(key) : DEED_FIRST.test(key) && isCounted(indicator);
  return isWork ? '数量' : null;
}

/** True for words about costs or harm: 提升改造工程成本, 就业补助标准, 公众投诉增加数. */
export function namesCost(words: string): boolean {
  return COST.test(words);
}

/**
 * The kind of an output misplaced under 成本; null for a cost. A count with an upper limit (参会人数≤50人, 闭馆天数≤90天) may be a
 * cost.
 */
export function outputUnderCost(indicator: Indicator): OutputKind | null {
  const { plainName, target } = indicator;
  if (namesCost(plainName) || target.unit?.includes('元') === true) return null;
  if (isMoneyCostIndicator(indicator) && (QUALITY.test(plainName) || isRateToReach(indicator))) return '质量';
  // Mishaps are a cost to others, not a misplaced output: 油污泄漏次数.
  if (!isMoneyCostIndicator(indicator) && plainDirectionOf(plainName) === 'lower') return null;
  const kind = outputKindOf(indicator) ?? (isCounted(indicator) ? '数量' : null);
  return kind === '数量' && (target.operator === '≤' || target.operator === '＜') ? null : kind;
}

/** True for a rate that is to be reached, such as 受检率 ≥95%. A rate to be kept below a limit may be a cost. */
function isRateToReach({ plainName, target }: Indicator): boolean {
  return (
    isRateName(plainName) && !isSatisfactionName(plainName) && (target.operator === '≥' || target.operator === '＞')
  );
}

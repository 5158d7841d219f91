import type { GoalTable, Indicator } from '../../goals/goal-table';
import { directionOf, plainDirectionOf } from '../../wording/direction';
import { pattern } from '../../wording/lexicon/family';
import { INCOME } from '../../wording/lexicon/money';
import { MONEY_NAMES, PRICE_WORDS } from '../../wording/lexicon/money-names';
import { TIME_NAMES } from '../../wording/lexicon/timeliness';
import { pieceInName } from '../../wording/per-piece';
import { squeeze } from '../../wording/plain-text';
import { isRateName, rateKind } from '../../wording/rate';
import { isSatisfactionName } from '../../wording/satisfaction';
import { unitOfName } from '../../wording/unit-of-name';
import { isBenefitIndicator, isMoneyCostIndicator } from './level-kind';

const OF_TIME = pattern`${TIME_NAMES}$`;
const OF_MONEY = pattern`${MONEY_NAMES}|额$`;
const OF_PRICE = pattern`${PRICE_WORDS}`;
const EARNED = pattern`${INCOME}`;
const OF_LENGTH = /里程$|长度$/;
const FEW = new Set(['期', '班次', '批次', '台', '辆', '套']);
const MANY = new Set(['人', '人次', '户', '份']);

/**
 * A plausible target for suggestions: “≥300人次” for 培训人次, “≤60万元” for 会议费用, a date for 完成时间. Null when neither the name
 * nor past figures show the unit.
 */
export function exampleValue(table: GoalTable, indicator: Indicator): string | null {
  const { name, texts, past, target } = indicator;
  const plain = squeeze(name.value);
  const latest = [...past].reverse().find(({ value }) => value.kind === 'number')?.value;
  const isLower = isLessWanted(indicator);
  const sign = isLower ? '≤' : '≥';
  if (OF_TIME.test(plain)) return yearEnd(table);
  if (latest?.number?.gt(0) && latest.unit !== null) return `${sign}${latest.number.toFixed()}${latest.unit}`;
  if (isSatisfactionName(plain)) return '≥90%';
  if (isRateName(plain)) return rateExample(plain, isLower);
  const unit = unitOfName(plain) ?? texts.unit ?? null;
  if (unit !== null) return isLower ? `≤3${unit}` : `≥${amountOf(unit)}${unit}`;
  if (plain.endsWith('面积')) return `${sign}500平方米`;
  if (OF_LENGTH.test(plain)) return `${sign}12公里`;
  if (OF_PRICE.test(plain) && isMoneyCostIndicator(indicator)) return '≤400元/人';
  if (isMoneyCostIndicator(indicator)) return '≤60万元';
  const isEarned = !isLower && (target.operator !== null || isBenefitIndicator(indicator) || EARNED.test(plain));
  if (!OF_MONEY.test(plain)) return null;
  // Earnings of one person, household or mu are counted in 元: 人均月收入.
  if (pieceInName(plain) !== null) return isEarned ? '≥1200元' : '≤400元';
  return `${isEarned ? '≥820' : '≤60'}万元`;
}

/** The operator in the cell takes precedence over the name. */
function isLessWanted({ target: { operator }, name }: Indicator): boolean {
  if (operator !== null && operator !== '=') return operator === '≤' || operator === '＜';
  return plainDirectionOf(name.value) === 'lower' || directionOf(name.value) === 'lower';
}

function rateExample(name: string, isLower: boolean): string {
  if (isLower) return '≤5%';
  return rateKind(name).upper === 'capped' ? '≥95%' : '≥5%';
}

/** A plausible number of the thing for a medium-sized organisation. */
function amountOf(unit: string): string {
  if (unit === '%') return '95';
  if (unit.endsWith('元')) return '820';
  if (MANY.has(unit)) return '300';
  return FEW.has(unit) ? '5' : '12';
}

/** A deadline for suggestions, in the form's year: “2025年12月31日前”. */
export function yearEnd({ year }: GoalTable): string {
  return `${year ? `${String(year.value)}年` : ''}12月31日前`;
}

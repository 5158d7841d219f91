import type { Indicator } from '../../goals/goal-table';
import { directionOf, plainDirectionOf } from '../../wording/direction';
import { SAVINGS } from '../../wording/lexicon/expenses';
import { pattern } from '../../wording/lexicon/family';
import { DEALT_WITH_BY_NUMBER } from '../../wording/lexicon/last-deeds';
import { LOWER_IS_BETTER } from '../../wording/lexicon/scoring-words';
import { squeeze } from '../../wording/plain-text';
import type { Operator } from '../../wording/target-value';
import { isCostIndicator, isSatisfactionIndicator, isUnderLevel2 } from './level-kind';
import { namesCost, outputUnderCost } from './named-output';

/** Whether more is better (正向) or less (反向). */
export type Way = 'higher' | 'lower';

const DECLARED_LOWER = pattern`^${LOWER_IS_BETTER}`;
/** Costs of which more is better: savings, and standards that are met. */
const SAVES = pattern`${SAVINGS}|达标`;

const CASES = pattern`${DEALT_WITH_BY_NUMBER}(?:[件人户个]?数|数量)?$`;

/** The direction that the operator asks for; null for “=” and for none. */
export function wayOf(operator: Operator | null): Way | null {
  if (operator === '≥' || operator === '＞') return 'higher';
  return operator === '≤' || operator === '＜' ? 'lower' : null;
}

export function askedWay({ target }: Indicator): Way | null {
  return wayOf(target.operator);
}

/** The direction in the form's 指标方向 column; null when there is neither. */
export function declaredWay({ texts }: Indicator): Way | null {
  const plain = squeeze(texts.direction ?? '');
  if (DECLARED_LOWER.test(plain)) return 'lower';
  return plain.startsWith('正向') ? 'higher' : null;
}

/**
 * The direction of an indicator whose name leaves no doubt, else null. Costs and satisfaction have rules of their own,
 * but complaints do not.
 */
export function doubtlessWay(indicator: Indicator): Way | null {
  if (isCostIndicator(indicator)) return null;
  const way = plainDirectionOf(indicator.name.value);
  if (mayBeWork(indicator)) return null;
  return isSatisfactionIndicator(indicator) && way === 'higher' ? null : way;
}

/** 盗窃案件数 under 数量指标: those that happen, or those that a court or a police station deals with. */
function mayBeWork(indicator: Indicator): boolean {
  return isUnderLevel2(indicator, '数量') && CASES.test(indicator.plainName);
}

/** True for a cost that should be low. False for savings, standards, and indicators that only stand under 成本. */
export function isCostToKeepLow(indicator: Indicator): boolean {
  const { name, plainName } = indicator;
  if (!isCostIndicator(indicator) || outputUnderCost(indicator) !== null || SAVES.test(name.value)) return false;
  return namesCost(plainName) && directionOf(name.value) === 'lower';
}

import type { Indicator } from '../../goals/goal-table';
import { directionOf, plainDirectionOf } from '../../wording/direction';
import { SAVINGS } from '../../wording/lexicon/expenses';
import { pattern } from '../../wording/lexicon/family';
import { LOWER_IS_BETTER } from '../../wording/lexicon/scoring-words';
import { squeeze } from '../../wording/plain-text';
import type { Operator } from '../../wording/target-value';
import { isCostIndicator, isSatisfactionIndicator } from './level-kind';
import { namesCost, outputUnderCost } from './named-output';

/** Whether more is better (正向) or less (反向). */
export type Way = 'higher' | 'lower';

const DECLARED_LOWER = pattern`^${LOWER_IS_BETTER}`;
/** Saving is the aim, or a standard is met: more is better even under 成本指标. */
const SAVES = pattern`${SAVINGS}|达标`;

/** What the operator asks for; null for “=” and for none. */
export function wayOf(operator: Operator | null): Way | null {
  if (operator === '≥' || operator === '＞') return 'higher';
  return operator === '≤' || operator === '＜' ? 'lower' : null;
}

export function askedWay({ target }: Indicator): Way | null {
  return wayOf(target.operator);
}

/** What the form's 指标方向 column says; null where it says neither or there is none. */
export function declaredWay({ texts }: Indicator): Way | null {
  const plain = squeeze(texts.direction ?? '');
  if (DECLARED_LOWER.test(plain)) return 'lower';
  return plain.startsWith('正向') ? 'higher' : null;
}

/** Which way is better where the name leaves no doubt. Costs and satisfaction have rules of their own; complaints have not. */
export function doubtlessWay(indicator: Indicator): Way | null {
  if (isCostIndicator(indicator)) return null;
  const way = plainDirectionOf(indicator.name.value);
  return isSatisfactionIndicator(indicator) && way === 'higher' ? null : way;
}

/** True for a cost that is the better the less it is: no saving, no standard, nothing that merely stands under 成本. */
export function isCostToKeepLow(indicator: Indicator): boolean {
  const { name, plainName } = indicator;
  if (!isCostIndicator(indicator) || outputUnderCost(indicator) !== null || SAVES.test(name.value)) return false;
  return namesCost(plainName) && directionOf(name.value) === 'lower';
}

import { namesGovernmentLevel } from '../../goals/amount-sums';
import { pattern } from '../../wording/lexicon/family';
import { FUND_BUDGETS } from '../../wording/lexicon/funds';
import { squeeze } from '../../wording/plain-text';
import type { Amount } from '../../goals/goal-table';

/** Sources named by budget, which are part of 财政拨款 just like those named by level of government. */
const BY_BUDGET = pattern`${FUND_BUDGETS}`;

/**
 * The possible ways to add up a form's sources, the most likely first. 财政拨款 may be a single line, be divided by level
 * of government or by budget, or be left out in favour of its parts.
 */
export function fundSourceReadings(sources: readonly Amount[]): readonly (readonly Amount[])[] {
  const fiscal = sources.filter((amount) => amount.role === 'fiscal');
  const byLevel = fiscal.filter((amount) => namesGovernmentLevel(amount.label));
  const byBudget = fiscal.filter((amount) => !byLevel.includes(amount) && BY_BUDGET.test(squeeze(amount.label)));
  const whole = fiscal.filter(
    (amount) => !byLevel.includes(amount) && !byBudget.includes(amount) && squeeze(amount.label).includes('财政'),
  );
  const readings = [whole, fiscal, byLevel, byBudget].filter((reading) => reading.length > 0);
  const unique = readings.filter(
    (reading, index) => readings.findIndex((other) => sameMembers(reading, other)) === index,
  );
  return (unique.length > 0 ? unique : [[]]).map((reading) =>
    sources.filter((amount) => amount.role !== 'fiscal' || reading.includes(amount)),
  );
}

function sameMembers(a: readonly Amount[], b: readonly Amount[]): boolean {
  return a.length === b.length && a.every((amount) => b.includes(amount));
}

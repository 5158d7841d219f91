import { isBlankAmount } from '../../goals/amount-sums';
import type { Big } from 'big.js';
import type { Amount, GoalTable, Indicator } from '../../goals/goal-table';
import {
  EXPENSE_NOUNS,
  MONEY_COMING_IN,
  PER_PIECE,
  SAVINGS,
  TOTAL_COSTS,
  WHOLE_OF_COSTS,
  WHOLE_ENDINGS,
} from '../../wording/lexicon/expenses';
import { pattern } from '../../wording/lexicon/family';
import type { MoneyUnit } from '../../wording/money-unit';
import { isCostIndicator } from './level-kind';
import { inUnit, moneyTarget, type MoneyTarget } from './money-target';
import { withPlainTotals } from './reconciliation';

/** All the money, not one item: 总成本, 项目支出控制额, 成本控制数. */
const WHOLE_COST = pattern`${WHOLE_OF_COSTS}${EXPENSE_NOUNS}(?:${WHOLE_ENDINGS})?$|${EXPENSE_NOUNS}${WHOLE_ENDINGS}$|总${TOTAL_COSTS}`;
/** Money that is no expense of the project: prices, what is saved or earned, what is owned. */
const NO_EXPENSE = pattern`${PER_PIECE}|${SAVINGS}|${MONEY_COMING_IN}`;

/** What may be spent at most, or on the whole has to be spent. */
export interface Cost {
  readonly indicator: Indicator;
  /** In the unit of the budget. */
  readonly value: Big;
}

/** True for a name that speaks of all the money of a project. */
export function namesWholeCost(name: string): boolean {
  return WHOLE_COST.test(name);
}

/** Null for any indicator but a cost in money with an upper limit, or of the whole. */
export function costOf(indicator: Indicator, unit: MoneyUnit): Cost | null {
  const money = moneyTarget(indicator) ?? moneyWithoutUnit(indicator);
  const { operator } = indicator.target;
  if (money?.per !== null) return null;
  // “At least” of one item says nothing against the budget; at least of the whole does.
  if ((operator === '≥' || operator === '＞') && !namesWholeCost(indicator.plainName)) return null;
  if (!isCostIndicator(indicator) || NO_EXPENSE.test(indicator.plainName)) return null;
  return { indicator, value: inUnit(money.value, money.unit, unit) };
}

/** “300万” of a whole cost can only be money. */
function moneyWithoutUnit({ target, plainName }: Indicator): MoneyTarget | null {
  const { kind, number, unit, magnitude } = target;
  const isMoney = kind === 'number' && number !== null && unit === null && magnitude !== null;
  return isMoney && namesWholeCost(plainName) ? { value: number, unit: '元', per: null } : null;
}

/** Of several totals (中期 beside 年度) the largest; a flat list of projects has none of its own. */
export function largestTotal({ budget, indicators }: GoalTable): Amount | undefined {
  if (indicators.some(({ texts }) => texts.project !== undefined)) return undefined;
  const amounts = withPlainTotals(budget).filter((amount) => amount.value !== null && !isBlankAmount(amount));
  for (const roles of [['total'], ['expense-total', 'income-total'], ['task-total']]) {
    const [first, ...others] = amounts.filter(({ role }) => role !== null && roles.includes(role));
    if (first) return others.reduce((most, other) => (other.value?.gt(most.value ?? 0) ? other : most), first);
  }
  return undefined;
}

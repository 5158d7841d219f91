import { isBlankAmount } from '../../goals/amount-sums';
import type { Amount, AmountRole } from '../../goals/goal-table';
import { withPlainTotals } from './reconciliation';

const ROLES: readonly AmountRole[] = ['total', 'expense-total', 'income-total'];

/** 资金总额 or 预算数; in forms that have income and expense instead, 支出合计. Undefined where nothing is filled in. */
export function wholeBudget(budget: readonly Amount[]): Amount | undefined {
  const amounts = withPlainTotals(budget);
  for (const role of ROLES) {
    const whole = amounts.find((amount) => amount.role === role && !isBlankAmount(amount));
    if (whole) return whole;
  }
  return undefined;
}

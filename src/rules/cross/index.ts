import type { Rule } from '../rule';
import costOverBudget from './cost-over-budget';
import unitCostTimesQty from './unit-cost-times-qty';

/** In the order of the catalogue of checks. */
export const crossRules: readonly Rule[] = [costOverBudget, unitCostTimesQty];

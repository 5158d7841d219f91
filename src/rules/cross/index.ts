import type { Rule } from '../kit/rule';
import costOverBudget from './cost-over-budget';
import longAnnual from './long-annual';
import longAnnualValue from './long-annual-value';
import titleName from './title-name';
import unitCostTimesQty from './unit-cost-times-qty';
import unitName from './unit-name';
import year from './year';

/** In the order of the catalogue of checks. */
export const crossRules: readonly Rule[] = [
  costOverBudget,
  unitCostTimesQty,
  year,
  longAnnual,
  longAnnualValue,
  titleName,
  unitName,
];

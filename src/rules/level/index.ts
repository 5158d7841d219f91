import type { Rule } from '../kit/rule';
import benefitMisplaced from './benefit-misplaced';
import costMisplaced from './cost-misplaced';
import managementInProject from './management-in-project';
import quantityPercent from './quantity-percent';
import satisfactionMisplaced from './satisfaction-misplaced';
import timelinessMisplaced from './timeliness-misplaced';

/** In the order of the catalogue of checks. */
export const levelRules: readonly Rule[] = [
  quantityPercent,
  satisfactionMisplaced,
  timelinessMisplaced,
  costMisplaced,
  benefitMisplaced,
  managementInProject,
];

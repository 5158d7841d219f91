import type { Rule } from '../rule';
import costRequired from './cost-required';
import levelMissing from './level-missing';
import nameMissing from './name-missing';
import placeholder from './placeholder';
import requiredOutput from './required-output';
import requiredQuantityQuality from './required-quantity-quality';
import satisfactionMissing from './satisfaction-missing';
import valueMissing from './value-missing';

/** In the order of the catalogue of checks. */
export const completenessRules: readonly Rule[] = [
  valueMissing,
  nameMissing,
  levelMissing,
  requiredOutput,
  requiredQuantityQuality,
  costRequired,
  satisfactionMissing,
  placeholder,
];

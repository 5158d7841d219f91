import type { Rule } from '../rule';
import costOperator from './cost-operator';

/** In the order of the catalogue of checks. */
export const logicRules: readonly Rule[] = [costOperator];

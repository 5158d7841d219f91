import type { Rule } from '../kit/rule';
import costOperator from './cost-operator';
import directionName from './direction-name';
import directionOperator from './direction-operator';
import directionScoring from './direction-scoring';

/** In the order of the catalogue of checks. */
export const logicRules: readonly Rule[] = [directionOperator, directionName, costOperator, directionScoring];

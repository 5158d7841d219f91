import type { Rule } from '../rule';
import columnShift from './column-shift';

/** In the order of the catalogue of checks. */
export const structureRules: readonly Rule[] = [columnShift];

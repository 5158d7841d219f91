import type { Rule } from '../rule';
import placeholder from './placeholder';
import valueMissing from './value-missing';

/** In the order of the catalogue of checks. */
export const completenessRules: readonly Rule[] = [placeholder, valueMissing];

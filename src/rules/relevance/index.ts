import type { Rule } from '../rule';
import goalUnsupported from './goal-unsupported';

/** In the order of the catalogue of checks. */
export const relevanceRules: readonly Rule[] = [goalUnsupported];

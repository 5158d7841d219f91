import type { Rule } from '../kit/rule';
import denominator from './denominator';
import percentMissing from './percent-missing';

/** In the order of the catalogue of checks. */
export const formulaRules: readonly Rule[] = [percentMissing, denominator];

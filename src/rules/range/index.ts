import type { Rule } from '../rule';
import ge100Percent from './ge-100-percent';
import percentOver100 from './percent-over-100';

/** In the order of the catalogue of checks. */
export const rangeRules: readonly Rule[] = [ge100Percent, percentOver100];

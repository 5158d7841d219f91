import type { Rule } from '../kit/rule';
import truncated from './truncated';
import typo from './typo';

/** In the order of the catalogue of checks. */
export const textRules: readonly Rule[] = [truncated, typo];

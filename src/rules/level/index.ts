import type { Rule } from '../rule';
import satisfactionMisplaced from './satisfaction-misplaced';

/** In the order of the catalogue of checks. */
export const levelRules: readonly Rule[] = [satisfactionMisplaced];

import type { Rule } from '../kit/rule';
import exampleValueUnchanged from './example-value-unchanged';

/** In the order of the catalogue of checks. */
export const libraryRules: readonly Rule[] = [exampleValueUnchanged];

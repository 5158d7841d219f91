import type { Rule } from '../kit/rule';
import indexPrefix from './index-prefix';
import nonstandardName from './nonstandard-name';
import tooLong from './too-long';
import valueInName from './value-in-name';
import verbPhrase from './verb-phrase';
import yearInName from './year-in-name';

/** In the order of the catalogue of checks. */
export const namingRules: readonly Rule[] = [
  indexPrefix,
  verbPhrase,
  tooLong,
  valueInName,
  yearInName,
  nonstandardName,
];

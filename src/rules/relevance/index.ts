import type { Rule } from '../kit/rule';
import copiedBlock from './copied-block';
import ecoFiller from './eco-filler';
import goalCopied from './goal-copied';
import goalNotQuantified from './goal-not-quantified';
import goalUnsupported from './goal-unsupported';
import objectMismatch from './object-mismatch';

/** In the order of the catalogue of checks. */
export const relevanceRules: readonly Rule[] = [
  ecoFiller,
  copiedBlock,
  objectMismatch,
  goalCopied,
  goalNotQuantified,
  goalUnsupported,
];

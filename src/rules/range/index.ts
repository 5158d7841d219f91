import type { Rule } from '../kit/rule';
import adjustRateLoose from './adjust-rate-loose';
import belowHistory from './below-history';
import ge100Percent from './ge-100-percent';
import jumpVsHistory from './jump-vs-history';
import leZeroCount from './le-zero-count';
import negative from './negative';
import percentOver100 from './percent-over-100';
import relativeTarget from './relative-target';
import satisfactionBounds from './satisfaction-bounds';
import zeroTarget from './zero-target';

/** In the order of the catalogue of checks. */
export const rangeRules: readonly Rule[] = [
  ge100Percent,
  percentOver100,
  negative,
  satisfactionBounds,
  zeroTarget,
  leZeroCount,
  relativeTarget,
  belowHistory,
  jumpVsHistory,
  adjustRateLoose,
];

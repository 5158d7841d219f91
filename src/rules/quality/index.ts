import type { Rule } from '../kit/rule';
import costNotQuantified from './cost-not-quantified';
import echo from './echo';
import qualitativeRatio from './qualitative-ratio';
import qualitativeUnmeasurable from './qualitative-unmeasurable';
import rateNamedQualitative from './rate-named-qualitative';

/** In the order of the catalogue of checks. */
export const qualityRules: readonly Rule[] = [
  qualitativeUnmeasurable,
  rateNamedQualitative,
  qualitativeRatio,
  costNotQuantified,
  echo,
];

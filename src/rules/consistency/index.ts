import type { Rule } from '../kit/rule';
import countPercent from './count-percent';
import descShifted from './desc-shifted';
import duplicateIndicator from './duplicate-indicator';
import formulaName from './formula-name';
import goalNumberMismatch from './goal-number-mismatch';
import rateUnit from './rate-unit';
import scoringPoints from './scoring-points';
import scoringTarget from './scoring-target';

/** In the order of the catalogue of checks. */
export const consistencyRules: readonly Rule[] = [
  scoringPoints,
  scoringTarget,
  countPercent,
  rateUnit,
  goalNumberMismatch,
  duplicateIndicator,
  descShifted,
  formulaName,
];

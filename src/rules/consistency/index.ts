import type { Rule } from '../rule';
import countPercent from './count-percent';
import descShifted from './desc-shifted';
import duplicateIndicator from './duplicate-indicator';
import formulaName from './formula-name';
import rateUnit from './rate-unit';

/** In the order of the catalogue of checks. */
export const consistencyRules: readonly Rule[] = [countPercent, rateUnit, duplicateIndicator, descShifted, formulaName];

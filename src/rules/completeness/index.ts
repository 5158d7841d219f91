import type { Rule } from '../kit/rule';
import basisMissing from './basis-missing';
import costRequired from './cost-required';
import formulaMissing from './formula-missing';
import fundMissing from './fund-missing';
import goalMissing from './goal-missing';
import headerMissing from './header-missing';
import historyMissing from './history-missing';
import levelMissing from './level-missing';
import nameMissing from './name-missing';
import noIndicators from './no-indicators';
import operatorMissing from './operator-missing';
import placeholder from './placeholder';
import requiredOutput from './required-output';
import requiredQuantityQuality from './required-quantity-quality';
import satisfactionMissing from './satisfaction-missing';
import taskIncomplete from './task-incomplete';
import tooFew from './too-few';
import tooMany from './too-many';
import unitMissing from './unit-missing';
import valueMissing from './value-missing';

/** In the order of the catalogue of checks. */
export const completenessRules: readonly Rule[] = [
  valueMissing,
  nameMissing,
  levelMissing,
  requiredOutput,
  requiredQuantityQuality,
  costRequired,
  satisfactionMissing,
  goalMissing,
  placeholder,
  basisMissing,
  formulaMissing,
  operatorMissing,
  unitMissing,
  fundMissing,
  headerMissing,
  taskIncomplete,
  historyMissing,
  tooFew,
  tooMany,
  noIndicators,
];

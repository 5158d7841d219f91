import type { Rule } from '../kit/rule';
import columnShift from './column-shift';
import duplicateTable from './duplicate-table';
import hiddenContent from './hidden-content';
import levelName from './level-name';
import levelPair from './level-pair';

/** In the order of the catalogue of checks. */
export const structureRules: readonly Rule[] = [levelPair, levelName, columnShift, hiddenContent, duplicateTable];

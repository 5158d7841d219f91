import type { Rule } from '../rule';
import excelFormulaTrap from './excel-formula-trap';
import operatorNonstandard from './operator-nonstandard';
import unitList from './unit-list';

/** In the order of the catalogue of checks. */
export const formatRules: readonly Rule[] = [excelFormulaTrap, operatorNonstandard, unitList];

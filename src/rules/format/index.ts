import type { Rule } from '../kit/rule';
import chineseNumeral from './chinese-numeral';
import dateStyle from './date-style';
import errorValue from './error-value';
import excelFormulaTrap from './excel-formula-trap';
import fullwidth from './fullwidth';
import moneyInWrongScale from './money-in-wrong-scale';
import numberAsText from './number-as-text';
import operatorMisplaced from './operator-misplaced';
import operatorNonstandard from './operator-nonstandard';
import percentScale from './percent-scale';
import rangeValue from './range-value';
import residue from './residue';
import unitList from './unit-list';
import unitNonstandard from './unit-nonstandard';
import whitespaceInNumber from './whitespace-in-number';

/** In the order of the catalogue of checks. */
export const formatRules: readonly Rule[] = [
  operatorNonstandard,
  operatorMisplaced,
  fullwidth,
  excelFormulaTrap,
  percentScale,
  unitList,
  unitNonstandard,
  rangeValue,
  chineseNumeral,
  dateStyle,
  whitespaceInNumber,
  numberAsText,
  errorValue,
  moneyInWrongScale,
  residue,
];

import type { CellContent } from '../../../../src/workbook/snapshot';
import type { Operator } from '../../../../src/wording/target-value';
import type { TargetTruth } from '../../sheet-truth';
import { numberCell, textCell } from '../cell-content';
import { dimension, type Choice, type Chooser } from '../dimension';
import type { Bound, Meaning } from './meaning';
import { missingValues } from './missing';
import { dateValue } from './write-value';

/** A target value divided into columns for operator, number and unit. */
export interface SplitValue {
  readonly operator: CellContent;
  readonly number: CellContent;
  readonly unit: CellContent;
  readonly truth: TargetTruth;
  readonly writings: readonly string[];
}

interface SignStyle extends Choice {
  readonly signs: Readonly<Record<Operator, string>>;
}

/** Spelling of operators in their column, one style per form. */
export const signStyles = dimension<SignStyle>('符号列写法', [
  { name: '≥', weight: 3, signs: { '≥': '≥', '≤': '≤', '=': '=', '＞': '＞', '＜': '＜' } },
  { name: '＝', signs: { '≥': '≥', '≤': '≤', '=': '＝', '＞': '>', '＜': '<' } },
  { name: '>=', signs: { '≥': '>=', '≤': '<=', '=': '=', '＞': '>', '＜': '<' } },
  { name: '大于等于', signs: { '≥': '大于等于', '≤': '小于等于', '=': '等于', '＞': '大于', '＜': '小于' } },
  { name: '不低于', signs: { '≥': '不低于', '≤': '不高于', '=': '等于', '＞': '高于', '＜': '低于' } },
]);

interface NumberStyle extends Choice {
  readonly content: (number: number) => CellContent;
}

export const numberStyles = dimension<NumberStyle>('数值列写法', [
  { name: '数字', weight: 3, content: (number) => numberCell(number) },
  { name: '文本', weight: 2, content: (number) => textCell(String(number)) },
  { name: '千分位', content: (number) => numberCell(number, Number.isInteger(number) ? '#,##0' : '#,##0.00') },
]);

export interface SplitStyle {
  readonly signs: SignStyle;
  readonly numbers: NumberStyle;
  /** True when 定性 is in the operator column for values in words. */
  readonly saysQualitative: boolean;
}

const OPERATORS: Readonly<Record<Bound, Operator>> = {
  'at-least': '≥',
  'at-most': '≤',
  within: '≤',
  exactly: '=',
  'in-all': '=',
  'more-than': '＞',
  'less-than': '＜',
  about: '=',
};

export function splitValue(meaning: Meaning, year: number, style: SplitStyle, chooser: Chooser): SplitValue {
  const qualitative = textCell(style.saysQualitative ? '定性' : '');
  const none = textCell('');
  switch (meaning.says) {
    case 'words':
      return {
        operator: qualitative,
        number: textCell(meaning.words),
        unit: none,
        truth: { kind: /\d/.test(meaning.words) ? 'filled' : 'words' },
        writings: [],
      };
    case 'date': {
      const { content, truth, writings } = dateValue(year, chooser);
      return { operator: qualitative, number: content, unit: none, truth, writings };
    }
    case 'missing': {
      const writing = chooser.choose(missingValues, ({ needsWholeCell }) => needsWholeCell !== true);
      return {
        operator: textCell(style.signs.signs['≥']),
        number: textCell(writing.write(writing.name === '单位' ? meaning.unit : '')),
        unit: textCell(meaning.unit),
        truth: { kind: 'missing' },
        writings: [`${missingValues.name}: ${writing.name}`],
      };
    }
    case 'range':
      return ordinary('≥', meaning.number, meaning.unit, style);
    default:
      return ordinary(OPERATORS[meaning.says], meaning.number, meaning.unit, style);
  }
}

function ordinary(operator: Operator, number: number, unit: string, { signs, numbers }: SplitStyle): SplitValue {
  return {
    operator: textCell(signs.signs[operator]),
    number: numbers.content(number),
    unit: textCell(unit),
    truth: { kind: 'number', operators: [operator], number, unit },
    writings: [],
  };
}

import fc from 'fast-check';
import { parseTargetValue } from '../../src/wording/parse-target-value';

const SIGNS = [
  ...['≥', '>=', '≧', '不低于', '不得少于', '不应小于', '至少', '大于或等于'].map((sign) => [sign, '≥'] as const),
  ...['≤', '<=', '≯', '不超过', '不得高于', '不能突破', '最多', '小于等于'].map((sign) => [sign, '≤'] as const),
  ...['>', '高于', '超过'].map((sign) => [sign, '＞'] as const),
  ...['=', '等于'].map((sign) => [sign, '='] as const),
];
const NUMBERS: readonly (readonly [string, number])[] = [
  ['1200', 1200],
  ['1,200', 1200],
  ['1 200', 1200],
  ['95.5', 95.5],
  ['.5', 0.5],
  ['一百二十', 120],
];
const UNITS = ['%', '个', '人次', '万元', '元/人·天', '个工作日', '平方米', 'm2', '台（套）'];
const WRAPPERS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['（', '）'],
  [' ', '；'],
  ['每年', ''],
  ['', '（其中省级2项）'],
];
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

test('every spelling of a sign, a number and a unit is read, in any width and wrapping', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SIGNS),
      fc.constantFrom(...NUMBERS),
      fc.constantFrom(...UNITS),
      fc.constantFrom(...WRAPPERS),
      fc.boolean(),
      ([sign, operator], [number, value], unit, [before, behind], isWide) => {
        const text = `${before}${sign}${number}${unit}${behind}`;
        const target = parseTargetValue(isWide ? wide(text) : text);
        expect([target.kind, target.operator, Number(target.number), target.unit, target.isWhole]).toEqual([
          'number',
          operator,
          value,
          unit,
          true,
        ]);
      },
    ),
  );
});

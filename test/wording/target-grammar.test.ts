import fc from 'fast-check';
import { parseTargetValue } from '../../src/wording/parse-target-value';

const SIGNS = [
  ...['≥', '>=', '≧', '不低于', '不得少于', '不应小于', '至少', '大于或等于', '（≥）', '（不低于）'].map(
    (sign) => [sign, '≥'] as const,
  ),
  ...['≤', '<=', '≯', '不超过', '不得高于', '不能突破', '最多', '小于等于'].map((sign) => [sign, '≤'] as const),
  ...['>', '高于', '超过'].map((sign) => [sign, '＞'] as const),
  ...['=', '等于'].map((sign) => [sign, '='] as const),
];
const NUMBERS: readonly (readonly [string, number])[] = [
  ['1200', 1200],
  ['（1200）', 1200],
  ['1,200', 1200],
  ['1 200', 1200],
  ['95.5', 95.5],
  ['.5', 0.5],
  ['一百二十', 120],
];
const UNITS = ['%', '个', '人次', '轮次', '万元', '元/人·天', '个工作日', '平方米', 'm2', '台（套）'];
const WRAPPERS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['（', '）'],
  [' ', '；'],
  ['每年', ''],
  ['每人每月', ''],
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

const BLANKS = ['', ' ', '　　', '__', '＿＿＿', '（）', '（　　）', '[ ]', 'X', 'XX', '××', '**', '□', '…', '○○'];
const FRAMES: readonly (readonly [string, string])[] = [
  ['', ''],
  ['（', '）'],
  [' ', '。'],
  ['约', ''],
  ['', '左右'],
  ['', '以上'],
];

test('whatever signs, blanks and units are put together, without a figure nothing is said', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SIGNS.map(([sign]) => sign), ''),
      fc.constantFrom(...BLANKS),
      fc.constantFrom(...UNITS),
      fc.constantFrom(...FRAMES),
      fc.boolean(),
      (sign, blank, unit, [before, behind], isWide) => {
        // 约个 and 不低于… are read as words and a unit only with a gap.
        fc.pre(before.trim() === '' || before === '（' || sign + blank !== '');
        const text = `${before}${sign}${blank}${unit}${behind}`;
        const { kind, number } = parseTargetValue(isWide ? wide(text) : text);
        expect([text, ['unfilled', 'placeholder'].includes(kind), number]).toEqual([text, true, null]);
      },
    ),
  );
});

test.each([
  ['长期'],
  ['优'],
  ['一次性'],
  ['3:1'],
  ['是'],
  ['正常'],
  ['节约'],
  ['有所节约'],
  ['一般'],
  ['到位'],
  ['多次'],
])('%s says something', (word) => {
  expect(parseTargetValue(word).kind).toBe('qualitative');
});

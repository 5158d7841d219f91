import fc from 'fast-check';
import { parseTargetValue } from '../../src/wording/parse-target-value';
import { printTargetValue } from '../../src/wording/print-target-value';
import type { Operator, TargetKind } from '../../src/wording/target-value';

type Row = [
  text: string,
  kind: TargetKind,
  operator: Operator | null,
  value: number | string | null,
  unit: string | null,
];

const cases: readonly Row[] = [
  // Spellings of one meaning
  ['≥95%', 'number', '≥', 95, '%'],
  ['≧95%', 'number', '≥', 95, '%'],
  ['⩾95%', 'number', '≥', 95, '%'],
  ['>=95%', 'number', '≥', 95, '%'],
  ['> = 95 %', 'number', '≥', 95, '%'],
  ['=>95%', 'number', '≥', 95, '%'],
  ['＞＝９５％', 'number', '≥', 95, '%'],
  ['\\geq 95%', 'number', '≥', 95, '%'],
  ['不低于95%', 'number', '≥', 95, '%'],
  ['大于等于95%', 'number', '≥', 95, '%'],
  ['95%以上', 'number', '≥', 95, '%'],
  ['95%（含）以上', 'number', '≥', 95, '%'],
  ['=95百分比', 'number', '=', 95, '%'],
  ['　≥ 120 个 ', 'number', '≥', 120, '个'],
  ['不超过3天', 'number', '≤', 3, '天'],
  ['3天以内', 'number', '≤', 3, '天'],
  ['＜＝550元/人·天', 'number', '≤', 550, '元/人·天'],
  ['≦1,260.50万元', 'number', '≤', 1260.5, '万元'],
  ['＞500 人', 'number', '＞', 500, '人'],
  ['＜24小时', 'number', '＜', 24, '小时'],
  ['═100%', 'number', '=', 100, '%'],
  // Doubled and contradictory operators
  ['≤≤1', 'number', '≤', 1, null],
  ['≥ ≥5', 'number', '≥', 5, null],
  // Numbers alone, other rates, several units
  ['0', 'number', null, 0, null],
  ['2场', 'number', null, 2, '场'],
  ['-5%', 'number', null, -5, '%'],
  ['≤5‰', 'number', '≤', 5, '‰'],
  ['≥2个百分点', 'number', '≥', 2, '个百分点'],
  ['≥3台、件、辆、套等', 'number', '≥', 3, '台、件、辆、套等'],
  ['757. 3', 'number', null, 757.3, null],
  ['=12月', 'number', '=', 12, '月'],
  ['=2022年', 'number', '=', 2022, '年'],
  // Dates
  ['2024年12月31日前', 'date', null, '2024-12-31', null],
  ['2024年12月31日', 'date', null, '2024-12-31', null],
  ['2023-01-01', 'date', null, '2023-01-01', null],
  ['2024年2月30日', 'date', null, null, null],
  ['12月31日前', 'date', null, null, null],
  ['每月8日前', 'date', null, null, null],
  ['11月底之前', 'date', null, null, null],
  ['年底前', 'date', null, null, null],
  ['5月底前完成', 'date', null, null, null],
  ['2024年1-12月', 'date', null, null, null],
  ['2024.12.31', 'date', null, '2024-12-31', null],
  // Ranges
  ['90%-95%', 'range', null, null, '%'],
  ['1-2次', 'range', null, null, '次'],
  ['80～90', 'range', null, null, null],
  ['约100人', 'range', null, null, '人'],
  ['100人左右', 'range', null, null, '人'],
  // Numerals
  ['三次以上', 'number', '≥', 3, '次'],
  ['不少于五场', 'number', '≥', 5, '场'],
  ['不超过十二个工作日', 'number', '≤', 12, '个工作日'],
  ['百分之九十', 'number', null, 90, '%'],
  ['不低于百分之九十五', 'number', '≥', 95, '%'],
  ['一般', 'qualitative', null, null, null],
  ['一季度', 'date', null, null, null],
  // Words around the number
  ['达到95%以上', 'number', '≥', 95, '%'],
  ['控制在5%以内', 'number', '≤', 5, '%'],
  ['每年≥2次', 'number', '≥', 2, '次'],
  ['100%完成', 'number', null, 100, '%'],
  ['=100%；', 'number', '=', 100, '%'],
  ['≥5项（其中省级2项）', 'number', '≥', 5, '项'],
  ['≥3台（套）', 'number', '≥', 3, '台（套）'],
  ['1000元/人/月', 'number', null, 1000, '元/人/月'],
  // Words
  ['有效提升', 'qualitative', null, null, null],
  ['无不利影响', 'qualitative', null, null, null],
  ['各1次', 'qualitative', null, null, null],
  ['按月安排', 'qualitative', null, null, null],
  ['资金到位率达100%', 'number', null, 100, '%'],
  ['≥前三年平均数', 'reference', '≥', null, null],
  // Texts of the template
  ['文字描述', 'placeholder', null, null, null],
  ['待定', 'placeholder', null, null, null],
  ['—', 'placeholder', null, null, null],
  ['- -', 'placeholder', null, null, null],
  ['无', 'placeholder', null, null, null],
  ['XX', 'placeholder', null, null, null],
  ['**人', 'placeholder', null, null, '人'],
  ['≥**%', 'placeholder', '≥', null, '%'],
  // Nothing, or almost nothing
  ['', 'empty', null, null, null],
  ['　\n', 'empty', null, null, null],
  ['≥', 'unfilled', '≥', null, null],
];

test.each(cases)('%j is %s', (text, kind, operator, value, unit) => {
  const target = parseTargetValue(text);
  const read = target.kind === 'number' ? Number(target.number) : target.date;
  expect([target.kind, target.operator, read, target.unit]).toEqual([kind, operator, value, unit]);
});

test('every part knows its place in the source', () => {
  const target = parseTargetValue(' ≥ 1,200.5 万元/场 ');
  const at = (span: { start: number; end: number } | null): string =>
    span ? target.source.slice(span.start, span.end) : '';
  expect([at(target.operatorSpan), at(target.numberSpan), at(target.unitSpan)]).toEqual(['≥', '1,200.5', '万元/场']);
});

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[≥≤=<>＞＜\d.,% 年月日前以上元个*—-]{0,20}$/)),
      (text) => {
        const target = parseTargetValue(text);
        expect(target.source).toBe(text);
      },
    ),
    { numRuns: 1000 },
  );
});

function meaning(text: string): unknown {
  const { kind, operator, number, upper, unit, date } = parseTargetValue(text);
  return { kind, operator, number: number?.toString(), upper: upper?.toString(), unit, date };
}

test('printing what was read gives an equal value, and printing again the same text', () => {
  const texts = fc.oneof(
    fc.constantFrom(...cases.map(([text]) => text)),
    fc.stringMatching(/^[≥≤=<>＞＜]{0,2} ?\d{0,4}(?:\.\d)?[-~]?\d{0,3}[%个次人元/年月日前以上约左右]{0,4}$/),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const printed = printTargetValue(parseTargetValue(text));
      expect(meaning(printed)).toEqual(meaning(text));
      expect(printTargetValue(parseTargetValue(printed))).toBe(printed);
    }),
    { numRuns: 3000 },
  );
});

test.each(['.05前', '0.5前', '≥.05前', '6.30前', '06.30前'])('%s means the same when printed', (text) => {
  expect(meaning(printTargetValue(parseTargetValue(text)))).toEqual(meaning(text));
});

const WIDE = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  '≥': ['≥', '≧', '>=', '⩾', '不低于', '不少于', '大于等于'],
  '≤': ['≤', '≦', '<=', '⩽', '不高于', '不超过', '小于等于'],
  '=': ['=', '＝', '等于'],
};

test('spaces, full-width letters and operator spelling never change the meaning', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('≥', '≤', '='),
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.constantFrom('', '%', '个', '万元', '人次', '元/人·天', '小时'),
      fc.nat(6),
      fc.boolean(),
      fc.constantFrom('', ' ', '　'),
      (operator, number, unit, choice, isWide, space) => {
        const spellings = SPELLINGS[operator] ?? [];
        const spelled = spellings[choice % spellings.length] ?? operator;
        const text = `${space}${spelled}${space}${String(number)}${space}${unit}${space}`;
        expect(meaning(isWide ? WIDE(text) : text)).toEqual(meaning(`${operator}${String(number)}${unit}`));
      },
    ),
  );
});

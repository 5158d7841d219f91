import * as fc from 'fast-check';
import { nameKey } from '../../../src/library/name-key';
import { NO_TEXTS, OWN_FIELDS } from '../../../src/library/own/own-indicator';
import type { FieldTexts, OwnIndicator } from '../../../src/library/own/own-indicator';
import { readFields } from '../../../src/library/own/read-fields';

const words = fc.constantFrom(
  '招商活动',
  '合格率',
  '“三公”',
  '的',
  'a<b>&"c"',
  '=1+1',
  '_x000D_',
  '2024',
  ' ',
  '\n',
  '、',
  '100%',
  '\t',
  '\u0007',
  '😀',
  '\ud800',
);
const text = fc
  .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 5 })
  .map((parts) => parts.join(''));
const value = fc.oneof(
  fc.constantFrom(
    '=100%',
    '≥95%',
    '>=5场',
    '12月31日前',
    '80%-90%',
    '≥前三年平均数',
    '优',
    '三次以上',
    '5',
    '-3.50',
    '2024年',
    '约100人',
    '不低于1,200万元',
  ),
  text,
);

const texts: fc.Arbitrary<FieldTexts> = fc.record({
  ...(Object.fromEntries(OWN_FIELDS.map((field) => [field, text])) as Record<keyof FieldTexts, fc.Arbitrary<string>>),
  name: fc
    .tuple(fc.constantFrom('指标', '招商活动次数', '培训合格率'), text, fc.nat({ max: 9999 }))
    .map(([a, b, c]) => `${a}${b}第${c}`),
  operator: fc.constantFrom('', '', '≥', '<=', '等于', '>', '定性'),
  value,
  unit: fc.oneof(fc.constantFrom('', '', '%', '场', '万元', '百分比', '台（套）'), text),
  direction: fc.constantFrom('', '正向', '反向指标', '定值'),
});

/** Any texts that the library accepts, each name once. */
export const ownLibraries: fc.Arbitrary<readonly OwnIndicator[]> = fc
  .uniqueArray(
    texts.map((one) => readFields({ ...NO_TEXTS, ...one })).filter((read) => read.kind === 'indicator'),
    { minLength: 1, maxLength: 6, selector: ({ indicator }) => nameKey(indicator.name) },
  )
  .map((all) => all.map(({ indicator }) => indicator));

/** An ordinary indicator with these changes. */
export function one(change: Partial<OwnIndicator> & { readonly name: string }): OwnIndicator {
  const plain = {
    aliases: [],
    level1: '产出指标',
    level2: '数量指标',
    operator: '',
    value: '1',
    unit: '',
    direction: '正向',
  } as const;
  return { ...plain, explanation: '', formula: '', scoring: '', basis: '', ...change };
}

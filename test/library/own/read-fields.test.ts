import { NO_TEXTS } from '../../../src/library/own/own-indicator';
import type { FieldTexts } from '../../../src/library/own/own-indicator';
import { readFields } from '../../../src/library/own/read-fields';

const read = (texts: Partial<FieldTexts>) => readFields({ ...NO_TEXTS, name: '招商活动场次', value: '5', ...texts });

test.each<[what: string, texts: Partial<FieldTexts>, target: object]>([
  ['all in its own place', { operator: '≥', value: '5', unit: '场' }, { operator: '≥', value: '5', unit: '场' }],
  ['all in one cell', { value: '≥5场' }, { operator: '≥', value: '5', unit: '场' }],
  [
    'all in one cell, and again',
    { operator: '>=', value: '≥5场', unit: '场' },
    { operator: '≥', value: '5', unit: '场' },
  ],
  ['in words', { value: '不低于95%' }, { operator: '≥', value: '95', unit: '%' }],
  ['=100% as text', { value: '=100%' }, { operator: '=', value: '100', unit: '%' }],
  ['百分比 for a unit', { operator: '等于', value: '100', unit: '百分比' }, { operator: '=', value: '100', unit: '%' }],
  ['a strict operator', { operator: '大于', value: '3', unit: '家' }, { operator: '＞', value: '3', unit: '家' }],
  ['no operator', { value: '5场' }, { operator: '', value: '5', unit: '场' }],
  ['thousands', { value: '≤1,200.50万元' }, { operator: '≤', value: '1200.5', unit: '万元' }],
  [
    'a deadline',
    { operator: '定性', value: '12月31日前', unit: '日期' },
    { operator: '', value: '12月31日前', unit: '' },
  ],
  [
    'a deadline with an operator',
    { operator: '≤', value: '12月31日前' },
    { operator: '', value: '12月31日前', unit: '' },
  ],
  ['a range', { value: '80-90', unit: '%' }, { operator: '', value: '80-90%', unit: '' }],
  ['against the past', { operator: '≥', value: '前三年平均数' }, { operator: '', value: '≥前三年平均数', unit: '' }],
  ['a word', { value: '优' }, { operator: '', value: '优', unit: '' }],
])('a target: %s', (_what, texts, target) => {
  expect(read(texts)).toMatchObject({ kind: 'indicator', indicator: target });
});

test.each<[what: string, texts: Partial<FieldTexts>, indicator: object]>([
  ['line breaks and spaces in a name', { name: ' 招商\n活动  场次 ' }, { name: '招商活动 场次' }],
  [
    'control characters',
    { name: '招商\u0007活动\ud800', basis: '一\r\n二\u0000' },
    { name: '招商活动', basis: '一\n二' },
  ],
  ['the direction by its name', { name: '活动总成本' }, { direction: '反向' }],
  ['the direction as forms word it', { direction: '正向指标' }, { direction: '正向' }],
  [
    'other names, each once and none its own',
    { aliases: '招商场次、招商的场次；“招商活动场次”，办会次数' },
    { aliases: ['招商场次', '办会次数'] },
  ],
])('%s', (_what, texts, indicator) => {
  expect(read(texts)).toMatchObject({ kind: 'indicator', indicator });
});

test.each<[what: string, texts: Partial<FieldTexts>, field: string, said: RegExp]>([
  ['no name', { name: ' ' }, 'name', /没有填/],
  ['the remains of a template', { name: '指标1：' }, 'name', /不是指标的名称/],
  ['dots', { name: '……' }, 'name', /不是指标的名称/],
  ['no value', { value: '' }, 'value', /没有填/],
  ['an operator for a value', { value: '≥' }, 'value', /没有填/],
  ['a value that is yet to come', { value: '文字描述' }, 'value', /“文字描述”，不是目标值/],
  ['no operator but a word', { operator: '大概' }, 'operator', /“大概”，只能写 ≥/],
  ['two operators', { operator: '≤', value: '≥5' }, 'operator', /不一致/],
  ['two units', { value: '5场', unit: '次' }, 'unit', /“次”，和指标值里的“5场”不一致/],
  ['an unknown direction', { direction: '向上' }, 'direction', /只能写正向、反向或定值/],
  ['a name that is a text', { name: '很'.repeat(101) }, 'name', /101 个字，最多 100 个/],
])('refused: %s', (_what, texts, field, said) => {
  expect(read(texts)).toEqual({ kind: 'problems', problems: [{ field, message: expect.stringMatching(said) }] });
});

test('says of everything at once that is wrong', () => {
  const result = read({ name: '', operator: '约', direction: '上' });
  expect(result.kind === 'problems' && result.problems.map(({ field }) => field)).toEqual([
    'name',
    'direction',
    'operator',
  ]);
});

import { ownTemplates } from '../../../src/library/own/own-templates';
import { searchTemplates } from '../../../src/library/search';
import { templates } from '../../../src/library/templates';
import { one } from './arbitrary';

const [venue, prompt] = [
  one({ name: '惠企“直通车”走访家数', aliases: ['下企业看望次数'] }),
  one({ name: '三公经费控制率', operator: '≤', value: '98', unit: '%' }),
];
const library = [...ownTemplates([venue, prompt]), ...templates];
const found = (query: string) =>
  searchTemplates(library, query).map(({ template, name }) => `${template.domain} ${name}`);

test.each([
  ['characters', '走访家数', '我的指标 惠企“直通车”走访家数'],
  ['initials', 'hqztc', '我的指标 惠企“直通车”走访家数'],
  ['pinyin', 'zoufangjia', '我的指标 惠企“直通车”走访家数'],
  ['another name', 'xqykw', '我的指标 下企业看望次数'],
  ['a name that a built-in one has too', '三公经费控制率', '我的指标 三公经费控制率'],
])('one’s own are found by %s, before the built-in ones', (_what, query, first) => {
  expect(found(query)[0]).toBe(first);
});

test('the built-in one of the same name is still found', () => {
  expect(found('三公经费控制率')).toHaveLength(2);
});

test.each<[value: object, template: object]>([
  [
    { operator: '≥', value: '95.5', unit: '%' },
    { operator: '≥', value: 95.5, unit: '%', kind: 'number', nature: '定量' },
  ],
  [
    { operator: '＞', value: '0', unit: '次' },
    { operator: '＞', value: 0 },
  ],
  [{ value: '12月31日前' }, { operator: null, value: '12月31日前', kind: 'date', nature: '定量' }],
  [{ value: '每月8日前' }, { value: '每月8日前', kind: 'qualitative', nature: '定量' }],
  [{ value: '2026年6月前' }, { value: '2026年6月前', kind: 'qualitative' }],
  [{ value: '优' }, { value: '优', kind: 'qualitative', nature: '定性' }],
])('%o becomes %o', (own, template) => {
  expect(ownTemplates([one({ name: '甲', ...own })])[0]).toMatchObject({
    ...template,
    scope: '通用',
    valueKind: '规范值',
  });
});

test.each([
  ['履职效能', '质量指标', { '财预2021-101': '产出指标/质量指标', 河北: '产出指标/质量指标' }],
  ['效果指标（30分）', '社会效益指标', { '财预2021-101': '效益指标/社会效益指标', 湖北: '社会效应/社会效益' }],
])('what one form calls %s — %s goes where others have it', (level1, level2, places) => {
  expect(ownTemplates([one({ name: '甲', level1, level2 })])[0]?.mapping).toMatchObject(places);
});

test('where names of levels leave open what is meant, only forms are known that leave it open too', () => {
  const [cost] = ownTemplates([one({ name: '甲', level1: '产出指标', level2: '成本指标' })]);
  expect(cost?.mapping).toMatchObject({ '财预2015-88': '产出指标/成本指标' });
  expect(cost?.mapping).not.toHaveProperty('财预2021-101');
  expect(ownTemplates([one({ name: '甲', level1: '', level2: '' })])[0]?.mapping).toEqual({});
});

test('ids are unique and fit into an attribute', () => {
  const ids = ownTemplates([one({ name: '甲"]\\' }), one({ name: '甲' }), one({ name: '乙 a' })]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^own:[\w%.~!*'()-]+$/);
});

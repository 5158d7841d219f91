import { proposedFor } from '../../src/library/proposed-names';
import { searchTemplates } from '../../src/library/search';
import { templates } from '../../src/library/templates';

const proposed = (query: string) =>
  proposedFor(query).map(({ name, value, unit }) => `${name} ≥${String(value)}${unit}`);

test.each([
  ['修空调', ['空调维修数量 ≥10处', '空调维修验收合格率 ≥95%', '空调维修及时率 ≥95%']],
  ['空调维修', ['空调维修数量 ≥10处', '空调维修验收合格率 ≥95%', '空调维修及时率 ≥95%']],
  ['喂了多少猪', ['生猪养殖数量 ≥10头（只）']],
  ['组织评比活动', ['评比活动举办场次 ≥10场', '评比活动举办按期完成率 ≥95%']],
  ['洒水车', ['洒水车购置数量 ≥10台（套）', '洒水车购置验收合格率 ≥95%', '洒水车购置及时率 ≥95%']],
  ['救生员', ['救生员人数 ≥10人']],
  ['红薯节', ['红薯节举办场次 ≥10场', '红薯节举办按期完成率 ≥95%']],
])('%s is named after the work and its thing', (query, names) => {
  expect(proposed(query)).toEqual(names);
});

test.each(['天上的云', '不存在之物', '开店', '发钱给老人', '维修', '员', 'myd', '路?', ' '])(
  '%s says no work that a name can be made of',
  (query) => {
    expect(proposed(query)).toEqual([]);
  },
);

test('what the library has comes first, and a name that it has whole needs no proposal', () => {
  const found = (query: string) => searchTemplates(templates, query).map(({ name }) => name);
  expect(found('灭蚊子')[0]).toBe('病媒生物防制面积');
  expect(found('灭蚊子')).toContain('蚊子整治数量');
  expect(found('培训人次')).not.toContain('培训人次培训人次');
  expect(found('培训').every((name) => templates.some((one) => one.name === name || one.aliases.includes(name)))).toBe(
    true,
  );
});

test('the values are examples to be replaced', () => {
  expect(proposedFor('修空调').every(({ valueKind }) => valueKind === '示例值')).toBe(true);
});

test('a name that was proposed is found again under itself', () => {
  for (const { name } of ['修空调', '救生员', '红薯节'].flatMap(proposedFor)) {
    expect(searchTemplates(templates, name).map((hit) => hit.name)).toContain(name);
  }
});

import { findByContent } from '../../src/library/by-content';
import { searchTemplates } from '../../src/library/search';
import { templates } from '../../src/library/templates';

const found = (query: string): readonly (string | undefined)[] =>
  findByContent(templates, [query]).map(({ template }) => templates[template]?.name);

test.each([
  ['an explanation', '组织人大代表集中视察', '代表视察调研次数'],
  ['half of the words', '电梯维护', '电梯应急救援及时率'],
  ['an abbreviation', '孕妇', '孕产妇系统管理率'],
  ['both halves in turn', '智慧养老', '居家适老化改造户数'],
])('finds by %s: %s', (_, query, name) => {
  expect(found(query).slice(0, 5)).toContain(name);
});

test('the end of a word and the beginning of the next are no word', () => {
  // 非道路移动机械 has nothing of 永动机.
  expect(found('量子永动机')).toEqual([]);
  expect(searchTemplates(templates, '量子永动机').filter(({ template }) => templates.includes(template))).toEqual([]);
});

test('a single pair of a long text is chance', () => {
  expect(found('不存在之物')).toEqual([]);
});

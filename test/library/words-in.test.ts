import { templates } from '../../src/library/templates';
import { searchTemplates } from '../../src/library/search';
import { wordsIn } from '../../src/library/words-in';

test.each([
  ['新签约项目投资额5亿元', '新签约项目'],
  ['签约亿元以上项目不少于330个', '签约亿元以上项目'],
  ['组织12家企业参展', '参展'],
  ['培训500人次', '培训'],
  ['举办招商推介会4场', '招商推介会'],
  ['新建改建农村公路120公里', '新建改建农村公路'],
  ['12345', ''],
  ['', ''],
])('%s is searched for by “%s”', (clause, words) => {
  expect(wordsIn(clause, templates)).toBe(words);
  expect(searchTemplates(templates, words).length).toBeGreaterThan(0);
});

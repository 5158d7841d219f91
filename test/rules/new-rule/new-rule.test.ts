import { cellName } from '../../../src/workbook/area';
import { runRule } from '../run-rule';
import { newRuleText } from './new-rule-text';
import template, { examples, reason } from './template';

const { good, bad } = examples();

test.each([...good, ...bad])('the template reports what its example %# says', (example) => {
  expect(runRule(template, example).map(({ cell }) => cellName(cell))).toEqual([...example.findings]);
});

test('every text of the template that has to be written is marked', () => {
  const { title, messages } = template.meta;
  const texts = [title, ...Object.values(messages), reason.why, ...reason.basis];
  expect(texts.filter((text) => !text.startsWith('待写'))).toEqual([]);
});

test('a new rule has its own id, the usual category of its group, and the imports of its place', () => {
  const text = newRuleText('sum/new-sum');
  expect(text).toContain("id: 'sum/new-sum'");
  expect(text).toContain("category: '勾稽'");
  expect(text.match(/from '[^']+'/g)).toEqual([
    "from '../kit/example-form'",
    "from '../kit/quote'",
    "from '../kit/rule'",
  ]);
});

test.each([
  ['too-short', 'is no id'],
  ['naming/Too-Short', 'is no id'],
  ['naming/too-long', 'exists already'],
  ['nameing/too-short', 'take one of completeness, '],
  ['', 'is no id'],
])('refuses “%s”', (id, message) => {
  expect(() => newRuleText(id)).toThrow(message);
});

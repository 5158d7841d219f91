import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from '../../src/report/rules-page';
import { rules } from '../../src/rules';
import * as reasons from '../../src/rules/reasons';
import { ruleExamples } from '../rules/rule-modules';

const page = rulesPage(rules, reasons, ruleExamples);

test('docs/rules.md is current: else run npm run rules-page', () => {
  expect(readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8')).toBe(page);
});

test.each(Object.entries(reasons))('%s has its section, with why and basis', (id, { why, basis }) => {
  const section = page.split(`\n### ${id}\n`)[1] ?? '';
  expect(section).toContain(`为什么：${why}`);
  expect(section).toContain(`依据：${basis.join('；')}`);
});

import { Linter, type Rule } from 'eslint';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';

const ROOT = join(__dirname, '..');
const noWordList = jest.requireActual<Rule.RuleModule>('../eslint.word-lists.js');

function listsIn(code: string): readonly string[] {
  const messages = new Linter().verify(code, [
    {
      languageOptions: { parser: tseslint.parser },
      plugins: { wording: { rules: { 'no-word-list': noWordList } } },
      rules: { 'wording/no-word-list': 'error' },
    },
  ]);
  return messages.map(({ ruleId, message }) => `${ruleId ?? 'syntax'} ${/“(.*)”/.exec(message)?.[1] ?? message}`);
}

test.each([
  ['a literal', 'const r = /合格|达标|覆盖/;'],
  ['a group', 'const r = /^(?:合格|达标|覆盖)率$/;'],
  ['a group beside others', 'const r = /(?:数|量)(a|(?:合格|达标|覆盖))/;'],
  ['text for new RegExp', "const r = new RegExp('^(?:合格|达标|覆盖)率$');"],
  ['text that becomes a pattern later', "const WORDS = '合格|达标|覆盖';"],
  ['a template', 'const r = new RegExp(`${START}(?:合格|达标|覆盖)率`);'],
  ['a template with a family', 'const r = pattern`${FAMILY}(?:合格|达标|覆盖)`;'],
  ['a family made up on the spot', "const r = anyOf(['合格', '达标', '覆盖']);"],
  ['a family made up in a pattern', "const r = pattern`${['合格', '达标', '覆盖']}率`;"],
  ['a family for isOneOf', "const is = isOneOf(['合格', '达标', '覆盖']);"],
  ['a family with a name', "const RATES: Family = ['合格', '达标', '覆盖'];"],
  ['words of its own', "const RATES = words('合格 达标 覆盖');"],
  ['words in a template', 'const RATES = words(`\n  合格 达标\n  覆盖\n`);'],
  ['a list joined to a pattern', "const r = new RegExp(['合格', '达标', '覆盖'].join('|'));"],
])('%s with three words is refused', (_, code) => {
  expect(listsIn(code)).toEqual(['wording/no-word-list 合格|达标|覆盖']);
});

test.each([
  ['two words', 'const r = /合格|达标/;'],
  ['two groups of two', 'const r = /(?:合格|达标)(?:率|度)/;'],
  ['a class', 'const r = /[率度性|比]/;'],
  ['signs', 'const r = /a|b|c|合格/;'],
  ['a bar that is escaped', 'const r = /合格\\|达标\\|覆盖/;'],
  ['a family', 'const r = pattern`^${RATES}(?:率|度)$`;'],
  ['a row of a table', "const row = '| 编号 | 检查什么 | 类别 |';"],
  ['two words of its own', "const RATES = words('合格 达标');"],
  ['a list that is no pattern', "const levels = ['产出指标', '效益指标', '满意度指标'];"],
])('%s: nothing', (_, code) => {
  expect(listsIn(code)).toEqual([]);
});

test.each([
  ['src/rules/range/negative.ts', true],
  ['src/taskpane/check/table-reading.ts', true],
  ['src/wording/lexicon/rates.ts', false],
  ['src/recognize/vocabulary/labels.ts', false],
])('%s is held to it: %s', (file, isHeld) => {
  const eslint = join(ROOT, 'node_modules/eslint/bin/eslint.js');
  const config = execFileSync(process.execPath, [eslint, '--print-config', file], { cwd: ROOT, encoding: 'utf8' });
  expect(config.includes('"wording/no-word-list"')).toBe(isHeld);
});

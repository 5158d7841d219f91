import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newRuleText } from './new-rule-text';

/**
 * `npm run new-rule -- naming/too-short`: writes src/rules/naming/too-short.ts with an example, adds it to the lists of
 * rules, and updates the documentation.
 */
const [id = ''] = process.argv.slice(2);
try {
  const file = `src/rules/${id}.ts`;
  const path = join(__dirname, '../../..', file);
  const text = newRuleText(id);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  for (const script of ['rule-lists', 'docs', 'rule-accuracy'])
    execFileSync('npm', ['run', '--silent', script], { stdio: ['ignore', 'ignore', 'inherit'], shell: true });
  console.log(`${file} 已写好，也列进了规则表和文档。
接着：
1. 把文件里的“待写”都写成自己的（没写完时测试会指出来）。
2. npx jest --selectProjects unit --testPathPatterns test/rules -t ${id}
3. npm run docs && npm run rule-accuracy`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

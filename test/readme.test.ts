import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { scripts } from '../package.json';

const ROOT = path.resolve(__dirname, '..');
const PAGES = ['README.md', 'docs/install.md', 'docs/command-line.md', 'docs/figures.md', 'docs/architecture.md'];

function read(page: string): string {
  return readFileSync(path.join(ROOT, page), 'utf8');
}

test('has the section that the stand-in for Excel sends its users to', () => {
  const [, section] = /README 的“(.+?)”一节/.exec(read('test/excel-host/page/index.html')) ?? [];
  expect(read('README.md')).toContain(`\n## ${section ?? ''}\n`);
});

test.each(PAGES)('%s names only commands that there are', (page) => {
  const named = [...read(page).matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, script]) => script);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((script) => script === undefined || !(script in scripts))).toEqual([]);
});

test.each(PAGES)('%s names only files that there are', (page) => {
  const text = read(page);
  const paths = [...text.matchAll(/(?<![\w./])((?:src|test|docs)\/[\w./-]+)/g)].map(([, file = '']) => file);
  expect(paths.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});

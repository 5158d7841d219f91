import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { contractSchemas } from '../cli/contract';
import { RULE_GROUPS, groupOfRule, pageOfRule } from '../../src/report/described-rule';
import { rules } from '../../src/rules';
import { withFacts } from './facts';
import { PAGES, PROJECT, readPage, SOURCES } from './pages';
import { rulePages } from './rule-pages';

const made = rulePages();

test.each([...made, ...contractSchemas()])('%s is current: else run npm run docs', (page, text) => {
  expect(existsSync(join(PROJECT, page)) && readPage(page)).toBe(text);
});

test('docs/rules has no other page', () => {
  expect(PAGES.filter((page) => page.startsWith('docs/rules/') && !made.has(page))).toEqual([]);
});

test.each(PAGES)('%s: its counts are current: else run npm run docs', (page) => {
  expect(readPage(page)).toBe(withFacts(readPage(page)));
});

test.each(rules.map(({ meta }) => meta.id))('%s has a group with a name, and an anchor that reports link to', (id) => {
  const [page = '', anchor = ''] = pageOfRule(id).split('#');
  expect(RULE_GROUPS[groupOfRule(id)]).toMatch(/[\u4e00-\u9fff]/);
  expect(made.get(page)).toContain(`<a id="${anchor}"></a>`);
});

test.each(PAGES)('%s: every link within the project leads somewhere', (page) => {
  const links = [...readPage(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const dead = links.filter((link) => !/^[a-z]+:/.test(link) && !leads(page, link));
  expect(dead).toEqual([]);
});

test('pages that comments name exist', () => {
  const named = SOURCES.flatMap((file) =>
    [...readPage(file).matchAll(/\bdocs\/[\w/-]+\.md(?:#[\w\u4e00-\u9fff-]+)?/g)].map(([link]) => `${file}: ${link}`),
  );
  expect(named.filter((one) => !leads('README.md', one.split(': ')[1] ?? ''))).toEqual([]);
});

function leads(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : posix.join(dirname(page), path);
  if (!existsSync(join(PROJECT, target))) return false;
  return anchor === undefined || anchorsOf(target).has(decodeURIComponent(anchor));
}

/** Anchors of a page: GitHub's for headings, and explicit ones. */
function anchorsOf(page: string): ReadonlySet<string> {
  const text = readPage(page);
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set([...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)]);
}

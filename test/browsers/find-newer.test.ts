import { findNewer, findNewerInPage, findNewerStyles } from './find-newer';
import { newerBuiltIns } from './compatibility';
import { BROUGHT_ALONG } from './oldest-browsers';

test.each([
  ['a ||= b', 'syntax: Unexpected token (1:4)'],
  ['class A { static #a = 1 }', "syntax: Unexpected character '#' (1:17)"],
  ['[1].findLast(f)', '.findLast'],
  ['x["toSorted"]()', '.toSorted'],
  ['Object.groupBy(a, b)', '.groupBy'],
  ['AbortSignal.timeout(9)', '.timeout'],
  ['structuredClone(a)', 'structuredClone'],
  ['element.checkVisibility()', '.checkVisibility'],
  ['/a/v.test(b)', 'syntax: Invalid regular expression flag (1:1)'],
  ['/(?i:a)b/.test(c)', 'syntax: Invalid regular expression: /(?i:a)b/: Invalid group (1:1)'],
  ['new RegExp(a, "dg")', 'RegExp with flags "dg"'],
  ['/(?<!a)b/.test(c)', '/(?<!a)b/: lookbehind'],
  ['RegExp("(?<=a)" + b)', '"(?<=a)": lookbehind'],
  ['new RegExp(`(?<!${a})b`)', '"(?<!": lookbehind'],
  ['RegExp("(?i:a)" + b)', '"(?i:a)": flags inside a pattern'],
  ['RegExp(`${a}(?-i:b)`)', '"(?-i:b)": flags inside a pattern'],
])('%s is too new', (script, found) => {
  expect(findNewer(script)).toEqual([found]);
});

test.each([
  'a?.b ?? [...c.matchAll(/(?<year>\\d+)年(?!度)/gu)].at(-1)',
  'Object.hasOwn(a, b); signal.throwIfAborted()',
  'xhr.timeout = 9; list.flatMap(f); text.replaceAll(a, b)',
  'Promise.allSettled(all)',
  'RegExp(`(?:${a}|b)`, "gu")',
])('%s runs', (script) => {
  expect(findNewer(script)).toEqual([]);
});

test('styles: properties, selectors, rules, units and functions', () => {
  expect(findNewerStyles('a:has(b){inset-area:top;height:100dvh;color:color-mix(in srgb,red,blue)}@layer c{}')).toEqual(
    [':has', '@layer', '100dvh', 'color-mix('],
  );
  expect(findNewerStyles('a:not(.b):hover::before{display:flex;gap:4px;content:"x:has(y)"}@media print{}')).toEqual([]);
});

test('the first script of a page is for every browser, the others for those that the list names', () => {
  const page = (first: string, second: string): string =>
    `<script>${first}</script><script src="a.js"></script><script type="module">${second}</script>`;
  expect(findNewerInPage(page('var a = 1;', 'let a = b ?? c;'))).toEqual([]);
  expect(findNewerInPage(page('let a = 1;', 'let a = 1;'))).toHaveLength(1);
});

test('what the pane brings along is what the oldest browsers lack', () => {
  const lacking = newerBuiltIns().map(({ name }) => name);
  expect(lacking).toEqual(expect.arrayContaining([...BROUGHT_ALONG]));
});

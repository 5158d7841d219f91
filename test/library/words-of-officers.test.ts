import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchTemplates } from '../../src/library/search';
import { templates } from '../../src/library/templates';

/**
 * What officers of the departments of a county type, and what fits: “驻村=驻村|第一书记” is served by an indicator with 驻村 or
 * 第一书记 in its name. Mistyped words, pinyin and questions are among them.
 */
const WORDS = readFileSync(join(__dirname, 'words-of-officers.txt'), 'utf8')
  .split('\n')
  .flatMap((line) =>
    [...line.matchAll(/(\S+)=(\S+)/g)].map(([, typed = '', fits = '']) => ({ typed, fits: fits.split('|') })),
  );

test('there are hundreds of words', () => {
  expect(WORDS.length).toBeGreaterThan(700);
});

test('each finds something that fits among the first five', () => {
  const unserved = WORDS.flatMap(({ typed, fits }) => {
    const first = searchTemplates(templates, typed).slice(0, 5);
    const isServed = first.some(({ name, template }) => fits.some((fit) => `${name} ${template.name}`.includes(fit)));
    return isServed ? [] : [`${typed}: ${first.map(({ name }) => name).join('、')}`];
  });
  expect(unserved).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchTemplates } from '../../src/library/search';
import { templates } from '../../src/library/templates';

/**
 * Queries by officers of county departments, with the expected words: “驻村=驻村|第一书记” is satisfied by an indicator with 驻村
 * or 第一书记 in its name. Includes typing errors, pinyin and questions.
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

import syllables from '../../src/library/syllables.json';
import { soundsOf } from '../../src/library/pinyin';
import { libraryTexts } from './library-texts';
import { readSyllables } from './read-syllables';

test('the table is that of the templates as they are now: npm run syllables', () => {
  expect(syllables).toEqual(readSyllables(libraryTexts));
});

test('every character of the library can be typed', () => {
  const characters = new Set(libraryTexts.join('').match(/\p{Script=Han}/gu));
  expect([...characters].filter((character) => soundsOf(character).length === 0)).toEqual([]);
});

test.each([
  ['满', ['man']],
  ['率', ['lv', 'lu', 'shuai']],
  ['会', ['hui', 'kuai']],
  ['重', ['chong', 'zhong']],
  ['A', []],
  ['鱻', []],
])('%s reads %j', (character, readings) => {
  expect([...soundsOf(character)].sort()).toEqual([...readings].sort());
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chapters } from './chapters';
import { fileName, screenshotsPage } from './screenshots-page';

const DOCS = join(__dirname, '../../docs');

const states = chapters.flatMap((chapter) => chapter.states);
const pictures = states.flatMap((state) => state.looks.map((look) => fileName(state, look)));

test('every picture has a name of its own', () => {
  expect(new Set(pictures).size).toBe(pictures.length);
});

test('docs/screenshots.md is current: else run npm run screenshots', () => {
  expect(readFileSync(join(DOCS, 'screenshots.md'), 'utf8')).toBe(screenshotsPage());
});

test('docs/screenshots holds the pictures of the page and nothing else', () => {
  expect(readdirSync(join(DOCS, 'screenshots')).sort()).toEqual([...pictures].sort());
});

test('all pictures together stay small', () => {
  const bytes = pictures.map((picture) => readFileSync(join(DOCS, 'screenshots', picture)).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4 * 1_048_576);
});

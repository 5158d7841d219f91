import { packLibrary } from '../../../src/library/packed-library';
import { readingsOf } from '../../../src/library/pinyin';
import { libraryEntries } from '../../../src/library/templates';
import { fetchLibrary } from '../../../src/taskpane/library/fetch-library';
import { troubleOf } from '../../../src/taskpane/trouble';

const ADDRESS = new URL('https://localhost:3000/library.json');
const answer = (body: unknown, ok = true) => Promise.resolve({ ok, status: ok ? 200 : 404, json: () => Promise.resolve(body) });
const withFetch = (fetch: () => Promise<unknown>) => Object.assign(globalThis, { fetch });

test('the library and its pinyin come from their file', async () => {
  withFetch(() => answer(packLibrary(libraryEntries.slice(0, 3), { lv: '率' })));
  const names = (await fetchLibrary(ADDRESS)).map(({ name }) => name);
  expect(names).toEqual(libraryEntries.slice(0, 3).map(({ name }) => name));
  expect(readingsOf('率')).toEqual(['lv', 'lu']);
});

test.each([
  ['the server cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the file is not there', () => answer({}, false)],
  ['something else stands in its place', () => Promise.resolve({ ok: true, json: () => Promise.reject(new SyntaxError('<html>')) })],
])('%s: the pane says that it was not loaded', async (_case, fetch) => {
  withFetch(fetch);
  const error = await fetchLibrary(ADDRESS).catch((thrown: unknown) => thrown);
  expect(troubleOf(error)).toBe('not-loaded');
});

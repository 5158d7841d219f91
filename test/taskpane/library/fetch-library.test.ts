import { TextDecoder } from 'node:util';
import { packLibrary } from '../../../src/library/packed-library';
import { soundsOf } from '../../../src/library/pinyin';
import { libraryEntries } from '../../../src/library/templates';
import { fetchLibrary } from '../../../src/taskpane/library/fetch-library';

const turns = { now: () => 0, next: () => Promise.resolve() };

test('the library and its pinyin come from their file', async () => {
  Object.assign(globalThis, { TextDecoder });
  const packed = packLibrary(libraryEntries.slice(0, 3), { syllables: { lv: '率' }, saidWords: {} });
  Object.assign(globalThis, { fetch: () => Promise.resolve({ ok: true, json: () => Promise.resolve(packed) }) });
  const fetched = await fetchLibrary(new URL('https://localhost:3000/library.json'), turns);
  const names = fetched.map(({ name }) => name);
  expect(names).toEqual(libraryEntries.slice(0, 3).map(({ name }) => name));
  expect(soundsOf('率')).toEqual(['lv', 'lu']);
});

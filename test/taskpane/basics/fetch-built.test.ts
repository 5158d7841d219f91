import { fetchBuilt } from '../../../src/taskpane/basics/fetch-built';
import { troubleOf } from '../../../src/taskpane/basics/trouble';

const ADDRESS = new URL('https://localhost:3000/data.json');
const withFetch = (fetch: () => Promise<unknown>) => Object.assign(globalThis, { fetch });

test.each([
  ['the server cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the file is not there', () => Promise.resolve({ ok: false, status: 404, json: () => Promise.resolve({}) })],
  [
    'something else stands in its place',
    () => Promise.resolve({ ok: true, json: () => Promise.reject(new SyntaxError('<html>')) }),
  ],
])('%s: the pane says that it was not loaded', async (_case, fetch) => {
  withFetch(fetch);
  const error = await fetchBuilt(ADDRESS).catch((thrown: unknown) => thrown);
  expect(troubleOf(error)).toBe('not-loaded');
});

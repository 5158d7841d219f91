import fc from 'fast-check';
import { merged, planMerge, replanned, unmerged } from '../../../src/library/own/merge';
import { OWN_FIELDS } from '../../../src/library/own/own-indicator';
import { printOwnJson } from '../../../src/library/own/own-json';
import { readStoredLibrary } from '../../../src/library/own/stored-library';
import { nameKey } from '../../../src/library/name-key';
import { one, ownLibraries } from './arbitrary';
import '../../property-seed';

const stored = (...entries: readonly unknown[]): string =>
  JSON.stringify({ kind: '绩效目标助手：我的指标', version: 1, indicators: entries });
const [a, b] = [one({ name: '甲' }), one({ name: '乙' })];

test.each<[string, string, readonly string[], boolean]>([
  ['nothing kept yet', printOwnJson([]), [], true],
  ['no JSON', '{"kind":', [], false],
  ['another program', '[1]', [], false],
  ['a newer version', stored(a).replace('"version":1', '"version":9'), [], false],
  ['one damaged indicator', stored(a, { name: 7 }, b), ['甲', '乙'], false],
  ['an indicator without a value', stored(a, { ...b, value: '' }), ['甲'], false],
  ['the same indicator twice', stored(a, b, a), ['甲', '乙'], true],
  ['two of one name that differ: the first', stored(a, { ...a, value: '2' }), ['甲'], false],
])('%s', (_, text, names, isWhole) => {
  const read = readStoredLibrary(text);
  expect([read.indicators.map(({ name }) => name), read.isWhole]).toEqual([names, isWhole]);
});

test('every library is read as it was stored', () => {
  fc.assert(
    fc.property(ownLibraries, (library) => {
      expect(readStoredLibrary(printOwnJson(library))).toEqual({ indicators: library, isWhole: true });
    }),
  );
});

test('a merge planned on an older library stores no name twice, and can be taken back', () => {
  const given = new Set(OWN_FIELDS);
  fc.assert(
    fc.property(ownLibraries, ownLibraries, fc.nat(), fc.nat(), (library, others, at, chosen) => {
      const older = library.slice(0, at % (library.length + 1));
      const incoming = [...library.filter((_, index) => (chosen >> (index % 30)) & 1), ...others];
      const planned = planMerge(
        older,
        incoming.map((indicator) => ({ indicator, given })),
      );
      const merge = replanned(library, planned);
      const after = merged(library, merge);
      expect(new Set(after.map(({ name }) => nameKey(name))).size).toBe(after.length);
      expect(unmerged(after, merge)).toEqual(library);
    }),
  );
});

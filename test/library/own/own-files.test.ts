import * as fc from 'fast-check';
import { printOwnJson, readOwnJson } from '../../../src/library/own/own-json';
import { ownTable, readOwnTable } from '../../../src/library/own/own-table';
import { planMerge } from '../../../src/library/own/merge';
import { ownLibraries } from './arbitrary';

const indicatorsOf = (result: ReturnType<typeof readOwnJson>) =>
  result.kind === 'incoming' ? result.incoming.map(({ indicator }) => indicator) : result.problems;

test('what was exported as JSON comes back as it was', () => {
  fc.assert(fc.property(ownLibraries, (all) => expect(indicatorsOf(readOwnJson(printOwnJson(all)))).toEqual(all)));
});

test('what was written as a table comes back as it was', () => {
  fc.assert(fc.property(ownLibraries, (all) => expect(indicatorsOf(readOwnTable(ownTable(all)))).toEqual(all)));
});

test('importing what was exported changes nothing', () => {
  fc.assert(
    fc.property(ownLibraries, (all) => {
      const result = readOwnTable(ownTable(all));
      expect(result.kind === 'incoming' && planMerge(all, result.incoming)).toEqual({
        added: [],
        changed: [],
        same: all,
      });
    }),
  );
});

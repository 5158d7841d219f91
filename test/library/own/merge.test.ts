import * as fc from 'fast-check';
import { merged, planMerge, unmerged } from '../../../src/library/own/merge';
import { OWN_FIELDS } from '../../../src/library/own/own-indicator';
import type { OwnField, OwnIndicator } from '../../../src/library/own/own-indicator';
import { one, ownLibraries } from './arbitrary';

const all = (indicator: OwnIndicator, given: readonly OwnField[] = OWN_FIELDS) => ({
  indicator,
  given: new Set(given),
});

test('new, changed and same are told apart by name, however it is written', () => {
  const library = [one({ name: '“三公”经费控制率', value: '90' }), one({ name: '甲' }), one({ name: '乙' })];
  const incoming = [
    all(one({ name: '三公经费的控制率', value: '95' })),
    all(one({ name: '甲' })),
    all(one({ name: '丙' })),
  ];
  const merge = planMerge(library, incoming);
  expect(merge.added.map(({ name }) => name)).toEqual(['丙']);
  expect(merge.same.map(({ name }) => name)).toEqual(['甲']);
  expect(merge.changed.map(({ before, fields }) => [before.name, fields])).toEqual([
    ['“三公”经费控制率', ['name', 'value']],
  ]);
  expect(merged(library, merge).map(({ name, value }) => [name, value])).toEqual([
    ['三公经费的控制率', '95'],
    ['甲', '1'],
    ['乙', '1'],
    ['丙', '1'],
  ]);
});

test('what the source has no column for is kept', () => {
  const kept = one({ name: '甲', scoring: '按比例得分', aliases: ['子'] });
  const incoming = all(one({ name: '甲', value: '9' }), ['name', 'value', 'basis']);
  expect(merged([kept], planMerge([kept], [incoming]))).toEqual([{ ...kept, value: '9' }]);
  expect(planMerge([kept], [all(one({ name: '甲' }))]).changed[0]?.fields).toEqual(['scoring', 'aliases']);
});

test('a merge can be taken back', () => {
  fc.assert(
    fc.property(ownLibraries, ownLibraries, (library, incoming) => {
      const merge = planMerge(
        library,
        incoming.map((indicator) => all(indicator)),
      );
      expect(unmerged(merged(library, merge), merge)).toEqual(library);
    }),
  );
});

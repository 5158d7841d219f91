import fc from 'fast-check';
import { packColumns, unpackColumns } from '../../src/library/packed-columns';
import { atOnce } from '../../src/workbook/pieces';

/** Numbers in the order of their first use: b a b → 0 1 0. */
function numbered(values: readonly string[]): readonly number[] {
  const different = [...new Set(values)];
  return values.map((value) => different.indexOf(value));
}

function readBack(columns: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sizes = columns.map((numbers) => new Set(numbers).size);
  return atOnce(unpackColumns(packColumns(columns), sizes, columns[0]?.length ?? 0));
}

test.each<[what: string, columns: readonly (readonly number[])[]]>([
  ['no columns', []],
  ['no rows', [[], []]],
  ['one value', [[0, 0, 0]]],
  ['values that follow from another column', [numbered(Array.from('aabbab')), numbered(Array.from('xxyyxy'))]],
  ['hundreds of different values', [Array.from({ length: 700 }, (_, at) => at)]],
])('reads back %s', (_, columns) => {
  expect(readBack(columns)).toEqual(columns);
});

test('reads back any columns', () => {
  const column = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 30, maxLength: 30 }).map(numbered);
  fc.assert(
    fc.property(fc.array(column, { maxLength: 6 }), (columns) => {
      expect(readBack(columns)).toEqual(columns);
    }),
    { numRuns: 20 },
  );
});

test('what follows from another column costs next to nothing', () => {
  // The digits of a square root follow no pattern; the first occurrences are made orderly.
  const kinds = numbered(Array.from({ length: 2000 }, (_, at) => String(Math.sqrt(at + 2)).at(9) ?? ''));
  const one = packColumns([kinds]).length;
  const twice = packColumns([kinds, kinds.map((kind) => kind)]).length;
  expect(twice - one).toBeLessThan(one / 4);
});

test('it is read in pieces', () => {
  const numbers = Array.from({ length: 3000 }, () => 0);
  expect([...unpackColumns(packColumns([numbers]), [1], 3000)].length).toBeGreaterThan(3);
});

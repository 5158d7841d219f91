import { rowOrigin } from '../../../src/host/excel/row-origin';
import type { Edit } from '../../../src/workbook/edit';

const insert = (row: number, count = 1, sheet = 'S'): Edit => ({ kind: 'insert-rows', sheet, row, count });
const remove = (row: number, count = 1): Edit => ({ kind: 'delete-rows', sheet: 'S', row, count });

describe('rowOrigin', () => {
  it.each<[string, Edit[], number, number]>([
    ['no edit before', [], 7, 7],
    ['an insertion below leaves it', [insert(9)], 7, 7],
    ['an insertion above moves it', [insert(3, 2)], 7, 5],
    ['an inserted row comes from the row above', [insert(7, 2)], 8, 6],
    ['or from its model', [{ ...insert(7, 2), like: { row: 3, columns: [] } } as Edit, insert(1)], 9, 3],
    ['a deletion above moves it', [remove(2, 3)], 7, 10],
    ['a deletion below leaves it', [remove(8)], 7, 7],
    ['several, last first', [insert(3), remove(1), insert(5)], 5, 4],
    ['another sheet does not matter', [insert(3, 2, 'T')], 7, 7],
  ])('%s', (_what, edits, row, origin) => {
    expect(rowOrigin(edits, 'S', row)).toBe(origin);
  });
});

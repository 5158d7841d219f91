import { findTouched } from '../../src/workbook/find-touched';
import { applyEdits } from '../../src/workbook/apply-edits';
import type { Edit } from '../../src/workbook/edit';
import { aroundTouched, touchedBy } from '../../src/workbook/touched';
import { workbookOf } from './sheet-of';

const workbook = workbookOf(
  { name: '表一', rows: Array.from({ length: 200 }, (_, row) => [`第${String(row + 1)}项`, `≥${String(row)}次`]) },
  { name: '表二', rows: [['甲']] },
);
const write = (row: number): Edit => ({
  kind: 'write',
  sheet: '表一',
  area: { row, column: 1, rows: 1, columns: 1 },
  cells: [[{ formula: '≥5次', numberFormat: '@' }]],
});

test.each<[what: string, edits: readonly Edit[], rows: readonly number[]]>([
  ['a cell', [write(100)], [3]],
  ['the first row', [write(0)], [2]],
  ['the last row', [write(199)], [2]],
  ['two cells', [write(10), write(14)], [7]],
  ['inserted rows', [{ kind: 'insert-rows', sheet: '表一', row: 50, count: 2 }], [4]],
  ['deleted rows', [{ kind: 'delete-rows', sheet: '表一', row: 50, count: 1 }], [4]],
])('of %s only the rows around it are kept, and it is found again as with the whole sheet', (_, edits, rows) => {
  const touched = touchedBy(edits);
  const after = applyEdits(workbook, edits);
  const kept = aroundTouched(after, touched);
  expect(kept.map(({ text }) => text.length)).toEqual(rows);
  const moved = applyEdits(after, [{ kind: 'insert-rows', sheet: '表一', row: 0, count: 3 }]);
  expect(findTouched({ sheets: kept }, moved, touched)).toEqual(findTouched(after, moved, touched));
});

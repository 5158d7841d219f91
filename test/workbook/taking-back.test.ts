import fc from 'fast-check';
import { applyEdits } from '../../src/workbook/apply-edits';
import { parseAddress } from '../../src/workbook/area';
import type { Edit } from '../../src/workbook/edit';
import { editsDone, takingBack } from '../../src/workbook/edits-done';
import { findTouched } from '../../src/workbook/find-touched';
import { invertEdits } from '../../src/workbook/invert-edits';
import { moveEdits } from '../../src/workbook/move-edits';
import { touchedBy } from '../../src/workbook/touched';
import { workbookOf } from './sheet-of';

/** Every row has a unique text. */
const ROWS = 12;
const LABELLED = [0, 1, 5, 9, 10, 11];
const texts = Array.from({ length: ROWS }, (_, row) =>
  ['一', '二', '三'].map((column) => (column !== '一' || LABELLED.includes(row) ? `${column}${String(row + 1)}` : '')),
);
const drawn = workbookOf({
  rows: [...texts, ['合计', '', { value: 8, text: '8', formula: '=SUM(C2:C12)' }]],
  merges: ['A2:A5', 'A6:A9'],
});
const workbook = applyEdits(drawn, [{ kind: 'unmerge', sheet: '表一', area: parseAddress('Z9').area }]);

const SHEET = { sheet: '表一' } as const;
const row = fc.integer({ min: 1, max: ROWS - 1 });
const write = fc
  .tuple(row, fc.integer({ min: 1, max: 2 }), fc.constantFrom('甲', '=100%', ''))
  .map(([at, column, text]): Edit => ({
    kind: 'write',
    ...SHEET,
    area: { row: at, column, rows: 1, columns: 1 },
    cells: [[{ formula: text, numberFormat: '@' }]],
  }));
/** Edits that insert a row below a group: the group's merged area grows, and the cells are written. */
const insertion = fc.constantFrom(5, 9).map((at): Edit[] => [
  { kind: 'insert-rows', ...SHEET, row: at, count: 1 },
  { kind: 'unmerge', ...SHEET, area: { row: at - 4, column: 0, rows: 4, columns: 1 } },
  { kind: 'merge', ...SHEET, area: { row: at - 4, column: 0, rows: 5, columns: 1 } },
  {
    kind: 'write',
    ...SHEET,
    area: { row: at, column: 1, rows: 1, columns: 2 },
    cells: [
      [
        { formula: '新的三级指标', numberFormat: '@' },
        { formula: '≥5场', numberFormat: '@' },
      ],
    ],
  },
]);
const change = fc.oneof(insertion, fc.array(write, { minLength: 1, maxLength: 3 }));

test('a change is taken back wherever rows above it have moved it', () => {
  fc.assert(
    fc.property(change, fc.integer({ min: 0, max: 3 }), (edits, above) => {
      const after = applyEdits(workbook, edits);
      const moving: Edit[] = above > 0 ? [{ kind: 'insert-rows', ...SHEET, row: 0, count: above }] : [];
      const now = applyEdits(after, moving);
      const found = findTouched(after, now, touchedBy(edits));
      expect(found).toEqual({ moved: new Map([['表一', above]]), changed: [] });
      const back = applyEdits(now, moveEdits(invertEdits(workbook, edits), found?.moved ?? new Map()));
      expect(back).toEqual(applyEdits(workbook, moving));
    }),
    { numRuns: 200 },
  );
});

test('a change that broke off anywhere is told by what it left, and taken back', () => {
  fc.assert(
    fc.property(change, fc.nat(6), (edits, count) => {
      const done = Math.min(count, edits.length);
      const now = applyEdits(workbook, edits.slice(0, done));
      const told = editsDone(workbook, edits, now);
      // Edits that change nothing cannot be detected afterwards.
      expect(applyEdits(workbook, edits.slice(0, told ?? -1))).toEqual(now);
      expect(applyEdits(now, takingBack(workbook, edits, told ?? 0))).toEqual(workbook);
    }),
    { numRuns: 200 },
  );
});

test('cells that hold something else now are named where they stand', () => {
  const edits: Edit[] = [{ kind: 'insert-rows', ...SHEET, row: 9, count: 1 }, ...writes('B10', '新的三级指标', '≥5场')];
  const after = applyEdits(workbook, edits);
  const now = applyEdits(after, [{ kind: 'insert-rows', ...SHEET, row: 0, count: 2 }, ...writes('C12', '≥8场')]);
  expect(findTouched(after, now, touchedBy(edits))).toEqual({
    moved: new Map([['表一', 2]]),
    changed: [{ sheet: '表一', row: 11, column: 2 }],
  });
});

test('a row that the change itself emptied is known by the rows around it', () => {
  const edits = writes('B5', '', '');
  const after = applyEdits(workbook, edits);
  const now = applyEdits(after, [{ kind: 'insert-rows', ...SHEET, row: 0, count: 2 }]);
  expect(findTouched(after, now, touchedBy(edits))).toEqual({ moved: new Map([['表一', 2]]), changed: [] });
});

test.each<[string, readonly Edit[]]>([
  ['its row is gone', [{ kind: 'delete-rows', ...SHEET, row: 9, count: 1 }]],
  ['its row says other things', writes('A10', '甲', '乙', '丙')],
])('is not found when %s', (_, edits) => {
  const done: Edit[] = [
    { kind: 'insert-rows', ...SHEET, row: 9, count: 1 },
    ...writes('A10', '新的一级', '新的三级指标', '≥5场'),
  ];
  const after = applyEdits(workbook, done);
  expect(findTouched(after, applyEdits(after, edits), touchedBy(done))).toBeNull();
});

test('is not found on a sheet that was renamed', () => {
  const edits = writes('B3', '甲');
  const after = applyEdits(workbook, edits);
  const renamed = { sheets: after.sheets.map((sheet) => ({ ...sheet, name: '表二' })) };
  expect(findTouched(after, renamed, touchedBy(edits))).toBeNull();
});

function writes(address: string, ...entries: readonly string[]): Edit[] {
  const area = { ...parseAddress(address).area, columns: entries.length };
  return [{ kind: 'write', ...SHEET, area, cells: [entries.map((formula) => ({ formula, numberFormat: '@' }))] }];
}

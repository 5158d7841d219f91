import fc from 'fast-check';
import { applyEdits } from '../../src/workbook/apply-edits';
import { parseAddress } from '../../src/workbook/area';
import type { Area } from '../../src/workbook/area';
import type { CellWrite, Edit } from '../../src/workbook/edit';
import { EditError } from '../../src/workbook/edit-error';
import { invertEdits } from '../../src/workbook/invert-edits';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { workbookOf } from './sheet-of';
import type { CellSketch } from './sheet-of';

test('an insertion is taken back: the row goes, the merged area shrinks', () => {
  const workbook = workbookOf({
    rows: [
      ['产出', '甲', ['≥5场', '@']],
      ['效益', '乙', ['≥1', '@']],
    ],
  });
  const edits: Edit[] = [
    { kind: 'insert-rows', sheet: '表一', row: 1, count: 1 },
    { kind: 'merge', sheet: '表一', area: { row: 0, column: 0, rows: 2, columns: 1 } },
    {
      kind: 'write',
      sheet: '表一',
      area: parseAddress('B2:C2').area,
      cells: [
        [
          { formula: '丙', numberFormat: 'General' },
          { formula: '=100%', numberFormat: '@' },
        ],
      ],
    },
  ];
  const inverse = invertEdits(workbook, edits);
  expect(inverse.map(({ kind }) => kind)).toEqual(['write', 'unmerge', 'delete-rows']);
  expect(applyEdits(applyEdits(workbook, edits), inverse)).toEqual(workbook);
});

test('a cell gets its formula, its format and what it showed again', () => {
  const workbook = workbookOf({ rows: [[{ value: 45657, text: '十二月底', formula: '=EOMONTH(B1,0)' }]] });
  const cells: CellWrite[][] = [[{ formula: '2024年', numberFormat: '@' }]];
  const edits: Edit[] = [{ kind: 'write', sheet: '表一', area: parseAddress('A1').area, cells }];
  expect(applyEdits(applyEdits(workbook, edits), invertEdits(workbook, edits))).toEqual(workbook);
});

test('deleted rows come back with the merged areas that they were part of', () => {
  const workbook = workbookOf({
    rows: [
      ['产出', '甲'],
      ['', '乙'],
      ['效益', '丙'],
    ],
    merges: ['A1:A2'],
  });
  expect(invertEdits(workbook, [{ kind: 'delete-rows', sheet: '表一', row: 1, count: 1 }])).toEqual([
    { kind: 'insert-rows', sheet: '表一', row: 1, count: 1 },
    { kind: 'unmerge', sheet: '表一', area: parseAddress('A1:A2').area },
    {
      kind: 'write',
      sheet: '表一',
      area: parseAddress('A2:B2').area,
      cells: [
        [
          { formula: '', numberFormat: 'General' },
          { formula: '乙', numberFormat: 'General' },
        ],
      ],
    },
    { kind: 'merge', sheet: '表一', area: parseAddress('A1:A2').area },
  ]);
});

test('a merge over smaller merged areas is taken back to these', () => {
  const workbook = workbookOf({ rows: [['产出'], [''], ['']], merges: ['A1:A2'] });
  const where = parseAddress('A1:A3').area;
  expect(invertEdits(workbook, [{ kind: 'merge', sheet: '表一', area: where }])).toEqual([
    { kind: 'unmerge', sheet: '表一', area: where },
    { kind: 'merge', sheet: '表一', area: parseAddress('A1:A2').area },
  ]);
});

const SHEETS = ['表一', '表二'] as const;
const content = fc.oneof(
  { weight: 3, arbitrary: fc.constant<CellSketch>('') },
  fc.constantFrom<CellSketch>('甲', 5, 0.5, true, ['=100%', '@'], [0.95, '0%'], ['', '@'], [45657, 'yyyy/m/d']),
  fc
    .constantFrom('=A2', '=SUM(A1:B4)', '=表二!C3', "='表一'!$A$2:$C$3", '=SUM(2:4)')
    .map<CellSketch>((formula) => ({ value: 8, text: '8.00', formula })),
);
const rows = fc.array(fc.array(content, { minLength: 4, maxLength: 4 }), { minLength: 5, maxLength: 5 });
const area = fc.record<Area>({
  row: fc.nat(5),
  column: fc.nat(4),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 2 }),
});
const cell = fc.constantFrom<CellWrite>(
  { formula: '', numberFormat: 'General' },
  { formula: '丙', numberFormat: 'General' },
  { formula: '=100%', numberFormat: '@' },
  { formula: '=A1+表二!A3', numberFormat: '0.00' },
  { formula: '95%', numberFormat: 'General' },
);
const sheet = fc.constantFrom(...SHEETS);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('insert-rows' as const, 'delete-rows' as const),
    sheet,
    row: fc.nat(6),
    count: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({ kind: fc.constantFrom('merge' as const, 'unmerge' as const), sheet, area }),
  fc.tuple(sheet, area, cell).map(([name, where, content]): Edit => ({
    kind: 'write',
    sheet: name,
    area: where,
    cells: Array.from({ length: where.rows }, () => Array.from({ length: where.columns }, () => content)),
  })),
);

const edits = (minLength: number, maxLength: number) => fc.array(edit, { minLength, maxLength });

/** The edits that the workbook accepts. */
function taken(workbook: WorkbookSnapshot, edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const candidate of edits) {
    try {
      applyEdits(workbook, [...kept, candidate]);
      kept.push(candidate);
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
    }
  }
  return kept;
}

test('any edits, taken back, leave the workbook as it was', () => {
  fc.assert(
    fc.property(rows, rows, edits(0, 8), edits(1, 6), (one, two, before, candidates) => {
      // The first edits add merged areas and give the used range its proper size.
      const drawn = workbookOf({ rows: one }, { name: '表二', rows: two });
      const touch = SHEETS.map((name): Edit => ({ kind: 'unmerge', sheet: name, area: parseAddress('A1').area }));
      const workbook = applyEdits(drawn, [...touch, ...taken(drawn, before)]);
      const done = taken(workbook, candidates);
      expect(applyEdits(applyEdits(workbook, done), invertEdits(workbook, done))).toEqual(workbook);
    }),
    { numRuns: 500 },
  );
});

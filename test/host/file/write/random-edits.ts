import fc from 'fast-check';
import type { Area } from '../../../../src/workbook/area';
import { applyEdits } from '../../../../src/workbook/apply-edits';
import type { CellWrite, Edit } from '../../../../src/workbook/edit';
import { EditError } from '../../../../src/workbook/edit-error';
import { findSheet, type WorkbookSnapshot } from '../../../../src/workbook/snapshot';

/** Contents of every kind, in formats that the workbook model displays as Excel does. */
const WRITES: readonly CellWrite[] = [
  { formula: '社会公众满意度', numberFormat: 'General' },
  { formula: "'007", numberFormat: 'General' },
  { formula: '=100%', numberFormat: '@' },
  { formula: '≥95%\n（全年）', numberFormat: '@' },
  { formula: ' <a> & "b" ', numberFormat: '@' },
  { formula: 3.5, numberFormat: '0.00' },
  { formula: 12000, numberFormat: 'General' },
  { formula: true, numberFormat: 'General' },
  { formula: '#N/A', numberFormat: 'General' },
  { formula: '=SUM(A1:B3)*IFS(A1>1,2)', numberFormat: '0%', shown: { value: 0.5, text: '50%' } },
  { formula: '=A2&"A3"', numberFormat: 'General', shown: { value: '甲A3', text: '甲A3' } },
  { formula: '', numberFormat: 'General' },
];

interface Draw {
  readonly kind: Edit['kind'];
  readonly sheet: number;
  readonly at: readonly [number, number];
  readonly size: readonly [number, number];
  readonly write: CellWrite;
}

const DRAW: fc.Arbitrary<Draw> = fc.record({
  kind: fc.constantFrom<Edit['kind']>('write', 'write', 'insert-rows', 'delete-rows', 'merge', 'unmerge'),
  sheet: fc.nat(20),
  at: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  size: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
  write: fc.constantFrom(...WRITES),
});

/** Some edits that the workbook can take, each chosen for the workbook after the ones before. */
export function randomEdits(workbook: WorkbookSnapshot): fc.Arbitrary<readonly Edit[]> {
  return fc.array(DRAW, { minLength: 1, maxLength: 5 }).map((draws) => {
    let now = workbook;
    return draws.flatMap((draw) => {
      const edit = editOf(now, draw);
      const after = edit && tried(now, edit);
      if (!edit || !after) return [];
      now = after;
      return [edit];
    });
  });
}

function editOf(workbook: WorkbookSnapshot, { kind, sheet: index, at, size, write }: Draw): Edit | null {
  const filled = workbook.sheets.filter(({ area }) => area !== null);
  const name = filled[index % filled.length]?.name ?? '';
  const used = findSheet(workbook, name)?.area;
  if (!used) return null;
  const row = used.row + Math.floor(at[0] * (used.rows - 1));
  const column = used.column + Math.floor(at[1] * (used.columns - 1));
  const [rows, columns] = size;
  const area: Area = { row, column, rows, columns };
  switch (kind) {
    case 'write':
      return { kind, sheet: name, area: { ...area, rows: 1, columns: 1 }, cells: [[write]] };
    case 'insert-rows':
      return row > used.row ? { kind, sheet: name, row, count: rows } : null;
    case 'delete-rows':
      return rows < used.rows ? { kind, sheet: name, row, count: rows } : null;
    case 'merge':
      return column + columns <= used.column + used.columns && row + rows <= used.row + used.rows
        ? { kind, sheet: name, area }
        : null;
    case 'unmerge':
      return { kind, sheet: name, area };
  }
}

function tried(workbook: WorkbookSnapshot, edit: Edit): WorkbookSnapshot | null {
  try {
    return applyEdits(workbook, [edit]);
  } catch (error) {
    if (error instanceof EditError) return null;
    throw error;
  }
}

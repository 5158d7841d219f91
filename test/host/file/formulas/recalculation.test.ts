import { recalculation } from '../../../../src/host/file/formulas/recalculation';
import { applyEdits } from '../../../../src/workbook/apply-edits';
import type { Edit } from '../../../../src/workbook/edit';
import {
  cellContent,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../../src/workbook/snapshot';

/** A sheet of one column: formulas with their results in the file. */
function sheet(
  name: string,
  cells: readonly (CellValue | readonly [formula: string, result: CellValue])[],
): SheetSnapshot {
  const of = <T>(take: (cell: CellValue | readonly [string, CellValue]) => T): T[][] =>
    cells.map((cell) => [take(cell)]);
  const value = (cell: CellValue | readonly [string, CellValue]): CellValue =>
    Array.isArray(cell) ? cell[1] : (cell as CellValue);
  return {
    name,
    visibility: 'visible',
    area: { row: 0, column: 0, rows: cells.length, columns: 1 },
    values: of(value),
    text: of((cell) => String(value(cell))),
    formulas: of((cell) => (Array.isArray(cell) ? cell[0] : (cell as CellValue))),
    numberFormat: of(() => 'General'),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
}

function typed(name: string, row: number, formula: CellValue): Edit {
  return {
    kind: 'write',
    sheet: name,
    area: { row, column: 0, rows: 1, columns: 1 },
    cells: [[{ formula, numberFormat: 'General' }]],
  };
}

/** Texts of the cells after the edit, with the new results. */
function after(workbook: WorkbookSnapshot, edit: Edit, name = '表'): CellValue[] {
  const edited = applyEdits(workbook, [edit]);
  const done = applyEdits(edited, recalculation(edited, [edit])).sheets.find((one) => one.name === name);
  return Array.from({ length: done?.area?.rows ?? 0 }, (_, row) => (done ? cellContent(done, row, 0).value : ''));
}

test.each<[formula: string, result: CellValue]>([
  ['=SUM(A1:A2)', 12],
  ['=A1+A2', 12],
  ['=A1-A2*2', 6],
  ['=(A1+A2)/3', 4],
  ['=ROUND(A1/3,2)', 3.33],
  ['=ROUND(-A1/4,0)', -3],
  ['=A1*1.1', 11],
  ['=A1*50%', 5],
  ['=IF(A1>A2,A1,A2)', 10],
  ['=A1&"万元"', '10万元'],
  ['=SUM(A1:A2,3)', 15],
  ["=SUM('表'!$A$1:A2)", 12],
])('%s is %p after the cell that it reads was changed', (formula, result) => {
  expect(after({ sheets: [sheet('表', [1, 2, [formula, 3]])] }, typed('表', 0, 10))[2]).toBe(result);
});

test('gives sums the digits that Excel shows', () => {
  expect(after({ sheets: [sheet('表', [0, 0.2, ['=A1+A2', 0.2]])] }, typed('表', 0, 0.1))[2]).toBe(0.3);
});

test('goes on to the formulas behind, on other sheets too, and leaves the others alone', () => {
  const workbook = {
    sheets: [sheet('表', [1, 2, ['=SUM(A1:A2)', 3], ['=A2*2', 99], ['=A3+1', 4]]), sheet('汇总', [['=表!A3*2', 6]])],
  };
  expect(after(workbook, typed('表', 0, 5))).toEqual([5, 2, 7, 99, 8]);
  expect(after(workbook, typed('表', 0, 5), '汇总')).toEqual([14]);
});

test.each(['=VLOOKUP(A1,B:B,1)', '=A1/0', '=INDIRECT("A1")+A1', '=名称+A1', '=SUM(A1:A3'])(
  'leaves the result of %s to Excel',
  (formula) => {
    expect(after({ sheets: [sheet('表', [1, 2, [formula, 3]])] }, typed('表', 0, 10))[2]).toBe(3);
  },
);

test('a circle of formulas comes to an end', () => {
  const workbook = { sheets: [sheet('表', [1, ['=A1+A3', 1], ['=A2+1', 2]])] };
  expect(after(workbook, typed('表', 0, 2))).toHaveLength(3);
});

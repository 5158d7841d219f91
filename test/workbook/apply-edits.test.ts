import { applyEdits } from '../../src/workbook/apply-edits';
import { areaName, parseAddress } from '../../src/workbook/area';
import type { CellWrite, Edit } from '../../src/workbook/edit';
import { EditError } from '../../src/workbook/edit-error';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { invertEdits } from '../../src/workbook/invert-edits';
import { sheetOf, workbookOf } from './sheet-of';
import type { SheetSketch } from './sheet-of';

const area = (address: string) => parseAddress(address).area;
const merge = (address: string): Edit => ({ kind: 'merge', sheet: '表一', area: area(address) });
const unmerge = (address: string): Edit => ({ kind: 'unmerge', sheet: '表一', area: area(address) });
const insert = (row: number, count = 1): Edit => ({ kind: 'insert-rows', sheet: '表一', row: row - 1, count });
const remove = (row: number, count = 1): Edit => ({ kind: 'delete-rows', sheet: '表一', row: row - 1, count });
const write = (address: string, ...cells: readonly (string | number | readonly [string | number, string])[]): Edit => ({
  kind: 'write',
  sheet: '表一',
  area: area(address),
  cells: [cells.map(cellWrite)],
});

function cellWrite(cell: string | number | readonly [string | number, string]): CellWrite {
  const [formula, numberFormat] = typeof cell === 'object' ? cell : [cell, 'General'];
  return { formula, numberFormat };
}

function edited(sketch: SheetSketch, ...edits: readonly Edit[]): SheetSnapshot {
  const [sheet] = applyEdits(workbookOf(sketch), edits).sheets;
  if (!sheet) throw new Error('the sheet is gone');
  return sheet;
}

const merges = (sheet: SheetSnapshot) => sheet.merges.map(areaName);

test('what no edit reaches is the very same object', () => {
  const workbook = workbookOf({ rows: [['甲']] }, { name: '表二', rows: [['乙']] });
  const after = applyEdits(workbook, [write('A1', '丙')]);
  expect(after.sheets[1]).toBe(workbook.sheets[1]);
  expect(workbook.sheets[0]?.text).toEqual([['甲']]);
});

describe('write', () => {
  test('text under "@" shows as itself, numbers and plain text under General too', () => {
    const sheet = edited({ rows: [['a', 'b', 'c']] }, write('A1:C1', ['=100%', '@'], 95, '有效提升'));
    expect(sheet.values).toEqual([['=100%', 95, '有效提升']]);
    expect(sheet.text).toEqual([['=100%', '95', '有效提升']]);
    expect(sheet.formulas).toEqual([['=100%', 95, '有效提升']]);
    expect(sheet.numberFormat).toEqual([['@', 'General', 'General']]);
  });

  test('"=100%" without "@" becomes the number 1', () => {
    const sheet = edited({ rows: [['≥95%']] }, write('A1', '=100%'));
    expect([sheet.values, sheet.text, sheet.formulas]).toEqual([[[1]], [['100%']], [['=100%']]]);
  });

  test('the used range grows and shrinks with its values', () => {
    expect(edited({ at: 'B2', rows: [['甲']] }, write('D5', '乙')).area).toEqual(area('B2:D5'));
    expect(edited({ at: 'B2', rows: [['甲', '乙']] }, write('C2', '')).area).toEqual(area('B2'));
    expect(edited({ rows: [['甲']] }, write('A1', '')).area).toBeNull();
  });
});

describe('insert-rows', () => {
  const form: SheetSketch = {
    rows: [
      ['一级', '二级', '三级'],
      ['产出', '数量', ['≥5场', '@']],
      ['', '', ['=1人', '@']],
      ['效益', '社会', ['提升', '@']],
    ],
    merges: ['A2:A3', 'B2:B3'],
    hiddenRows: [3],
  };

  test.each([
    [2, ['A3:A4', 'B3:B4'], ['一级', '', '产出', '', '效益']],
    [3, ['A2:A4', 'B2:B4'], ['一级', '产出', '', '', '效益']],
    [4, ['A2:A3', 'B2:B3'], ['一级', '产出', '', '', '效益']],
  ])('above row %i: merges %j', (row, expected, firstColumn) => {
    const sheet = edited(form, insert(row));
    expect(merges(sheet)).toEqual(expected);
    expect(sheet.text.map((cells) => cells[0])).toEqual(firstColumn);
    expect(sheet.hiddenRows).toEqual([4]);
  });

  test('new rows take the formats of the row above', () => {
    const sheet = edited(form, insert(4, 2));
    expect(sheet.numberFormat.map((cells) => cells[2])).toEqual(['General', '@', '@', '@', '@', '@']);
    expect(edited(form, insert(1)).area).toEqual(area('A2:C5'));
  });

  test('or those of their model in its columns, also when they are put back', () => {
    const like = { row: 1, columns: [{ column: 2, columns: 1 }] };
    const inserted = { ...insert(5), like } as Edit;
    const formats = (sheet: SheetSnapshot) => sheet.numberFormat.map((cells) => cells[2]);
    const other = { ...form, rows: [...form.rows.slice(0, 3), ['效益', '社会', ['0.5', '0%'] as const], ['合计']] };
    const expected = ['General', '@', '@', '0%', '@', 'General'];
    const workbook = workbookOf(other);
    const after = applyEdits(workbook, [inserted]);
    expect(after.sheets.map(formats)).toEqual([expected]);
    const back = invertEdits(workbook, [inserted]);
    expect(applyEdits(after, back)).toEqual(workbook);
    expect(invertEdits(after, back)).toEqual(expect.arrayContaining([inserted]));
  });

  test('formulas of every sheet follow', () => {
    const total = { value: 7, text: '7', formula: '=SUM(A1:A2)' };
    const elsewhere = { value: 7, text: '7', formula: '=表一!A3' };
    const workbook = workbookOf({ rows: [[3], [4], [total]] }, { name: '表二', rows: [[elsewhere]] });
    const after = applyEdits(workbook, [insert(2)]);
    expect(after.sheets[0]?.formulas).toEqual([[3], [''], [4], ['=SUM(A1:A3)']]);
    expect(after.sheets[1]?.formulas).toEqual([['=表一!A4']]);
    expect(after.sheets[1]?.text).toEqual([['7']]);
  });
});

describe('delete-rows', () => {
  const form: SheetSketch = {
    rows: [
      ['产出', '数量', 1],
      ['', '', 2],
      ['', '质量', 3],
      ['效益', '社会', 4],
    ],
    merges: ['A1:A3', 'B1:B2'],
    hiddenRows: [1, 3],
  };

  test.each([
    [2, 1, ['A1:A2'], [1, 3, 4], [2]],
    [3, 1, ['A1:A2', 'B1:B2'], [1, 2, 4], [1, 2]],
    [2, 2, [], [1, 4], [1]],
    [1, 4, [], [], []],
  ])('from row %i, %i rows: merges %j', (row, count, expected, lastColumn, hidden) => {
    const sheet = edited(form, remove(row, count));
    expect(merges(sheet)).toEqual(expected);
    expect(sheet.values.map((cells) => cells[2])).toEqual(lastColumn);
    expect(sheet.hiddenRows).toEqual(hidden);
  });

  test('a formula that loses its cell shows #REF!', () => {
    const sheet = edited({ rows: [[1], [{ value: 1, text: '1', formula: '=A1' }]] }, remove(1));
    expect([sheet.formulas, sheet.text]).toEqual([[['=#REF!']], [['#REF!']]]);
  });
});

describe('merge and unmerge', () => {
  test('a merged area takes in smaller ones', () => {
    const sheet = edited(
      {
        rows: [
          ['数量', '甲'],
          ['', '乙'],
          ['', '丙'],
        ],
        merges: ['A1:A2'],
      },
      merge('A1:A3'),
    );
    expect(merges(sheet)).toEqual(['A1:A3']);
  });

  test('unmerge takes apart every merged area that it reaches', () => {
    const form = {
      rows: [
        ['甲', '', '乙'],
        ['', '', ''],
        ['丁', '', ''],
      ],
      merges: ['A1:B2', 'A3:C3', 'C1:C2'],
    };
    expect(merges(edited(form, unmerge('A2')))).toEqual(['C1:C2', 'A3:C3']);
    expect(merges(edited(form, unmerge('B2:C3')))).toEqual([]);
  });
});

test.each<[string, Edit, string]>([
  ['content that a merge would lose', merge('A1:A2'), 'content-would-be-lost'],
  ['a merged area that lies half inside', merge('B1:B2'), 'merge-in-the-way'],
  ['the merge of one cell', merge('A1'), 'shape'],
  ['content for a covered cell', write('C1', '甲'), 'covered'],
  ['a matrix that does not fit', write('A1:B1', '甲'), 'shape'],
  ['a sheet that is not there', { ...insert(1), sheet: '表三' }, 'sheet-missing'],
  ['content pushed over the edge', insert(2, 1_048_575), 'outside-sheet'],
])('refuses %s', (_, edit, trouble) => {
  const workbook = workbookOf({
    rows: [
      ['甲', '乙', ''],
      ['丙', '', ''],
    ],
    merges: ['B1:C1'],
  });
  expect(() => applyEdits(workbook, [edit])).toThrow(expect.objectContaining({ trouble }));
  expect(() => applyEdits(workbook, [edit])).toThrow(EditError);
});

test('clearing a covered cell is no harm', () => {
  const sheet = edited({ rows: [['甲', '', '乙']], merges: ['A1:B1'] }, write('A1:C1', '丙', '', '丁'));
  expect(sheet).toEqual(sheetOf({ rows: [['丙', '', '丁']], merges: ['A1:B1'] }));
});

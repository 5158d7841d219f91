import type { GoalTable } from '../../src/goals/goal-table';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { unusedRows, withoutRows, withRows, type RowCorrection } from '../../src/recognize/row-corrections';
import { recognizeAsCorrected, savedCorrections, withSavedRows } from '../../src/recognize/saved-corrections';
import { withSection } from '../../src/workbook/saved-state';
import { workbookOf } from '../workbook/sheet-of';

type Rows = readonly (readonly string[])[];

const HEAD: Rows = [['项目支出绩效目标表'], ['一级指标', '二级指标', '三级指标', '指标值']];
const LINES: Rows = [
  ['产出指标', '数量指标', '巡查次数', '≥12次'],
  ['效益指标', '社会效益指标', '投诉下降率', '≥5%'],
];
const LEFT: Rows = [['县图书馆'], ['本级留用']];
const FORM: Rows = [...HEAD, ...LINES, ...LEFT];

const said = (row: number, ...cells: string[]): RowCorrection => ({ sheet: '表一', row, cells });
const LIBRARY = said(4, '县图书馆');

function read(rows: Rows, corrections: readonly RowCorrection[]): GoalTable[] {
  return recognizeGoalTables(workbookOf({ rows }), [], corrections);
}

/** The rows read because of corrections, from 1. */
function followed(rows: Rows, corrections: readonly RowCorrection[]): number[] {
  return read(rows, corrections).flatMap(({ rowsByUser }) => rowsByUser.map(({ row }) => row + 1));
}

test('a row that the user said is an indicator is read, and its neighbour is still left out', () => {
  const [plain] = read(FORM, []);
  expect(plain?.leftOut.map(({ row, cells }) => [row, ...cells])).toEqual([
    [4, '县图书馆'],
    [5, '本级留用'],
  ]);
  const [table] = read(FORM, [LIBRARY]);
  expect(table?.indicators.map(({ row }) => row)).toEqual([2, 3, 4]);
  expect(table?.leftOut.map(({ row }) => row)).toEqual([5]);
  expect(table?.rowsByUser).toEqual([{ row: 4, text: '县图书馆', saved: { row: 4, cells: ['县图书馆'] } }]);
});

const value = (name: string, target: string): string[] => ['县图书馆', '', name, target];

test.each<[string, Rows, RowCorrection[], number[]]>([
  ['its row moved down', [...HEAD, ...LINES, ['', '', '回访率', '≥90%'], ...LEFT], [LIBRARY], [6]],
  ['its row moved up', [...HEAD, ...LINES.slice(0, 1), ...LEFT], [LIBRARY], [4]],
  ['something was written beside it', [...HEAD, ...LINES, ['县图书馆', '', '开放天数'], ['本级留用']], [LIBRARY], [5]],
  [
    'it moved and one of its cells was mended',
    [...HEAD, ...LINES, ['', '', '回访率', '≥90%'], value('开放天数', '≥300天')],
    [said(4, '县图书馆', '开放天数', '300')],
    [6],
  ],
  [
    'both of two equal rows were meant',
    [...HEAD, ...LINES, ['本馆'], ['本馆']],
    [said(4, '本馆'), said(5, '本馆')],
    [5, 6],
  ],
  [
    'both of two equal rows were meant and moved',
    [...HEAD, ...LINES, ['', '', '回访率', '≥90%'], ['本馆'], ['本馆']],
    [said(4, '本馆'), said(5, '本馆')],
    [6, 7],
  ],
  ['one of two equal rows was meant', [...HEAD, ...LINES, ['本馆'], ['本馆']], [said(5, '本馆')], [6]],
])('holds when %s', (_, rows, corrections, expected) => {
  expect(followed(rows, corrections)).toEqual(expected);
  expect(unusedRows(corrections, read(rows, corrections))).toEqual([]);
});

test.each<[string, Rows, RowCorrection]>([
  ['its row is gone', [...HEAD, ...LINES, ['本级留用']], LIBRARY],
  ['its row was written anew', [...HEAD, ...LINES, ['县文化馆'], ['本级留用']], LIBRARY],
  ['it is of another sheet', FORM, { ...LIBRARY, sheet: '表二' }],
  [
    'one of two equal rows was meant, and both moved',
    [...HEAD, ...LINES, ['', '', '回访率', '≥90%'], ['本馆'], ['本馆']],
    said(4, '本馆'),
  ],
])('is followed by no row, and that can be said, when %s', (_, rows, correction) => {
  expect(followed(rows, [correction])).toEqual([]);
  expect(unusedRows([correction], read(rows, [correction]))).toEqual([correction]);
});

test('is saved in the workbook beside the corrections of columns, and goes when it is taken back', () => {
  const saved = withSavedRows(undefined, withRows([], [LIBRARY]));
  const workbook = { ...workbookOf({ rows: FORM }), savedState: saved };
  expect(savedCorrections(workbook)).toEqual({ corrections: [], rows: [LIBRARY], isUnreadable: false });
  expect(recognizeAsCorrected(workbook)[0]?.indicators).toHaveLength(3);
  expect(withRows([LIBRARY], [LIBRARY])).toEqual([LIBRARY]);
  expect(withSavedRows(saved, withoutRows([LIBRARY], [LIBRARY]))).toBeUndefined();
});

test.each([
  ['no list', '{}'],
  ['a row above the sheet', '[{"sheet":"表一","row":-1,"cells":["县图书馆"]}]'],
  ['no words', '[{"sheet":"表一","row":4}]'],
])('%s cannot be read: no row is corrected, and it says so', (_, json) => {
  const savedState = withSection(undefined, 'rows', json);
  expect(savedCorrections({ sheets: [], savedState })).toEqual({ corrections: [], rows: [], isUnreadable: true });
});

test.each<[string, Rows[number], string, string]>([
  ['among the levels', ['县图书馆', '', '', ''], '县图书馆', '社会效益指标'],
  ['in the column of a level 2', ['', '县图书馆', '', ''], '县图书馆', '社会效益指标'],
  ['nowhere, below the name of its level', ['产出指标', '数量指标及说明', '', ''], '数量指标及说明', '社会效益指标'],
])('a name that stands %s is read where it stands', (_, row, name, level2) => {
  const [table] = read([...HEAD, ...LINES, row], [said(4, ...row.filter((cell) => cell !== ''))]);
  const [, , indicator] = table?.indicators ?? [];
  expect([indicator?.name.value, indicator?.level2?.value]).toEqual([name, level2]);
});

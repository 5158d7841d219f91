import { lockedSumsMessage } from '../../src/library/insertion-messages';
import { planInsertion } from '../../src/library/plan-insertion';
import { planInsertions } from '../../src/library/plan-insertions';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { applyEdits } from '../../src/workbook/apply-edits';
import { invertEdits } from '../../src/workbook/invert-edits';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { sheetOf, type CellSketch } from '../workbook/sheet-of';
import { templateNamed } from './reading';

const sum = (formula: string): CellSketch => ({ value: 90, text: '90', formula });

/** Rows 3 to 6 are indicators; their points are in E. */
const ROWS: readonly (readonly CellSketch[])[] = [
  ['项目支出绩效目标表', '', '', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值', '分值'],
  ['产出指标', '数量指标', '湿地巡护里程', '≥300公里', 20],
  ['', '', '救护鸟类数量', '≥60只', 20],
  ['', '质量指标', '巡护记录完整率', '≥95%', 20],
  ['效益指标', '生态效益指标', '湿地保护率', '≥58%', 30],
];

/** The form with formulas in column H, beside the table ('same') or on the sheet of this name. */
function formWith(formulas: readonly string[], on: string, name = '表一'): WorkbookSnapshot {
  const beside = (formula: string): readonly CellSketch[] => ['', '', '', '', '', '', '', sum(formula)];
  if (on === 'same') {
    const below = [[], [], ...formulas.map(beside)];
    return { sheets: [sheetOf({ name, rows: [...ROWS, ...below] })] };
  }
  return { sheets: [sheetOf({ name, rows: ROWS }), sheetOf({ name: on, rows: formulas.map((one) => [sum(one)]) })] };
}

function withIndicator(workbook: WorkbookSnapshot, name: string): WorkbookSnapshot {
  const [table] = recognizeGoalTables(workbook);
  if (!table) throw new Error('no table');
  const answer = planInsertion(workbook, table, templateNamed(name));
  const group = answer.kind === 'refusal' ? answer.newGroup : null;
  const plan = group ? planInsertion(workbook, table, templateNamed(name), { group }) : answer;
  if (plan.kind !== 'plan') throw new Error(plan.message);
  const after = applyEdits(workbook, plan.edits);
  expect(formulasOf(applyEdits(after, invertEdits(workbook, plan.edits)))).toEqual(formulasOf(workbook));
  return after;
}

function formulasOf({ sheets }: { readonly sheets: readonly SheetSnapshot[] }): readonly unknown[] {
  return sheets.flatMap(({ formulas }) => formulas.flat()).filter((one) => String(one).startsWith('='));
}

/** Comes below the last row, in its group. */
const AT_THE_END = '节能降耗率';

describe('a formula on another sheet', () => {
  test.each([
    ['the whole column', '=SUM(表一!E3:E6)', '=SUM(表一!E3:E7)'],
    ['with $', '=SUM(表一!$E$3:$E$6)', '=SUM(表一!$E$3:$E$7)'],
    ['in quotation marks', "=SUM('表一'!E3:E6)", "=SUM('表一'!E3:E7)"],
    ['from the heading on', '=COUNTA(表一!C2:C6)', '=COUNTA(表一!C2:C7)'],
    ['the last group', '=SUM(表一!E6:E6)', '=SUM(表一!E6:E7)'],
    [
      'two ranges of one condition',
      '=SUMIF(表一!A3:A6,"产出指标",表一!E3:E6)',
      '=SUMIF(表一!A3:A7,"产出指标",表一!E3:E7)',
    ],
    ['looked up', '=VLOOKUP(A1,表一!C3:E6,3,FALSE)', '=VLOOKUP(A1,表一!C3:E7,3,FALSE)'],
    ['whole rows', '=COUNTA(表一!3:6)', '=COUNTA(表一!3:7)'],
    ['part of a larger formula', '=ROUND(SUM(表一!E3:E6)/100,2)-表一!E6', '=ROUND(SUM(表一!E3:E7)/100,2)-表一!E6'],
  ])('%s grows: %s', (_what, formula, grown) => {
    expect(formulasOf(withIndicator(formWith([formula], '汇总'), AT_THE_END))).toEqual([grown]);
  });

  test.each([
    ['one cell', '=表一!E6'],
    ['a range that ends earlier', '=SUM(表一!E3:E5)'],
    ['from above the heading', '=COUNTA(表一!C1:C6)'],
    ['the same address on its own sheet', '=SUM(E3:E6)'],
    ['the same address on a third sheet', '=SUM(表二!E3:E6)'],
    ['whole columns', '=SUM(表一!E:E)'],
    ['a defined name', '=SUM(权重)'],
    ['a text', '="表一!E3:E6"&""'],
    ['an address in a text', '=SUM(INDIRECT("表一!E3:E6"))'],
    ['another workbook', '=SUM([1]表一!E3:E6)'],
  ])('%s stays: %s', (_what, formula) => {
    expect(formulasOf(withIndicator(formWith([formula], '汇总'), AT_THE_END))).toEqual([formula]);
  });

  test('running totals one below the other stay, a total beside them grows', () => {
    const running = ['=SUM(表一!E$3:E3)', '=SUM(表一!E$3:E4)', '=SUM(表一!E$3:E5)', '=SUM(表一!E$3:E6)'];
    expect(formulasOf(withIndicator(formWith([...running, '=SUM(表一!E3:E6)'], '汇总'), AT_THE_END))).toEqual([
      ...running,
      '=SUM(表一!E3:E7)',
    ]);
  });

  test('subtotals of the groups and their total: only those that the new row belongs to', () => {
    const subtotals = ['=SUM(表一!E3:E5)', '=SUM(表一!E6:E6)', '=SUM(表一!E3:E6)'];
    expect(formulasOf(withIndicator(formWith(subtotals, '汇总'), AT_THE_END))).toEqual([
      '=SUM(表一!E3:E5)',
      '=SUM(表一!E6:E7)',
      '=SUM(表一!E3:E7)',
    ]);
  });

  test('a sheet name with blanks and an apostrophe', () => {
    const workbook = formWith(["=SUM('A''s 表'!E3:E6)"], '汇总', "A's 表");
    expect(formulasOf(withIndicator(workbook, AT_THE_END))).toEqual(["=SUM('A''s 表'!E3:E7)"]);
  });

  test('grows with every one of several indicators', () => {
    const workbook = formWith(['=SUM(表一!E3:E6)'], '汇总');
    const [table] = recognizeGoalTables(workbook);
    if (!table) throw new Error('no table');
    const wishes = [AT_THE_END, '节能环保产品采购占比'].map((name) => ({ template: templateNamed(name) }));
    const { edits } = planInsertions(workbook, table, wishes);
    expect(formulasOf(applyEdits(workbook, edits))).toEqual(['=SUM(表一!E3:E8)']);
  });

  test('stays where the other sheet is protected and the cell locked, and the user is told', () => {
    const { sheets } = formWith(['=SUM(表一!E3:E6)', '=SUM(表一!E3:E5)'], '汇总');
    const workbook = {
      sheets: sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === '汇总', openCells: [] })),
    };
    expect(formulasOf(withIndicator(workbook, AT_THE_END))).toEqual(['=SUM(表一!E3:E6)', '=SUM(表一!E3:E5)']);
    const [table] = recognizeGoalTables(workbook);
    const plan = table && planInsertion(workbook, table, templateNamed(AT_THE_END));
    expect(plan).toMatchObject({ kind: 'plan', lockedSums: [{ sheet: '汇总', row: 0, column: 0 }] });
    expect(plan?.kind === 'plan' && lockedSumsMessage(plan.lockedSums)).toBe(
      '“汇总”A1 锁定着，里面的公式没有把新的一行算进去，请核对。',
    );
  });
});

describe.each(['same', '汇总'])('a new group, with sums on the %s sheet', (on) => {
  const at = (cells: string): string => `=SUM(${on === 'same' ? '' : '表一!'}${cells})`;

  test.each([
    ['the total', 'E3:E6', 'E3:E7'],
    ['the subtotal of the group above', 'E6:E6', 'E6:E6'],
    ['the subtotal of another group', 'E3:E5', 'E3:E5'],
  ])('of level 1: %s', (_what, before, after) => {
    expect(formulasOf(withIndicator(formWith([at(before)], on), '服务对象满意度'))).toEqual([at(after)]);
  });

  test.each([
    ['the subtotal of level 1', 'E3:E5', 'E3:E6'],
    ['the subtotal of the level 2 above', 'E5:E5', 'E5:E5'],
    ['the total', 'E3:E6', 'E3:E7'],
  ])('of level 2: %s', (_what, before, after) => {
    expect(formulasOf(withIndicator(formWith([at(before)], on), '资金支出成本'))).toEqual([at(after)]);
  });
});

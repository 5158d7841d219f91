import type { CellSketch } from '../workbook/sheet-of';
import { workbookOf } from '../workbook/sheet-of';
import { edits, form, HEADINGS } from './drawn-form';
import { tableOf, templateNamed, told } from './reading';
import { planInsertion } from '../../src/library/plan-insertion';

const PERCENT = (shown: string): CellSketch => [shown, '0%'];
const SPLIT = ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位', '分值'];

/** The first edit of the plan, in a new group where the form has none for the template. */
function first(
  rows: readonly (readonly CellSketch[])[],
  name: string,
  more: { headings?: readonly string[]; merges?: string[] } = {},
  selectedRow?: number,
): string | undefined {
  const sketch = form(rows, more);
  const workbook = workbookOf(sketch);
  const table = tableOf(workbook);
  const answer = planInsertion(workbook, table, templateNamed(name), selectedRow === undefined ? {} : { selectedRow });
  const group = answer.kind === 'refusal' ? answer.newGroup : null;
  const plan = group ? planInsertion(workbook, table, templateNamed(name), { group }) : answer;
  if (plan.kind !== 'plan') throw new Error(plan.message);
  return told(plan)[0];
}

describe('below a 小计', () => {
  const rows = [
    ['产出指标', '数量指标', '培训场次', '≥5场', 20],
    ['', '质量指标', '培训合格率', '≥95%', 30],
    ['小计', '', '', '', 50],
    ['效益指标', '社会效益指标', '就业人数', '≥5人', 40],
    ['小计', '', '', '', 40],
  ];
  const headings = [...HEADINGS, '分值'];

  test('a new group looks as an indicator does, in the columns that it does not share', () => {
    expect(first(rows, '服务对象满意度', { headings })).toBe('insert-rows 8 like 6 A:E');
    expect(first(rows, '服务对象满意度', { headings, merges: ['A3:A4'] })).toBe('insert-rows 8 like 6 A:E');
  });

  test('a merged label of the model stays its own', () => {
    const two = [...rows.slice(0, 4), ['', '', '参训人数', '≥5人', 10], ['小计', '', '', '', 50]];
    expect(first(two, '服务对象满意度', { headings, merges: ['A6:A7', 'B6:B7'] })).toBe('insert-rows 9 like 7 C:E');
  });
});

describe('in a group with values of several kinds', () => {
  const rows = [
    ['产出指标', '数量指标', '培训场次', '≥', 5, '场', 20],
    ['', '', '参训人数', '≥', 200, '人', 20],
    ['', '', '设备覆盖率', '≥', PERCENT('95%'), '%', 30],
    ['', '质量指标', '培训合格率', '≥', PERCENT('95%'), '%', 30],
  ];
  const more = { headings: SPLIT, merges: ['A3:A6', 'B3:B5'] };

  test.each<[string, string, number | undefined, string]>([
    ['a count below a rate looks as the nearest count', '招商活动场次', undefined, 'insert-rows 6 like 4 C:G'],
    ['a count below a count as the row above', '招商活动场次', 2, 'insert-rows 4'],
    ['a rate below a rate as the row above', '采购验收合格率', undefined, 'insert-rows 7'],
  ])('%s', (_, name, selectedRow, expected) => {
    expect(first(rows, name, more, selectedRow)).toBe(expected);
  });

  test('without a row of its kind, as the row above', () => {
    const only = [['产出指标', '数量指标', '设备覆盖率', '≥', PERCENT('95%'), '%', 30], ...rows.slice(3)];
    expect(first(only, '招商活动场次', { headings: SPLIT })).toBe('insert-rows 4');
  });

  test('a date takes the looks of a date', () => {
    const dates = [
      ['产出指标', '时效指标', '完成时间', '6月底前'],
      ['', '', '按时完成率', PERCENT('100%')],
    ];
    expect(edits(form(dates), '项目完成期限')[0]).toBe('insert-rows 5 like 3 A:D');
  });
});

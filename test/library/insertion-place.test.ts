import { planInsertion } from '../../src/library/plan-insertion';
import { groupsFor, groupsOf, nearest } from '../../src/library/groups';
import { workbookOf } from '../workbook/sheet-of';
import type { SheetSketch } from '../workbook/sheet-of';
import { edits, form } from './drawn-form';
import { planned, tableOf, templateNamed } from './reading';

/** Prescribed indicators above, the department's own below, so 产出/数量 occurs twice. */
const TWICE = form([
  ['产出指标', '数量指标', '签发证书数量', '≥80份'],
  ['产出指标', '数量指标', '走访企业数', '≥5家'],
  ['效益指标', '社会效益指标', '带动就业人数', '≥20人'],
  ['产出指标', '数量指标', '培训场次', '≥5场'],
  ['产出指标', '数量指标', '培训人次', '≥150人次'],
  ['产出指标', '质量指标', '培训合格率', '≥95%'],
]);

/** Rows counted from 1. */
const selected = (row: number): { selectedRow: number } => ({ selectedRow: row - 1 });

test.each([
  ['in the upper group', 3, 'insert-rows 4'],
  ['on the last row of the upper group', 4, 'insert-rows 5'],
  ['between the two, nearer to the upper one', 5, 'insert-rows 5'],
  ['on the first row of the lower group', 6, 'insert-rows 7'],
  ['in another group of the lower part', 8, 'insert-rows 8'],
])('with the cursor %s (row %i): %s', (_where, row, expected) => {
  expect(edits(TWICE, '招商活动场次', selected(row))[0]).toBe(expected);
});

test('without a cursor in the table, the lower one of two groups with the same names', () => {
  expect(edits(TWICE, '招商活动场次')[0]).toBe('insert-rows 8');
});

test('all groups can be chosen, the upper one of two with the same names too', () => {
  const workbook = workbookOf(TWICE);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const groups = groupsOf(sheet, tableOf(workbook));
  expect(groups.map(({ level1, level2, nth }) => `${String(level1)}/${String(level2)} ${String(nth)}`)).toEqual([
    '产出指标/数量指标 0',
    '效益指标/社会效益指标 0',
    '产出指标/数量指标 1',
    '产出指标/质量指标 0',
  ]);
  const [upper] = groups;
  if (!upper) throw new Error('no group');
  const plan = planned(workbook, tableOf(workbook), templateNamed('招商活动场次'), { group: upper, ...selected(7) });
  expect(plan.row).toBe(4);
});

describe('a list of several projects', () => {
  const list: SheetSketch = {
    rows: [
      ['项目支出绩效目标汇总表'],
      ['项目名称', '一级指标', '二级指标', '三级指标', '指标值'],
      ['道路养护', '产出指标', '数量指标', '养护里程', '≥20公里'],
      ['', '', '', '桥梁检测座数', '≥5座'],
      ['图书采购', '产出指标', '数量指标', '图书册数', '≥300册'],
    ],
    merges: ['A3:A4', 'B3:B4', 'C3:C4'],
  };

  test.each([
    ['the first project', 3, 3],
    ['the end of the first project', 4, 4],
    ['the second project', 5, 5],
  ])('the row comes to %s', (_what, row, after) => {
    const workbook = workbookOf(list);
    const plan = planInsertion(workbook, tableOf(workbook), templateNamed('招商活动场次'), selected(row));
    expect(plan).toMatchObject({ kind: 'plan', row: after });
  });

  test('without a cursor it is asked which project', () => {
    const workbook = workbookOf(list);
    expect(planInsertion(workbook, tableOf(workbook), templateNamed('招商活动场次'))).toMatchObject({
      kind: 'refusal',
      reason: 'several-groups',
    });
  });
});

test('groups that do not fit leave nothing to choose', () => {
  const workbook = workbookOf(TWICE);
  const [sheet] = workbook.sheets;
  const groups = sheet ? groupsOf(sheet, tableOf(workbook)) : [];
  expect(nearest(groupsFor(groups, templateNamed('企业满意度')), groups, 3)).toEqual([]);
});

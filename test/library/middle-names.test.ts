import { recognizeGoalTables } from '../../src/recognize/recognize';
import { applyEdits } from '../../src/workbook/apply-edits';
import { invertEdits } from '../../src/workbook/invert-edits';
import { workbookOf } from '../workbook/sheet-of';
import { planned, templateNamed } from './reading';

const HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值'];

/** Level names beside the middle of their rows, of two rows beside the upper one. */
const rows = [
  ['项目支出绩效目标表', '', '', ''],
  HEADINGS,
  ['', '', '培训班期数', '≥5期'],
  ['', '数量指标', '培训人次', '≥300人次'],
  ['产出指标', '', '编印教材册数', '≥300册'],
  ['', '', '培训合格率', '≥95%'],
  ['', '质量指标', '教材印刷合格率', '≥98%'],
  ['', '', '教师持证率', '=100%'],
  ['效益指标', '社会效益指标', '学员就业率', '≥80%'],
  ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
];

/** The first two columns from the first indicator on. */
function names(workbook: ReturnType<typeof workbookOf>): readonly string[] {
  return (workbook.sheets[0]?.text ?? []).slice(2).map(([level1 = '', level2 = '']) => `${level1}/${level2}`);
}

function inserted(name: string) {
  const before = workbookOf({ rows });
  const [table] = recognizeGoalTables(before);
  if (!table) throw new Error('no table');
  const plan = planned(before, table, templateNamed(name));
  return { before, plan, after: applyEdits(before, plan.edits) };
}

test('the names move to the middle of their rows, and undo moves them back', () => {
  const { before, plan, after } = inserted('采购验收合格率');
  expect(names(after)).toEqual([
    '/',
    '/数量指标',
    '/',
    '产出指标/',
    '/质量指标',
    '/',
    '/',
    '效益指标/社会效益指标',
    '满意度指标/服务对象满意度指标',
  ]);
  const [table] = recognizeGoalTables(after);
  expect(table?.indicators.map(({ level2 }) => level2?.value)).toEqual([
    ...['数量指标', '数量指标', '数量指标', '质量指标', '质量指标', '质量指标', '质量指标'],
    ...['社会效益指标', '服务对象满意度指标'],
  ]);
  expect(applyEdits(after, invertEdits(before, plan.edits))).toEqual(before);
});

test('of the two rows in the middle, the one is taken with which both are read in the group', () => {
  const { plan, after } = inserted('带动就业人数');
  const [table] = recognizeGoalTables(after);
  const own = table?.indicators.filter(({ level2 }) => level2?.value === plan.group.level2);
  expect(own?.map(({ name }) => name.value)).toEqual(['学员就业率', '带动就业人数']);
});

test('names in the first of their rows stay there', () => {
  const first = [...rows.slice(0, 2), ['产出指标', '数量指标', '培训班期数', '≥5期'], ['', '', '培训人次', '≥300人次']];
  const below = [['', '质量指标', '培训合格率', '≥95%'], ...rows.slice(8)];
  const before = workbookOf({ rows: [...first, ...below] });
  const [table] = recognizeGoalTables(before);
  if (!table) throw new Error('no table');
  const after = applyEdits(before, planned(before, table, templateNamed('招商活动场次')).edits);
  expect(names(after).slice(0, 4)).toEqual(['产出指标/数量指标', '/', '/', '/质量指标']);
});

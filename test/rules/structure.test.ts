import { exampleForm } from '../../src/rules/kit/example-form';
import { checkRule } from './check-rule';
import { said } from './said';

/** The rule's finding on a row between two sound ones. */
function saidOf(id: string, level1: string, level2: string): string | null {
  const rows = exampleForm([
    ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
    [level1, level2, '带动就业人数', '≥500人'],
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
  ]);
  return said(id, rows);
}

test.each([
  ['效益指标', '数量指标', '产出指标'],
  ['效益', '质量指标', '产出'],
  ['满意度指标', '社会效益指标', '效益指标'],
  ['产出指标', '经济效益指标', '效益指标'],
  ['成本指标', '时效指标', '产出指标'],
  ['产出指标', '经济成本指标', 'warning'],
  ['产出指标', '成本指标', null],
  ['成本指标', '经济成本指标', null],
  ['效果指标', '生态效益指标', null],
  ['效益指标', '服务对象满意度指标', null],
  ['履职效能', '数量指标', null],
  ['社会效应', '数量指标', '产出'],
  ['投入指标', '时效指标', null],
  ['过程指标', '成本指标', null],
  ['产出指标', '重点工作任务完成', null],
  ['效益指标', '进度指标', null],
])('%s with %s → %s', (level1, level2, expected) => {
  expect(saidOf('structure/level-pair', level1, level2)).toBe(expected);
});

test.each([
  ['产出指标', '质量指 标', '质量指标'],
  ['产出指标', '质量\n指标', null],
  ['产出指标', '质量指标（30分）', null],
  ['产出指标', '进度指标', null],
  ['产出指标', '工作推进', null],
  ['产出指标', '质量标准指标', '质量指标'],
  ['效益指标', '社会效益指', '社会效益指标'],
  ['产出指标', '产出数量指标', null],
  ['项目完成指标', '数量指标', null],
  ['效益指标', '环境效益指标', '生态效益指标'],
  ['满意度指标', '满意度指标', '服务对象满意度指标'],
  ['满意度', '服务对象', null],
  ['效益', '社会', null],
  ['产出指标', '服务对象', '服务对象满意度指标'],
  ['效益指标', '满意度指标', null],
  ['管理指标', '数量指标', null],
])('names %s and %j → %s', (level1, level2, expected) => {
  expect(saidOf('structure/level-name', level1, level2)).toBe(expected);
});

test('a form with level names of its own is left alone', () => {
  const rows = exampleForm([
    ['工作量', '办件', '受理件数', '≥500件'],
    ['工作量', '巡查', '巡查次数', '≥50次'],
    ['成效', '评价', '群众满意度', '≥90%'],
  ]);
  expect(checkRule('structure/level-name', rows)).toEqual([]);
});

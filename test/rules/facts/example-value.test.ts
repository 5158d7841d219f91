import { checkRule } from '../check-rule';

const form = (year: string) => [
  ['部门整体支出绩效目标表'],
  [year],
  ['部门（单位）名称', '示例市商务局'],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '参展企业数', ''],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
];

test.each([
  ['（2027年度）', '“2027年12月31日前”'],
  ['', '“12月31日前”'],
])('a deadline is suggested in the year of the form: %s → %s', (year, deadline) => {
  expect(checkRule('completeness/value-missing', form(year))[0]?.suggestion).toContain(deadline);
});

import { headingRoles, saysTarget } from '../../../src/recognize/vocabulary/headings';
import { valueHeading } from '../../../src/recognize/vocabulary/value-headings';

test.each([
  ['承诺目标值', null],
  ['应达到的标准', null],
  ['应完成的数量', null],
  ['目标值及单位', null],
  ['今年目标值', 'year'],
  ['本年应达到值', 'year'],
  ['2027年度目标值', 'numbered-year'],
  ['三年总目标值', 'whole-time'],
  ['2026—2028年目标值', 'whole-time'],
  ['全周期指标值', 'whole-time'],
  ['奋斗目标值', 'higher'],
  ['基本目标值', 'base'],
  ['拟调整后的指标值', 'after-change'],
] as const)('%s heads values and nothing else, of: %s', (text, of) => {
  expect(valueHeading(text)).toEqual({ of, head: 'value' });
});

test.each([
  ['力争达到', 'result'],
  ['年末应达到', 'result'],
  ['底线要求', 'demand'],
  ['预期目标', 'goal'],
  ['总体目标', 'goal'],
  ['达标要求', 'demand'],
  ['工作任务', 'demand'],
] as const)('%s may head values and other texts: %s', (text, head) => {
  expect(valueHeading(text)?.head).toBe(head);
});

test.each([
  ...['单位', '项目数', '预算数', '指标数', '计划完成情况', '全年完成值', '培训人次', '资金总额', '', '总'],
  ...['目标值单位', '指标值符号', '指标值说明', '2025年预计数'],
])('%j heads no values', (text) => {
  expect(valueHeading(text)).toBeNull();
});

test.each([
  ['目标值单位', 'unit'],
  ['量纲', 'unit'],
  ['大小关系', 'operator'],
  ['指标值符号', 'operator'],
  ['配分', 'weight'],
  ['比重（%）', 'weight'],
  ['全国平均值', 'other'],
  ['行业标准值', 'other'],
  ['现状值', 'history'],
  ['2025年预计完成', 'history'],
  ['完成进度', 'actual'],
  ['① 三级指标：', 'level3'],
  ['指标一级分类', 'level1'],
  ['考核事项', 'level3'],
] as const)('%s says %s first', (text, role) => {
  const [first] = Object.entries(headingRoles(text)).sort((a, b) => b[1] - a[1]);
  expect(first?.[0]).toBe(role);
});

test.each([
  ['目标值及依据', ['basis', 'value']],
  ['单位/量纲', ['unit']],
  ['指标值/目标值', ['value']],
  ['三级指标/具体指标', ['level3']],
  ['一级指标/二级指标', ['level1']],
  ['三级指标及指标值', ['level3']],
  ['*3.三级指标', ['level3']],
])('%s may say %j', (text, roles) => {
  expect(Object.keys(headingRoles(text)).sort()).toEqual(roles);
});

test('a target named by its parts is no name of a place', () => {
  expect(['中期指标值', '乙县目标值'].map(saysTarget)).toEqual([true, false]);
});

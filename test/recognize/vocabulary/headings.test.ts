import { headingRoles } from '../../../src/recognize/vocabulary/headings';
import { headingWords } from '../../../src/recognize/vocabulary/heading-words';

test.each([
  ['*指标值（150字内）', '指标值'],
  ['年初目标值(A)', '年初目标值'],
  ['分值权重（90）', '分值权重'],
  ['评(扣)分标准', '评(扣)分标准'],
  ['一级\n指标 ', '一级指标'],
  ['指标（一级）', '一级指标'],
  ['指标（一级）名称', '一级指标名称'],
  ['绩效指标名称【二级】', '二级绩效指标名称'],
  ['（三级）指标', '三级指标'],
  ['权重（一级）', '权重'],
  ['说明（三级指标）', '说明'],
  ['指标名称（目标值）', '指标名称'],
  ['绩效指标（三级指标）', '三级绩效指标'],
  ['绩效指标名称（一级）', '一级绩效指标名称'],
  ['（二级指标）', '二级'],
  ['绩效指标（值）', '值'],
  ['目标（计划值）', '计划值'],
  ['指标（必填）', '指标'],
  ['三级指标（值）', '三级指标'],
  ['指标值（三级）', '指标值'],
])('%j is the heading %s', (text, words) => {
  expect(headingWords(text)).toBe(words);
});

test.each([
  ['三级指标', 'level3'],
  ['预期当年实现值', 'value'],
  ['计划完成值', 'value'],
  ['年度计划完成数', 'value'],
  ['应达到的指标值', 'value'],
  ['预计达到水平', 'value'],
  ['考核标准值', 'value'],
  ['绩效目标值', 'value'],
  ['年初设定值', 'value'],
  ['核定的目标值', 'value'],
  ['实施期目标值', 'value'],
  ['目标任务数', 'value'],
  ['实际完成值', 'actual'],
  ['全年完成值', 'actual'],
  ['计划完成情况', 'actual'],
  ['2024年目标值', 'value'],
  ['近两年指标值', 'history'],
  ['2021年实际实现值', 'history'],
  ['上年度实际水平', 'history'],
  ['指标值确定依据', 'basis'],
  ['指标值说明', 'explanation'],
  ['评（扣）分标准', 'scoring'],
  ['扣分细则', 'scoring'],
  ['偏差原因分析及改进措施', 'actual'],
  ['指标权重(分)', 'weight'],
  ['考核方式', 'other'],
  ['数据采集途径', 'other'],
  ['计算方式', 'operator'],
  ['基准值', 'history'],
  ['指标值（上年）', 'history'],
  ['目标值（历史）', 'history'],
  ['指标值（年度）', 'value'],
] as const)('%s says %s first', (text, role) => {
  const [first] = Object.entries(headingRoles(text)).sort((a, b) => b[1] - a[1]);
  expect(first?.[0]).toBe(role);
});

test.each([
  ['年度指标值', '实施期指标值'],
  ['指标值', '中期指标值'],
  ['应达到的指标值', '实施周期指标值'],
  ['目标值', '保底值'],
  ['指标值（年度）', '指标值（长期）'],
  ['保底值', '挑战值'],
])('%s is rather checked than %s', (checked, beside) => {
  expect(headingRoles(checked).value).toBeGreaterThan(headingRoles(beside).value ?? 0);
});

test('指标性质 leaves open what it holds', () => {
  expect(Object.keys(headingRoles('指标性质')).sort()).toEqual(['direction', 'nature', 'operator']);
});

test.each(['', '培训人次', '≥95%', '招商推介会知名度有效提升并且保持在较高的水平上'])('%j is no heading', (text) => {
  expect(headingRoles(text)).toEqual({});
});

test.each(['预算金额', '年度预算安排（万元）', '预算数'])('%s heads money beside the indicators', (text) => {
  expect(headingRoles(text)).toEqual({ other: expect.any(Number) as number });
});

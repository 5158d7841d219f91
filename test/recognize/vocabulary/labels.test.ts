import { amountRole } from '../../../src/recognize/vocabulary/amount-labels';
import { isGoalLabel, labelWords, moneyUnitIn, periodIn } from '../../../src/recognize/vocabulary/labels';

test.each([
  ['其中：财政拨款（万元）:', '财政拨款'],
  ['（1）财政性资金', '财政性资金'],
  ['1、资金来源：', '资金来源'],
  ['其中:\n财政资金', '财政资金'],
  ['2、资金结构：（1）基本支出', '基本支出'],
  ['目标：完成（1）项', '目标:完成项'],
  ['1.1基本支出', '基本支出'],
  ['1.1.2公用经费', '公用经费'],
])('%j says %s', (text, words) => {
  expect(labelWords(text)).toBe(words);
});

test.each([
  ['年度资金总额：', 'total'],
  ['实施周期资金总额', 'total'],
  ['三年资金总额', 'total'],
  ['项目当年预算（元）', 'total'],
  ['预算数    ', 'total'],
  ['2、资金结构：', 'total'],
  ['项目总额', 'total'],
  ['2026年预算金额', 'total'],
  ['年度金额：', 'total'],
  ['其中：中央补助', 'fiscal'],
  ['自治区补助', 'fiscal'],
  ['盟市资金', 'fiscal'],
  ['旗县级配套资金', 'fiscal'],
  ['专项债券资金', 'other-funds'],
  ['企业自筹', 'other-funds'],
  ['市级配套', 'fiscal'],
  ['地方资金', 'fiscal'],
  ['1、资金来源：（1）政府性预算资金', 'fiscal'],
  ['（2）项目支出', 'project'],
  ['基本支出', 'basic'],
  ['其他支出', 'other-expenditure'],
  ['其中：财政拨款', 'fiscal'],
  ['省级财政安排', 'fiscal'],
  ['一般公共预算拨款', 'fiscal'],
  ['自有资金：', 'other-funds'],
  ['上年结转', 'carry-over'],
  ['收入合计', 'income-total'],
  ['支出合计', 'expense-total'],
  ['其中:人员经费', 'expense-item'],
  ['特定目标类项目支出', 'expense-item'],
  ['金额合计', 'task-total'],
  ['执行率', 'past'],
] as const)('%j plays the part %s', (text, role) => {
  expect(amountRole(text)).toBe(role);
});

test.each(['联系人', '金额：万元', '年度总体目标', '编制控制数', '项目名称', '执行率\n分值（10）', ''])(
  '%j is no amount label',
  (text) => {
    expect(amountRole(text)).toBeUndefined();
  },
);

test.each([
  ['单位：万元', '万元'],
  ['金额单位:元', '元'],
  ['预算金额（万元）', '万元'],
  ['预算金额(万元,其中:财政,其他:)', '万元'],
  ['单位名称：某局', null],
  ['金额：万元', '万元'],
  ['（金额：元）', '元'],
  ['金额：万元 填报日期：2024年3月', '万元'],
  ['单位∶万元', '万元'],
  ['金额单位﹕千元', '千元'],
  ['以下金额均以万元为单位', '万元'],
  ['本表以人民币万元计', '万元'],
  ['金额：120万元', null],
  ['金额：亿元大项目补助', null],
  ['以亿元企业为重点', null],
] as const)('%s: amounts are in %s', (text, unit) => {
  expect(moneyUnitIn(text)).toBe(unit);
});

test.each([
  ['年度总体目标', true],
  ['目标1', true],
  ['长期目标：（截止2024年12月）', true],
  ['*年度绩效总目标', true],
  ['绩效总目标', true],
  ['2025年度绩效目标', true],
  ['绩效目标申报表', false],
  ['目标值', false],
])('%s is a goal label: %s', (text, is) => {
  expect(isGoalLabel(text)).toBe(is);
});

test.each([
  ['长期绩效指标', 'long-term'],
  ['中期目标', 'long-term'],
  ['年度绩效指标', 'annual'],
  ['绩效指标', null],
])('%s is of period %s', (text, period) => {
  expect(periodIn(text)).toBe(period);
});

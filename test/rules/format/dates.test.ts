import { exampleForm, exampleFormWithColumns } from '../../../src/rules/kit/example-form';
import { checkRule } from '../check-rule';
import { remarkOn } from '../one-indicator';

const TIME = ['产出指标', '时效指标'] as const;

test.each([
  ['项目完成时间', '2026年2月30日前', 'warning'],
  ['项目完成时间', '2026年13月底前', 'warning'],
  ['工程竣工时间', '4月31日前', 'warning'],
  ['项目完成时间', '尽快', 'warning'],
  ['项目完成时间', '第四季度', 'warning'],
  ['项目完成时间', '全年', 'warning'],
  ['货物交付时间', '合同约定时间内', 'warning'],
  ['项目完成时间', '按期完工', 'warning'],
  ['项目完成时间', 20261231, 'warning'],
  ['项目完成时间', 20261131, 'warning'],
  ['补贴发放时间', '按期足额发放', 'warning'],
  ['监测报告报送时间', '及时', 'warning'],
  ['补贴发放及时性', '按期发放', null],
  ['补贴发放', '按期发放', null],
  ['工程竣工时间', 45657, 'warning'],
  ['项目完成时间', '=100%', 'warning'],
  ['项目完成时间', '2026年12月31日前', null],
  ['项目完成时间', '2024年2月29日前', null],
  ['项目完成及时率', '=100%', null],
  ['工资发放时间', '每月8日前', null],
  ['建设工期', '≤180天', null],
  ['竣工验收时间', '11月30日前', null],
] as const)('%s %s → %s', (name, value, severity) => {
  expect(remarkOn('format/date-style', ...TIME, name, value)).toBe(severity);
});

test.each([
  [20261131, '请核对月份和日子'],
  [20261130, '2026年11月30日前'],
])('the advice for %s is a day of the calendar: %s', (value, advice) => {
  const rows = exampleForm([[...TIME, '项目完成时间', value]]);
  expect(checkRule('format/date-style', rows).map(({ suggestion }) => suggestion)).toEqual([
    expect.stringContaining(advice),
  ]);
});

test('a length of time keeps its sign', () => {
  const rows = exampleFormWithColumns(
    ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
    [
      ['产出指标', '数量指标', '组织招商活动次数', '≥', 5, '次'],
      [...TIME, '建设工期', '≤', 12, '月'],
      ['满意度指标', '服务对象满意度指标', '企业满意度', '≥', 95, '%'],
    ],
  );
  const [finding] = checkRule('format/date-style', rows);
  expect(finding?.severity).toBe('hint');
  expect(finding?.suggestion).toContain('≤12个月');
});

test.each([
  ['2026.6-2026.12', null],
  ['2025年1月至2025年12月', null],
  ['预计300人', 'warning'],
  ['力争300人', 'warning'],
  ['多次', 'warning'],
  ['80%-90%', 'warning'],
  ['≥300人', null],
])('a period is no range, a guess is no target: %s → %s', (value, severity) => {
  expect(remarkOn('format/range-value', '产出指标', '数量指标', '培训人数', value)).toBe(severity);
});

test.each([
  ['空气质量', '好转', 'warning'],
  ['服务质量', '好', 'warning'],
  ['服务质量', '较高', 'warning'],
  ['服务质量', '优', 'warning'],
  ['政策知晓情况', '基本知晓', 'warning'],
  ['工程质量', '确保', 'warning'],
  ['工程质量', '合格', null],
  ['信息公开情况', '按时完整公开', null],
  ['资金使用情况', '合规', null],
])('a degree without a measure: %s %s → %s', (name, value, severity) => {
  expect(remarkOn('quality/qualitative-unmeasurable', '产出指标', '质量指标', name, value)).toBe(severity);
});

test.each([
  ['社会效益明显', '≥95%', 'warning'],
  ['成效显著', '≥95%', 'warning'],
  ['社会效益明显', '有效提升', null],
  ['群众满意度', '≥95%', null],
])('a slogan as a rate: %s %s → %s', (name, value, severity) => {
  expect(remarkOn('naming/verb-phrase', '效益指标', '社会效益指标', name, value)).toBe(severity);
});

const HISTORY = ['一级指标', '二级指标', '三级指标', '2022年', '2023年', '指标值'];
test.each([
  ['低保对象人数', '1200人', '1100人', '≥1050人', 0],
  ['贫困发生率', '1.2%', '0.9%', '≤0.2%', 0],
  ['培训人数', '1200人', '1100人', '≥1050人', 1],
  ['低保对象人数', '1100人', '1200人', '≥1050人', 1],
])('falling by itself: %s %s %s → %s', (name, before, last, value, findings) => {
  const rows = exampleFormWithColumns(HISTORY, [
    ['产出指标', '数量指标', '组织招商活动次数', '5次', '5次', '≥5次'],
    ['产出指标', '数量指标', name, before, last, value],
    ['满意度指标', '服务对象满意度指标', '企业满意度', '95%', '95%', '≥95%'],
  ]);
  const all = [...checkRule('range/below-history', rows), ...checkRule('range/jump-vs-history', rows)];
  expect(all).toHaveLength(findings);
});

test.each([
  ['新建卫生室', '0个', 'warning'],
  ['开展宣传活动', '0次', 'warning'],
  ['安全事故发生数', '0起', null],
])('nothing done: %s %s → %s', (name, value, severity) => {
  expect(remarkOn('range/zero-target', '产出指标', '数量指标', name, value)).toBe(severity);
});

test('＝ in a column of signs is =', () => {
  const rows = exampleFormWithColumns(
    ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
    [
      ['产出指标', '质量指标', '验收合格率', '＝', 100, '%'],
      ['产出指标', '质量指标', '设备完好率', '＞＝', 95, '%'],
    ],
  );
  expect(checkRule('format/operator-nonstandard', rows).map(({ cell }) => cell.row)).toEqual([5]);
});

import { exampleForm, exampleFormWithColumns } from '../../src/rules/kit/example-form';
import { checkRule } from './check-rule';
import { remarkOn, remarkWithColumns } from './one-indicator';

test.each([
  ['产出指标', '数量指标', '职工出勤率', '≥98%', 'hint'],
  ['产出指标', '数量指标', '疫苗接种率', '≥98%', 'hint'],
  ['产出指标', '数量指标', '外贸进出口额', '98%', 'hint'],
  ['产出指标', '数量指标', '职工满意度', '≥98%', null],
  ['产出指标', '数量指标', '培训人次', '≥98人次', null],
  ['产出指标', '数量指标', '培训人次', '98', null],
  ['产出指标', '质量指标', '职工出勤率', '≥98%', null],
])('rate under 数量指标: %s %s %s %s → %s', (level1, level2, name, value, severity) => {
  expect(remarkOn('level/quantity-percent', level1, level2, name, value)).toBe(severity);
});

test.each([
  ['项目质量', '优良', 'warning'],
  ['培训人数', '≥50人', 'warning'],
  ['项目质量', '按时优良', null],
  ['项目质量', '2024年12月31日前', null],
  ['项目质量', '≤3个工作日', null],
  ['项目质量', '', null],
  ['项目质量', '待定', null],
  ['验收及时率', '=100%', null],
  ['预算执行率', '=100%', null],
  ['审限内结案率', '≥95%', null],
])('no time under 时效指标: %s %s → %s', (name, value, severity) => {
  expect(remarkOn('level/timeliness-misplaced', '产出指标', '时效指标', name, value)).toBe(severity);
});

test('a description of time is enough', () => {
  const headings = ['一级指标', '二级指标', '三级指标', '指标值', '指标解释'];
  const cells = ['产出指标', '时效指标', '网站更新', '=100%', '按规定时间更新的比例'];
  expect(remarkWithColumns('level/timeliness-misplaced', headings, cells)).toBeNull();
});

test.each([
  ['成本指标', '社会成本指标', '对文化传承影响', '长远', 'warning'],
  ['成本指标', '社会成本指标', '对文化传承的影响', '影响长远', 'warning'],
  ['成本指标', '经济成本指标', '带动就业人数', '≥50人', 'warning'],
  ['成本指标', '经济成本指标', '就业补助标准', '=500元/人', null],
  ['成本指标', '经济成本指标', '环境提升工程', '≤50万元', null],
  ['成本指标', '经济成本指标', '提高资金使用效率', '有效', null],
  ['成本指标', '社会成本指标', '施工扰民投诉增加数', '≤5件', null],
  ['产出指标', '成本指标', '提升城市形象', '明显', 'warning'],
  ['产出指标', '质量指标', '项目总成本', '≤50万元', 'warning'],
  ['产出指标', '质量指标', '总成本控制率', '≤100%', null],
  ['效益指标', '经济效益指标', '节约总成本', '≥5万元', null],
  ['产出指标', '成本指标', '项目总成本', '≤50万元', null],
])('cost: %s %s %s %s → %s', (level1, level2, name, value, severity) => {
  expect(remarkOn('level/cost-misplaced', level1, level2, name, value)).toBe(severity);
});

test.each([
  ['效益指标', '社会效益指标', '举办培训场次', '≥5场', 'warning'],
  ['效果指标', '社会效益指标', '举办培训场次', '≥5场', 'warning'],
  ['社会效应', '社会效益', '举办培训场次', '≥5场', 'warning'],
  ['可持续发展能力', '人才支撑', '举办培训场次', '≥5场', null],
  ['产出指标', '数量指标', '举办培训场次', '≥5场', null],
  ['效益指标', '满意度指标', '三公经费满意度', '≥95%', null],
  ['效益指标', '社会效益指标', '事故发生次数', '≤5次', null],
  ['效益指标', '社会效益指标', '减轻企业经费负担', '有效', null],
  ['效益指标', '社会效益指标', '农民工工资按时发放率', '≥95%', null],
  ['效益指标', '社会效益指标', '政务公开满意率', '≥95%', null],
  ['效益指标', '社会效益指标', '政务公开率', '≥95%', 'warning'],
  ['效益指标', '生态效益指标', '水资源利用率', '≥95%', null],
])('benefit: %s %s %s %s → %s', (level1, level2, name, value, severity) => {
  expect(remarkOn('level/benefit-misplaced', level1, level2, name, value)).toBe(severity);
});

test('a department may set requirements of management', () => {
  const rows = exampleForm([
    ['产出指标', '质量指标', '会计核算合规性', '合规'],
    ['产出指标', '时效指标', '资金拨付及时性', '及时'],
  ]);
  expect(checkRule('level/management-in-project', rows)).toEqual([]);
});

test('satisfaction below 效益 is no benefit, and a count is work only when the description says so', () => {
  const rows = exampleFormWithColumns(
    ['一级指标', '二级指标', '三级指标', '指标值', '指标说明'],
    [
      ['产出指标', '数量指标', '招商活动次数', '≥5次', '完成招商活动次数'],
      ['效益指标', '社会效益指标', '带动就业', '≥50人', '完成后带动的就业人数'],
      ['效益指标', '可持续影响指标', '持续供应', '≥90%', '完成储备项目个数'],
    ],
  );
  expect(checkRule('level/benefit-misplaced', rows)).toEqual([]);
});

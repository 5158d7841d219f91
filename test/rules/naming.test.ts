import { exampleForm } from '../../src/rules/kit/example-form';
import { checkRule } from './check-rule';
import { said } from './said';

/** The rule's finding on an indicator's name in a form of 2024. */
function saidOf(id: string, name: string, value = '≥90%'): string | null {
  const rows = exampleForm([
    ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
    ['产出指标', '质量指标', name, value],
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
  ]);
  return said(id, rows);
}

test.each([
  ['指标1：新引进项目开工率', '新引进项目开工率'],
  ['指标 2 : 新引进项目开工率', '新引进项目开工率'],
  ['指标一：新引进项目开工率', '新引进项目开工率'],
  ['指标1：2024年新引进项目开工率', '2024年新引进项目开工率'],
  ['指标1：', null],
  ['指标1：100', null],
  ['指标完成率', null],
  ['指标体系：覆盖率', null],
])('numbering of “%s” → %s', (name, expected) => {
  expect(saidOf('naming/index-prefix', name)).toBe(expected);
});

test.each([
  ['保证网络安全', 'hint'],
  ['控制储备成本', 'hint'],
  ['提高效率', 'hint'],
  ['促进全市经济发展', 'hint'],
  ['预决算信息公开，提高部门公信力', 'hint'],
  ['指标1：保证网络安全', 'hint'],
  ['保证金退还率', null],
  ['控制率', null],
  ['控制性详细规划编制数', null],
  ['引进省外境内资金金额', null],
  ['开展志愿服务活动次数', null],
  ['提前下达率', null],
  ['按时完成率', null],
  ['提高就业人数（人）', null],
  ['完善制度数量', null],
  ['持续影响', null],
  ['年度、半年趋势报告次数', null],
  ['办公用品采购，设备维修维护次数', null],
])('“%s” as a name → %s', (name, expected) => {
  expect(saidOf('naming/verb-phrase', name)).toBe(expected);
});

test.each([
  ['九'.repeat(25), null],
  ['九'.repeat(26), 'hint'],
  [`指标1：${'九'.repeat(25)}`, null],
  ['九 '.repeat(25), null],
])('length of “%s” → %s', (name, expected) => {
  expect(saidOf('naming/too-long', name)).toBe(expected);
});

test.each([
  ['补助成本（≤28.4元/株）', 'warning'],
  ['验收合格率达到95%', 'warning'],
  ['验收合格率95%', 'warning'],
  ['培训人数不少于300人', 'warning'],
  ['作物成活率（≥**%）', 'warning'],
  ['引进固投2000万元以上项目数', null],
  ['亿元以上项目数', null],
  ['7岁以下儿童健康管理率', null],
  ['利润增长10%以上的企业数', null],
  ['全省排名前10%的学校数', null],
  ['森林覆盖率（%）', null],
  ['PM2.5浓度下降率', null],
  ['合格率95%以上', 'warning'],
  ['验收合格率（95%以上）', 'warning'],
  ['补助成本（不高于28.4元/株）', 'warning'],
  ['设备完好率=100%', 'warning'],
  ['故障响应控制在2小时', 'warning'],
  ['“三公”经费控制率（实际支出÷预算×100%）', null],
  ['档案存储环境达标率（温度14-24℃、湿度45%-60%）', null],
  ['受益人口（人均纯收入≥5000元的农户）', null],
  ['断面水质优良率（Ⅲ类及以上断面≥90%计优良）', null],
  ['高龄津贴发放率（80周岁以上）', null],
  ['预算执行率[支出÷（年初预算+追加）×100%]', null],
])('target value in “%s” → %s', (name, expected) => {
  expect(saidOf('naming/value-in-name', name)).toBe(expected);
});

test.each([
  ['建设3个示范点', '≥3个', 'warning'],
  ['建设3个示范点', '完成', 'warning'],
  ['完成200公里道路养护', '≥200公里', 'warning'],
  ['举办2期培训班', '2期', 'warning'],
  ['慰问困难群众300户', '≥300户', 'warning'],
  ['印发5000份宣传手册', '按时印发', 'warning'],
  ['建设5G基站数', '≥3个', null],
  ['新建20万吨级码头', '≥1个', null],
  ['1+X证书试点数', '≥3个', null],
  ['12345热线办件数', '≥300件', null],
  ['建设10千伏线路长度', '≥12公里', null],
  ['3公里以内通勤人数', '≥300人', null],
  ['7岁以下儿童健康管理数', '≥300人', null],
])('a figure in “%s” with the target %s → %s', (name, value, expected) => {
  expect(saidOf('naming/value-in-name', name, value)).toBe(expected);
});

test.each([
  ['≥95%', '', '写在了指标名称一栏', null],
  ['2024年12月31日前', '', '写在了指标名称一栏', null],
  ['3-5次', '', '写在了指标名称一栏', null],
  ['≥95%', '≥95%', null, 'warning'],
  ['合格率95%', '', '没有填写指标值', 'warning'],
  ['5G基站', '', '没有填写指标值', null],
])('the name “%s” beside the value “%s”', (name, value, missing, inName) => {
  const rows = exampleForm([['产出指标', '质量指标', name, value]]);
  const [finding] = checkRule('completeness/value-missing', rows);
  expect(finding?.message ?? null).toEqual(missing === null ? null : expect.stringContaining(missing));
  expect(said('naming/value-in-name', rows)).toBe(inName);
});

test.each([
  [`${'九'.repeat(20)}（${'八'.repeat(15)}）`, null],
  [`${'九'.repeat(26)}（${'八'.repeat(5)}）`, '不够简洁'],
  [`${'九'.repeat(20)}（${'八'.repeat(20)}）`, '有的系统会截断'],
  ['九'.repeat(40), '不够简洁'],
  ['九'.repeat(41), '有的系统会截断'],
])('“%s” is too long because of %s', (name, reason) => {
  const rows = exampleForm([
    ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
    ['产出指标', '质量指标', name, '≥90%'],
  ]);
  const [finding] = checkRule('naming/too-long', rows);
  expect(finding?.severity ?? null).toBe(reason === null ? null : 'hint');
  expect(finding?.message ?? '').toContain(reason ?? '');
});

test.each([
  ['2024年实现内资进资额', '实现内资进资额'],
  ['2024年度实现内资进资额', '实现内资进资额'],
  ['全区2024年内资进资额', '全区内资进资额'],
  ['2024年度率', 'hint'],
  ['2022年新建公路里程', 'error'],
  ['2023年度部门决算公开及时率', null],
  ['进出口额较2023年增长率', null],
  ['2023—2025年行动任务完成率', null],
  ['2024年12月底前完工率', null],
  ['2024级新生入学率', null],
])('year in “%s” → %s', (name, expected) => {
  expect(saidOf('naming/year-in-name', name)).toBe(expected);
});

test.each([
  ['“三公”经费变动率', '“三公经费”变动率'],
  ['预算资金精细化率', '专项资金细化率'],
  ['绩效自评完成率', '绩效自评覆盖率'],
  ['指标1：绩效自评完成率', 'hint'],
  ['三公经费变动率', null],
  ['“三公经费”变动率', null],
  ['项目资金到位率', null],
  ['博物馆绩效考核指标完成率', null],
])('standard name of “%s” → %s', (name, expected) => {
  expect(saidOf('naming/nonstandard-name', name)).toBe(expected);
});

test.each([
  ['确保考核指标完成率', '考核指标完成率'],
  ['切实做到位项目验收率', 'hint'],
  ['确保三公经费支出控制率', '“三公经费”控制率'],
  // The rest is a task, or a name that cannot be measured.
  ['确保提高企业满意度', 'hint'],
  ['保证储备时限要求', 'hint'],
  ['控制储备成本', 'hint'],
  ['提高企业满意度', null],
  ['指标1：确保考核指标完成率', 'hint'],
])('a promise in front of a name: %s → %s', (name, fix) => {
  expect(saidOf('naming/verb-phrase', name)).toBe(fix);
});

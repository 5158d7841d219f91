import { exampleForm, exampleFormWithColumns, exampleProjectForm } from '../../src/rules/kit/example-form';
import { checkRule } from './check-rule';
import { remarkOn, remarkWithColumns } from './one-indicator';
import { said } from './said';

test.each([
  ['产出指标', '数量指标', '职工出勤率', '≥98%', 'hint'],
  ['产出指标', '数量指标', '疫苗接种率', '≥98%', 'hint'],
  ['产出指标', '数量指标', '外贸进出口额', '98%', 'hint'],
  ['产出指标', '数量指标', '职工满意度', '≥98%', null],
  ['产出指标', '数量指标', '培训人次', '≥98人次', null],
  ['产出指标', '数量指标', '培训人次', '98', null],
  ['产出指标', '数量指标', '走访企业家数', '98%', null],
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

describe('outputs under 效益', () => {
  test.each([
    ['新建公厕数量', '≥5座'],
    ['就业培训人次', '≥300人次'],
    ['植树株数', '≥2万株'],
    ['农村危房改造户数', '≥120户'],
    ['铺设供水管网长度', '≥12公里'],
    ['发放补贴金额', '≥80万元'],
    ['采购图书', '≥2000册'],
    ['项目验收合格率', '=100%'],
    ['设备安装验收一次性通过率', '≥98%'],
    ['补助资金拨付及时率', '=100%'],
    ['组织义诊', '≥12场'],
  ])('%s %s is an output', (name, value) => {
    expect(remarkOn('level/benefit-misplaced', '效益指标', '社会效益指标', name, value)).toBe('warning');
  });

  test.each([
    ['带动就业人数', '≥300人'],
    ['改造受益户数', '≥120户'],
    ['培训后就业率', '≥80%'],
    ['接待游客人次', '≥10万人次'],
    ['新增就业岗位', '≥50个'],
    ['空气质量达标率', '≥85%'],
    ['闭馆改造天数', '≤90天'],
    ['减少碳排放量', '≥200吨'],
    ['培训对象政策知晓率', '≥90%'],
    ['维修及时响应后投诉下降件数', '≥10件'],
  ])('%s %s is an effect', (name, value) => {
    expect(remarkOn('level/benefit-misplaced', '效益指标', '社会效益指标', name, value)).toBeNull();
  });
});

test.each([
  ['受助家庭', '≥95%', 'hint'],
  ['纳税人', '≥90%', 'hint'],
  ['农牧民', '≥92%', 'hint'],
  ['来访人', '≥95%', 'hint'],
  ['驻村工作队员', '满意', 'hint'],
  ['参训学员', '≥90%', 'hint'],
  ['受训学员数', '≥200人', 'error'],
  ['回访户次', '≥50户次', 'error'],
  ['走访慰问', '≥3次', 'error'],
  ['惠民政策宣传场次', '≥10场', 'error'],
  ['受益家庭', '≥200户', 'error'],
  ['政策知晓率', '≥90%', 'warning'],
  ['道路完好率', '≥95%', 'warning'],
  ['设施运行情况', '良好', 'warning'],
  ['公众满意度', '≥90%', null],
  ['群众安全感', '≥95%', null],
  ['信访件次', '≤5件', null],
  ['满意度调查样本量', '≥300份', null],
])('under 满意度: %s %s → %s', (name, value, severity) => {
  expect(remarkOn('level/satisfaction-misplaced', '满意度指标', '服务对象满意度指标', name, value)).toBe(severity);
});

test.each([
  ['产出指标', '数量指标', '满意度调查样本量', '≥300份', null],
  ['产出指标', '数量指标', '发放满意度问卷份数', '≥500份', null],
  ['效益指标', '社会效益指标', '满意度提升率', '≥2%', null],
  ['产出指标', '质量指标', '投诉处理满意率', '≥95%', null],
  ['产出指标', '质量指标', '群众诉求办结满意率', '≥95%', null],
  ['产出指标', '质量指标', '参会代表满意度', '≥95%', 'error'],
  ['效益指标', '社会效益指标', '受训学员满意率', '≥95%', 'error'],
  ['成本指标', '社会成本指标', '周边居民满意度', '≥85%', 'error'],
  ['产出指标', '时效指标', '患者好评率', '≥90%', 'error'],
])('satisfaction elsewhere: %s %s %s %s → %s', (level1, level2, name, value, severity) => {
  expect(remarkOn('level/satisfaction-misplaced', level1, level2, name, value)).toBe(severity);
});

test('a group of people is completed by its fix', () => {
  const rows = exampleForm([
    ['产出指标', '数量指标', '培训场次', '≥5场'],
    ['满意度指标', '服务对象满意度指标', '参训学员', '≥90%'],
  ]);
  expect(said('level/satisfaction-misplaced', rows)).toBe('参训学员满意度');
});

test.each([
  ['资金到位率', '=100%', 'warning'],
  ['项目完成率', '=100%', 'warning'],
  ['补贴发放率', '≥98%', 'warning'],
  ['工程竣工率', '≥95%', 'warning'],
  ['设备验收合格率', '=100%', 'warning'],
  ['资金到位及时率', '=100%', null],
  ['按期完成率', '=100%', null],
  ['当年任务完成率', '=100%', null],
  ['季度支付完成率', '≥25%', null],
  ['项目完成时限', '≤12个月', null],
])('rates under 时效指标: %s %s → %s', (name, value, severity) => {
  expect(remarkOn('level/timeliness-misplaced', '产出指标', '时效指标', name, value)).toBe(severity);
});

test.each([
  ['经济成本指标', '工程验收合格率', '=100%', 'warning'],
  ['经济成本指标', '培训人数', '≥300人', 'warning'],
  ['经济成本指标', '新建泵站', '≥2座', 'warning'],
  ['经济成本指标', '资金拨付及时率', '=100%', null],
  ['社会成本指标', '走访企业家数', '≥30家', 'warning'],
  ['经济成本指标', '会议参会人数', '≤50人', null],
  ['社会成本指标', '施工封路天数', '≤20天', null],
  ['社会成本指标', '施工扰民投诉', '≤3件', null],
  ['经济成本指标', '培训成本', '≤400元/人·天', null],
  ['经济成本指标', '成本节约率', '≥3%', null],
])('no cost: %s %s %s → %s', (level2, name, value, severity) => {
  expect(remarkOn('level/cost-misplaced', '成本指标', level2, name, value)).toBe(severity);
});

test('running costs of an office have no effect of their own: a hint', () => {
  const rows = exampleProjectForm('公用经费', [
    ['产出指标', '数量指标', '保障人数', '=37人'],
    ['效益指标', '经济效益指标', '三公经费控制率', '≤100%'],
  ]);
  expect(checkRule('level/benefit-misplaced', rows).map(({ severity }) => severity)).toEqual(['hint']);
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

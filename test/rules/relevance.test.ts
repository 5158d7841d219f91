import { exampleForm, exampleFormWithColumns } from '../../src/rules/kit/example-form';
import { checkRule } from './check-rule';

const COLUMNS = ['项目名称', '一级指标', '二级指标', '三级指标', '指标值'];
const INDICATORS = [
  ['产出指标', '数量指标', '招商推介会场次', '≥4场'],
  ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥92%'],
] as const;

function goal(id: string, text: string): number {
  return checkRule(id, exampleForm(INDICATORS, [['年度总体目标', text]])).length;
}

test.each([
  ['全年举办推介会4场。', 0],
  ['全年举办推介会5场。', 1],
  ['组织推介会四场，覆盖12个乡镇。', 0],
  ['按照《办法》〔2021〕12号，2024年12月31日前完成第3期建设。', 0],
  ['引进2000万元以上项目，服务100人以下企业。', 0],
  ['分3个阶段、5个方面推进，3个月内完成。', 0],
  ['参展企业满意度92%以上。', 0],
  ['参展企业满意度达到95%以上。', 0],
])('figures of the goal without an indicator: %s', (text, findings) => {
  expect(goal('relevance/goal-unsupported', text)).toBe(findings);
});

test.each([
  ['举办培训，每期50人。', 0],
  ['每村配备2名护林员。', 0],
  ['生均补助1200元，户均增收3000元。', 0],
  ['在青石林场6个林场和河口镇、白水镇9个乡镇造林。', 0],
  ['对全县12个乡镇开展巡查。', 0],
  ['涉及3个社区、28个行政村。', 0],
  ['落实1个办法，执行2项制度。', 0],
  ['三年内改造600户。', 0],
  ['到2027年，改造600户。', 0],
  ['“十五五”期间，建成300公里管网。', 0],
  ['2025—2027年培育60家企业。', 0],
  ['税收比2025年增长5%。', 0],
  ['5G专网覆盖到位。', 0],
  ['人均补助1200元，平均每户2人。', 0],
  ['安排预算26亿元。', 0],
  ['“十五五”规划期间建成300公里管网。', 0],
  ['游客量较上年提高3个百分点，同比多接待2万人次。', 0],
  ['每年培训500人。', 1],
  ['到2024年，改造600户。', 1],
  ['在3个社区改造600户。', 1],
  ['创建3个示范村。', 1],
  ['制定2项制度。', 1],
  ['新建管网12公里。', 1],
  ['税收增长5%。', 1],
  ['优良天数比例不低于88%。', 1],
  ['较大事故起数下降5%。', 1],
  ['平均响应时间控制在12分钟以内。', 1],
  ['人均补助面积2亩。', 1],
  ['一般公共预算收入完成26亿元。', 1],
  ['编制“十五五”专项规划9个。', 1],
  ['各类人员培训500人。', 1],
])('what a goal promises for the year: %s', (text, findings) => {
  expect(goal('relevance/goal-unsupported', text)).toBe(findings);
});

test.each<[string, string, string]>([
  ['修建果园路2公里', '果园路长度', '2km'],
  ['修建果园路2公里', '果园路长度', '2000米'],
  ['铺设草坪3000平方米', '草坪面积', '3000㎡'],
  ['储备面粉500吨', '面粉储备量', '≥500t'],
  ['补种林地30公顷', '补种林地面积', '≥450亩'],
  ['培训村医200人次', '村医培训', '≥200人/次'],
  ['补贴农户1.2万户', '补贴农户数', '≥12000户'],
])('“%s” is what %s %s says', (text, name, value) => {
  const rows = exampleForm([['产出指标', '数量指标', name, value], INDICATORS[1]], [['年度总体目标', `${text}。`]]);
  expect(checkRule('relevance/goal-unsupported', rows)).toEqual([]);
});

test.each([
  ['加强招商引资，推进项目落地。', 1],
  ['2024年，一是加强招商引资；二是推进项目落地。', 1],
  ['加强招商引资，签约项目20个。', 0],
  ['推进农村公路养护全覆盖。', 0],
  ['招商推介会', 0],
])('a goal without any amount: %s', (text, findings) => {
  expect(goal('relevance/goal-not-quantified', text)).toBe(findings);
});

test('pay needs no amounts in its goal', () => {
  const rows = exampleForm(INDICATORS, [
    ['项目名称', '人员经费'],
    ['年度总体目标', '保障人员工资及时发放。'],
  ]);
  expect(checkRule('relevance/goal-not-quantified', rows)).toEqual([]);
});

test.each([
  ['公益林保护', '派遣人员满意度', '劳务派遣人员经费', 1],
  ['公益林保护', '护林员满意度', '劳务派遣人员经费', 0],
  ['县医院设备购置', '患者满意度', '患者救助', 0],
  ['义务教育营养改善', '学生满意度', '困难学生补助', 0],
  ['县医院设备购置', '学生满意度', '困难学生补助', 1],
])('%s with %s beside %s', (project, name, other, findings) => {
  const rows = exampleFormWithColumns(COLUMNS, [
    [other, '产出指标', '数量指标', '发放人数', '≥20人'],
    [other, '产出指标', '质量指标', '发放准确率', '=100%'],
    [project, '产出指标', '质量指标', '验收合格率', '=100%'],
    [project, '满意度指标', '服务对象满意度指标', name, '≥90%'],
  ]);
  expect(checkRule('relevance/object-mismatch', rows)).toHaveLength(findings);
});

test.each([
  ['人员经费', '生态效益指标', '节能环保', 1],
  ['污水处理厂运行', '生态效益指标', '节能环保', 0],
  ['人员经费', '生态效益指标', '人均能耗下降率', 0],
  ['办公运转经费', '经济效益指标', '提高经济效益', 1],
  ['招商引资', '经济效益指标', '提高经济效益', 0],
])('filler: %s, %s, %s', (project, level2, name, findings) => {
  const rows = exampleFormWithColumns(COLUMNS, [
    [project, '产出指标', '数量指标', '发放人数', '≥20人'],
    [project, '效益指标', level2, name, '有效提升'],
    [project, '满意度指标', '服务对象满意度指标', '职工满意度', '≥90%'],
  ]);
  expect(checkRule('relevance/eco-filler', rows)).toHaveLength(findings);
});

const block = (project: string, names: readonly string[]): string[][] =>
  names.map((name, index) => [
    project,
    index < 4 ? '产出指标' : '满意度指标',
    index < 4 ? '质量指标' : '服务对象满意度指标',
    name,
    `≥${String(80 + index)}%`,
  ]);

test.each([
  [
    '公路养护',
    '路灯改造',
    ['甲率', '乙率', '丙率', '丁率', '戊率'],
    ['甲率', '乙率', '丙率', '丁率', '己率'],
    ['warning'],
  ],
  ['公路养护', '路灯改造', ['甲率', '乙率', '丙率', '丁率', '戊率'], ['甲率', '乙率', '庚率', '辛率', '己率'], []],
  [
    '离休人员工资',
    '在职人员工资',
    ['甲率', '乙率', '丙率', '丁率', '戊率'],
    ['甲率', '乙率', '丙率', '丁率', '己率'],
    ['hint'],
  ],
  ['公路养护', '路灯改造', ['甲率', '乙率', '丙率'], ['甲率', '乙率', '丙率'], []],
])('%s and %s', (first, second, names, others, severities) => {
  const rows = exampleFormWithColumns(COLUMNS, [...block(first, names), ...block(second, others)]);
  expect(checkRule('relevance/copied-block', rows).map(({ severity }) => severity)).toEqual(severities);
});

const LONG_TEXT = '立足投资促进职能，发挥行业优势，抓好专业化商事认证、服务外资企业等工作，推动招商引资迈上新台阶。';

test.each([
  [LONG_TEXT, LONG_TEXT.replaceAll('，', '， '), 1],
  [LONG_TEXT, LONG_TEXT.replace('专业化', '专业'), 1],
  [LONG_TEXT, '全年举办招商推介会4场，组织12家企业参展，完成商事认证300份，满意度达到92%。', 0],
  ['加强招商引资', '加强招商引资', 0],
])('a goal copied from another: %s', (first, second, findings) => {
  const rows = exampleForm(INDICATORS, [
    ['年度总体目标', first],
    ['年度目标任务', second],
  ]);
  expect(checkRule('relevance/goal-copied', rows)).toHaveLength(findings);
});

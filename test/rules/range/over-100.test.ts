import { exampleForm, exampleFormWithColumns } from '../../../src/rules/kit/example-form';
import { checkRule } from '../check-rule';
import { remarkOn } from '../one-indicator';
import { said } from '../said';

const QUALITY = ['产出指标', '质量指标'] as const;

test.each([
  ['政府信息公开率', '>100%'],
  ['惠民政策知晓率', '高于100%'],
  ['工程一次验收合格率', '超过100%'],
  ['农村饮水安全覆盖率', '≥101%'],
  ['义务教育巩固率', '105%以上'],
  ['补贴资金兑付率', '95%-105%'],
  ['干部参训率', '110%'],
  ['培训合格率', '1200‰'],
  ['任务按期完成率', '>100%'],
  ['疫苗接种率', '一百一十%'],
  ['医保参保率', '百分之一百二十'],
  ['政策知晓率', '１２０％'],
  ['案件办结率', '不低于101%'],
  ['设备完好率', '95%–105%'],
  ['路灯亮灯率', '1.2倍'],
  ['资金到位率', '105'],
  ['群众满意度', '105'],
  ['垃圾收集覆盖率', '资金到位率达110%'],
  ['群众安全感', '≥105%'],
  ['秸秆综合利用率', '大于百分之百'],
  ['供水水质达标率', '超100%'],
  ['教师培训覆盖率', '约110%'],
  ['义务教育入学率', '≥1,200%'],
  ['污水处理率', '（110%）'],
  ['报账及时率', '三分之四'],
  ['巡查到位率', '提高到105%'],
  ['出警及时率', '确保110%以上'],
  ['床位空置率', '≤120%'],
  ['农作物耕种收综合机械化水平', '≥120%'],
  ['居民健康素养水平', '≥130%'],
  ['水土流失治理度', '≥120%'],
  ['草原植被盖度', '≥155%'],
  ['设备完好程度', '≥120%'],
  ['信息公开程度', '101%'],
  ['住房安全保障面', '=110%'],
  ['房屋验收合格率', '合格（120%）'],
  ['公厕开放率', '大于1'],
  ['业主满意程度', '105%'],
  ['社会公众评价', '满意率105%'],
  ['抽查合格率', '一期95%，二期105%'],
  ['工程质量合格率', '98%（二期110%）'],
  ['家长认同度', '≥101%'],
  ['档案归档率', { value: 1.05, text: '105%', numberFormat: '0%' }],
] as const)('no more than all of it can be reached: %s %s', (name, value) => {
  expect(remarkOn('range/percent-over-100', ...QUALITY, name, value)).toBe('error');
});

test.each([
  ['应急物资备足率', '≥120%'],
  ['专业技术人员配备率', '≥110%'],
  ['动力电池回收配额履行率', '≥105%'],
  ['粮油储备规模落实率', '≥105%'],
  ['工业企业满产率', '≥102%'],
  ['保障物资满足率', '≥110%'],
  ['水库蓄满率', '≤115%'],
])('more can be there than is needed or laid down, so it is only asked for a look: %s %s', (name, value) => {
  expect(remarkOn('range/percent-over-100', ...QUALITY, name, value)).toBe('warning');
});

test.each([
  ['抽查合格率', '98%，较上年提高105%'],
  ['案件办结率', '95%以上（同比增长120%）'],
  ['国有企业资产负债率', '≤120%'],
  ['公交车辆满载率', '≤120%'],
  ['居民收入水平', '≥110%'],
  ['养老保障水平', '≥105%'],
  ['粮食产量提高程度', '≥120%'],
  ['救灾物资储备率', '≥120%'],
  ['防汛物料备货率', '≥110%'],
  ['全员劳动生产率', '≥120%'],
  ['政府债务率', '≤120%'],
  ['病床使用率', '≤105%'],
  ['幼儿毛入园率', '≥102%'],
  ['贷款拨备覆盖率', '≥150%'],
  ['招商引资任务完成率', '≥110%'],
  ['外贸进出口增长率', '＞100%'],
  ['项目资金撬动率', '≥300%'],
  ['政府信息公开率', '=100%'],
  ['政府信息公开率', '≥100%'],
  ['政府信息公开率', '≤100%'],
  ['工程验收合格率', '＜100%'],
  ['工程验收合格率', '1000‰'],
  ['工程验收合格率', '99.99%'],
  ['工程验收合格率', '95%-100%'],
  ['工程验收合格率', '百分百'],
  ['工程验收合格率', '1倍'],
  ['工程验收合格率', '100'],
  ['工程验收合格率', '100%（含）以上'],
  ['孕产妇死亡率', '≤12‰'],
  ['床位利用率', '≥105%'],
  ['年度存贷比', '≥110%'],
  ['民生项目投入产出比', '≥120%'],
  ['税收任务超额完成率', '≥105%'],
  ['农民收入较上年增长', '1.2倍'],
  ['培训人次', '1.2倍'],
] as const)('more than 100%% is possible, or not asked for: %s %s', (name, value) => {
  expect(remarkOn('range/percent-over-100', ...QUALITY, name, value)).toBe(null);
});

const COLUMNS = ['一级指标', '二级指标', '三级指标', '指标值', '指标解释'];
const withExplanation = (name: string, value: string | number, explanation: string): ReturnType<typeof exampleForm> =>
  exampleFormWithColumns(COLUMNS, [
    ['产出指标', '数量指标', '组织招商活动次数', '≥5次', '举办活动的次数'],
    [...QUALITY, name, value, explanation],
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%', '问卷调查'],
  ]);

test.each([
  ['工程验收合格率', 1, '一次验收合格的工程达到90%以上', '≥90%'],
  ['政策知晓率', 1, '知晓人数÷受访人数×100%，不低于85%', '≥85%'],
  ['设备完好率', '1', '完好设备占全部设备的比例', '=100%'],
  ['设备完好率', 0.9, '完好设备占全部设备的比例', '≥90%'],
  ['设备完好率', '0.985', '完好设备占全部设备的比例', '≥98.5%'],
])('a rate as a share of 1: %s %s is to be written %s', (name, value, explanation, written) => {
  expect(said('format/percent-scale', withExplanation(name, value, explanation))).toBe(written);
});

test.each([
  ['培训场次', 1, '达到90%以上的场次'],
  ['设备故障率', 0.5, '故障台数占比'],
  ['研发投入占比', 0.8, '研发投入占收入的比例'],
  ['设备完好率', '95%', '完好设备占比达到90%'],
  ['财政支出乘数', 0.98, '拉动'],
])('no slip of 100: %s %s', (name, value, explanation) => {
  expect(said('format/percent-scale', withExplanation(name, value, explanation))).toBe(null);
});

test.each([
  [{ value: 98, text: '98%', numberFormat: '0"%"' }, null],
  [{ value: 98, text: '98%', numberFormat: '0\\%' }, null],
  [{ value: 0.98, text: '98%', numberFormat: '0%' }, null],
  [{ value: 98, text: '9800%', numberFormat: '0%' }, '≥98%'],
])('a number format with %% of its own: %j', (value, written) => {
  const rows = exampleForm([
    ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
    [...QUALITY, '签约项目履约率', value],
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
  ]);
  expect(said('format/percent-scale', rows)).toBe(written);
});

test('the sign for 高于100% is to be “=”', () => {
  const [finding] = checkRule(
    'range/percent-over-100',
    exampleForm([
      ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
      [...QUALITY, '政府信息公开率', '高于100%'],
    ]),
  );
  expect(finding?.suggestion).toContain('“=100%”');
});

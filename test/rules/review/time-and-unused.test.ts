import { check } from '../../../src/lint/check';
import { cellName } from '../../../src/workbook/area';
import { workbookOf } from '../example-workbook';
import { judge, type Kind } from './judged';

const KINDS: readonly Kind[] = [
  {
    rule: 'logic/direction-operator',
    said: [
      '时效｜急救平均反应时间｜≥12分钟',
      '时效｜工程工期｜≥180天',
      '时效｜办件平均时长｜≥3个工作日',
      '时效｜出警到达现场时间｜≥5分钟',
      '经济效益｜企业亏损额｜≥200万元',
      '质量｜不良贷款率｜≥3%',
      '质量｜审计问题数｜≥3个',
    ],
    unsaid: [
      '时效｜培训时间｜≥5天',
      '时效｜质保期｜≥2年',
      '时效｜展览时长｜≥30天',
      '质量｜审计问题整改数｜≥3个',
      '质量｜解决问题数｜≥30个',
      '时效｜工期缩短天数｜≥10天',
      '生态效益｜再生水用水量｜≥30万立方米',
      '社会效益｜反馈问题数｜≥12个',
    ],
  },
  {
    rule: 'level/timeliness-misplaced',
    said: ['时效｜验收合格率｜=100%', '时效｜培训人数｜≥50人'],
    unsaid: ['时效｜农时保障｜春播前', '时效｜沟渠清淤｜农忙前', '时效｜堤防修复｜雨季前', '时效｜路面浇筑｜封冻前'],
  },
  {
    rule: '(?:range/fraction-of-thing|completeness/unit-missing|consistency/count-percent)',
    said: ['数量｜新增医师｜≥3.2人', '数量｜宣传培训次数｜≥20人'],
    unsaid: [
      '社会效益｜千人口执业医师数｜≥3.2人',
      '质量｜耕地质量等级提升｜≥0.5个等级',
      '生态效益｜森林郁闭度｜≥0.7',
      '数量｜媒体报道次数｜≥20篇',
      '数量｜网站发稿次数｜≥60条',
    ],
  },
  {
    // Excel makes 1 of a typed =100%.
    rule: 'format/percent-scale',
    columns: ['计算符号', '指标值', '计量单位'],
    said: ['质量｜补贴发放准确率｜=｜1｜%', '质量｜培训合格率｜≥｜1｜%', '质量｜验收通过率｜=｜1｜%'],
    unsaid: [
      '质量｜差错率｜≤｜1｜%',
      '经济效益｜税收增长率｜≥｜1｜%',
      '数量｜开展检查｜≥｜1｜次',
      '质量｜出错率｜≤｜1｜%',
    ],
  },
];

judge(KINDS);

/** The findings at rows 9 to 11 of a form with three rows that the office does not use. */
function atUnused(name: string, value: string): string[] {
  const { findings } = check(
    workbookOf([
      ['项目支出绩效目标表'],
      ['（2026年度）'],
      ['项目名称', '牧区供水'],
      ['年度绩效目标', '建设供水点12处。'],
      ['一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据'],
      ['产出指标', '数量指标', '建设供水点数量', '≥12处', '实施方案'],
      ['产出指标', '质量指标', '供水点验收合格率', '=100%', '验收办法'],
      ['产出指标', '时效指标', '供水点完工时间', '2026年10月底前', '实施方案'],
      ['效益指标', '经济效益指标', name, value, ''],
      ['效益指标', '生态效益指标', name, value, ''],
      ['效益指标', '可持续影响指标', name, value, ''],
      ['效益指标', '社会效益指标', '受益牧民人数', '≥600人', '实施方案'],
      ['满意度指标', '服务对象满意度指标', '牧民满意度', '≥90%', '问卷调查'],
    ]),
  );
  return findings
    .filter(({ cells }) => cells.some(({ row }) => row >= 8 && row <= 10))
    .map(({ rule, severity, cells }) => `${severity} ${rule} ${cells.map(cellName).join(' ')}`);
}

test.each([
  ['不适用', '不适用', 'C9 C10 C11'],
  ['无', '', 'C9 C10 C11'],
  ['不涉及', '/', 'C9 C10 C11'],
  ['/', '/', 'C9 C10 C11'],
  ['—', '—', 'C9 C10 C11'],
  ['无', '无', 'C9 C10 C11'],
])('rows of the printed form that hold %s and “%s” are one hint', (name, value, cells) => {
  expect(atUnused(name, value)).toEqual([`hint completeness/placeholder ${cells}`]);
});

/** Whether a plan of payments under the heads 第一季度 … 第四季度 is reported. */
function saysPlan(label: string, total: number, amounts: readonly (number | string)[]): boolean {
  const { findings } = check(
    workbookOf([
      ['项目支出绩效目标表'],
      ['（2026年度）'],
      ['项目名称', '牧区供水'],
      ['资金总额（万元）', total],
      [label, '第一季度', '第二季度', '第三季度', '第四季度'],
      ['', ...amounts],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '建设供水点数量', '≥12处'],
    ]),
  );
  return findings.some(({ rule }) => rule === 'sum/schedule');
}

test.each<[label: string, total: number, amounts: (number | string)[], expected: boolean]>([
  ['用款计划', 120, [30, 30, 30, 30], false],
  ['用款计划', 120, ['30万元', '30万元', '30万元', '30万元'], false],
  ['分季度用款计划', 240, [60, 40, 80, 60], false],
  ['资金支出计划（%）', 120, [25, 50, 75, 100], false],
  ['资金支出计划（%）', 120, [25, 50, 75, 90], true],
  ['资金支出计划（%）', 120, [25, 20, 75, 100], true],
])('a plan of payments: %s of %d in %j', (label, total, amounts, expected) => {
  expect(saysPlan(label, total, amounts)).toBe(expected);
});

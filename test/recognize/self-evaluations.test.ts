import type { ScoredLine } from '../../src/goals/self-evaluation';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { recognizeSelfEvaluations } from '../../src/recognize/self-evaluations';
import { cellName } from '../../src/workbook/area';
import { atOnce } from '../../src/workbook/pieces';
import { workbookOf, type SheetSketch } from '../workbook/sheet-of';

const line = ({ name, weight, score }: ScoredLine): string =>
  `${name} ${cellName(weight.cell)}=${String(weight.value)} ${cellName(score.cell)}=${String(score.value)}`;

function read(sketch: SheetSketch): unknown[] {
  return atOnce(recognizeSelfEvaluations(workbookOf(sketch))).map(({ execution, indicators, total }) => ({
    execution: execution && `${line(execution)} ${cellName(execution.rate.cell)}=${String(execution.rate.value)}`,
    indicators: indicators.map(line),
    total: total && line(total),
  }));
}

const FORM: SheetSketch['rows'] = [
  ['项目支出绩效自评表'],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', 100, 100, 90, 10, ['90%', '0%'], 9],
  ['', '其中：财政拨款', 100, 100, 90, '—', '', '—'],
  ['年度总体目标', '预期目标', '', '', '实际完成情况', '', '', ''],
  ['', '培训200人', '', '', '已完成', '', '', ''],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '偏差原因分析及改进措施', '得分'],
  ['产出指标', '数量指标', '培训人次', '≥200人次', '210人次', 50, '', 50],
  ['', '', '培训期数', '≥4期', '4期', '', '', ''],
  ['效益指标', '社会效益指标', '政策知晓率', '≥90%', '80%', '40分', '', 35],
  ['总分', '', '', '', '', 100, '', 94],
  ['填表人：张三'],
];

test('a 自评表 is read with its rate, its indicators and its total, and is no goal table', () => {
  expect(read({ rows: FORM })).toEqual([
    {
      execution: '年度资金总额 F3=10 H3=9 G3=90',
      indicators: ['培训人次 F8=50 H8=50', '政策知晓率 F10=40 H10=35'],
      total: '总分 F11=100 H11=94',
    },
  ]);
  expect(recognizeGoalTables(workbookOf({ rows: FORM }))).toEqual([]);
});

test('points merged over two indicators count once', () => {
  expect(read({ rows: FORM, merges: ['F8:F9', 'H8:H9'] })).toEqual(read({ rows: FORM }));
});

test('without a title the results beside the goals tell it', () => {
  expect(read({ rows: FORM.slice(6) })).toMatchObject([{ execution: null, total: '总分 F5=100 H5=94' }]);
});

test('points to be reached alone make no 自评表', () => {
  const rows = [
    ['项目支出绩效目标表'],
    ['一级指标', '二级指标', '三级指标', '指标值', '分值'],
    ['产出指标', '数量指标', '培训人次', '≥200人次', 50],
  ];
  expect(read({ rows })).toEqual([]);
});

test.each(['合 计', '自评总分', '综合得分', '自评得分合计', '总得分（满分100分）', '各项指标得分总计'])(
  '%s is the total',
  (label) => {
    const rows = FORM.map((row) => (row[0] === '总分' ? [label, ...row.slice(1)] : row));
    expect(read({ rows })).toMatchObject([{ total: `${label} F11=100 H11=94` }]);
  },
);

test('sums of groups are no points of their own', () => {
  const rows = [...FORM.slice(0, 9), ['小计', '', '', '', '', 50, '', 50], ...FORM.slice(9)];
  expect(read({ rows })).toMatchObject([
    { indicators: ['培训人次 F8=50 H8=50', '政策知晓率 F11=40 H11=35'], total: '总分 F12=100 H12=94' },
  ]);
});

test('a total above the indicators does not end them', () => {
  const rows = [...FORM.slice(0, 7), ['总分', '', '', '', '', 100, '', 94], ...FORM.slice(7, 10)];
  expect(read({ rows })).toMatchObject([
    { indicators: ['培训人次 F9=50 H9=50', '政策知晓率 F11=40 H11=35'], total: '总分 F8=100 H8=94' },
  ]);
});

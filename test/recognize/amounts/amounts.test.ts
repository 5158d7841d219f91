import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { cellName } from '../../../src/workbook/area';
import { formWorkbook } from '../../forms/truth';
import { workbookOf, type SheetSketch } from '../../workbook/sheet-of';

const INDICATORS = [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '培训人次', '≥200人次'],
];

/** Amounts as "label role value unit@cell". */
function amounts(rows: SheetSketch['rows'], merges: readonly string[] = []): string[] {
  const [table] = recognizeGoalTables(workbookOf({ rows: [['项目支出绩效目标表'], ...rows, ...INDICATORS], merges }));
  return (table?.budget ?? []).map(
    ({ label, role, value, unit, cell }) =>
      `${label} ${String(role)} ${value?.toString() ?? '-'} ${String(unit)}@${cellName(cell)}`,
  );
}

test('labels with their value on the right, two pairs in a row, unit from the form', () => {
  expect(
    amounts([
      ['金额单位：万元'],
      ['项目资金', '年度资金总额：', 60.5, ''],
      ['', '其中：财政拨款', '60', ''],
      ['', '其他资金', '', ''],
    ]),
  ).toEqual([
    '年度资金总额： total 60.5 万元@C3',
    '其中：财政拨款 fiscal 60 万元@C4',
    '其他资金 other-funds - 万元@C5',
  ]);
});

test('the unit may stand in the cell or in the label', () => {
  expect(amounts([['项目总投资', '20万元', '其他资金（元）', '5,000']])).toEqual([
    '项目总投资 total 20 万元@B2',
    '其他资金（元） other-funds 5000 元@D2',
  ]);
});

test('what is bought is the whole only where nothing else is', () => {
  const purchase = ['采购预算（万元）', 150, '其中：财政拨款', 120];
  expect(amounts([purchase])).toEqual(['采购预算（万元） total 150 万元@B2', '其中：财政拨款 fiscal 120 万元@D2']);
  expect(amounts([['项目资金总额（万元）', 200], purchase])[1]).toBe('采购预算（万元） null 150 万元@B3');
});

test('a label of asking is one only beside its amount', () => {
  expect(amounts([['本年度申请（万元）', 90]])).toEqual(['本年度申请（万元） total 90 万元@B2']);
  expect(amounts([['本年度申请', '按上年标准']])).toEqual([]);
});

test.each([
  ['merged over', ['A2:B2']],
  ['not merged over', []],
])('a sum whose label is %s the labels of its items', (_, merges) => {
  const rows = [
    ['收入合计', '', 5200, '100%'],
    ['其中：', '财政拨款', 5000, '96%'],
    ['', '其他收入', 200, '4%'],
  ];
  expect(amounts(rows, [...merges, 'A3:A4'])).toEqual([
    '收入合计 income-total 5200 null@C2',
    '财政拨款 income-item 5000 null@C3',
    '其他收入 income-item 200 null@C4',
  ]);
});

test('rows whose merging was forgotten have a blank between label and value', () => {
  const rows = [
    ['项目资金（万元）', '年度资金总额', '', 480],
    ['', '其中：财政拨款', '', 480],
    ['', '其他资金', '', ''],
  ];
  expect(amounts(rows, ['A2:A4'])).toEqual([
    '年度资金总额 total 480 万元@D2',
    '其中：财政拨款 fiscal 480 万元@D3',
    '其他资金 other-funds - 万元@D4',
  ]);
});

test('last year in the next column is not this year', () => {
  const rows = [
    ['收入合计', 500, 400],
    ['财政拨款', '', 400],
  ];
  expect(amounts(rows, ['A1:D1'])).toEqual(['收入合计 income-total 500 null@B2', '财政拨款 income-item - null@B3']);
});

test('the unit of money beside its label', () => {
  expect(
    amounts(
      [
        ['项目名称', '补助', '金额单位', '万元'],
        ['资金总额', 1850],
      ],
      ['A1:D1'],
    ),
  ).toEqual(['资金总额 total 1850 万元@B3']);
});

test('amounts below their labels', () => {
  const rows = [
    ['项目资金（万元）', '年度资金总额', '财政拨款', '其他资金'],
    ['', 1000, 880, ''],
  ];
  expect(amounts(rows, ['A1:D1', 'A2:A3'])).toEqual([
    '年度资金总额 total 1000 万元@B3',
    '财政拨款 fiscal 880 万元@C3',
    '其他资金 other-funds - 万元@D3',
  ]);
});

test('amounts below labels of which one is unknown', () => {
  const rows = [
    ['资金来源（万元）', '合计', '财政拨款', '不知名的来源', '其他资金'],
    ['', 1000, 880, 100, 20],
  ];
  expect(amounts(rows, ['A1:E1', 'A2:A3'])).toEqual([
    '合计 total 1000 万元@B3',
    '财政拨款 fiscal 880 万元@C3',
    '其他资金 other-funds 20 万元@E3',
  ]);
});

test('a list of tasks with amounts in columns and its total', () => {
  expect(
    amounts([
      ['年度主要任务', '任务名称', '预算金额（万元）', '其中：财政资金', '其他资金'],
      ['', '招商引资', 40, 30, 10],
      ['', '展会服务', 20, 20, ''],
      ['', '金额合计', 60, 50, 10],
    ]),
  ).toEqual([
    '招商引资 task 40 万元@C3',
    '招商引资（其中：财政资金） null 30 万元@D3',
    '招商引资（其他资金） null 10 万元@E3',
    '展会服务 task 20 万元@C4',
    '展会服务（其中：财政资金） null 20 万元@D4',
    '展会服务（其他资金） null - 万元@E4',
    '金额合计 task-total 60 万元@C5',
    '金额合计（其中：财政资金） fiscal 50 万元@D5',
    '金额合计（其他资金） other-funds 10 万元@E5',
  ]);
});

test('income and expense: 合计 and 其他 take the side they stand on', () => {
  expect(
    amounts(
      [
        ['收入构成', '财政拨款', 90],
        ['', '其他', 10],
        ['', '合  计', 100],
        ['支出构成', '人员类项目支出', 70],
        ['', '其他', 30],
        ['', '合  计', 100],
      ],
      ['A2:A4', 'A5:A7'],
    ),
  ).toEqual([
    '财政拨款 income-item 90 null@C2',
    '其他 income-item 10 null@C3',
    '合 计 income-total 100 null@C4',
    '人员类项目支出 expense-item 70 null@C5',
    '其他 expense-item 30 null@C6',
    '合 计 expense-total 100 null@C7',
  ]);
});

test('figures of a past year play no part in this year’s sums', () => {
  expect(amounts([['上年预算', '批复数', 757.3, '执行率', ['100%', '0.00%']]])).toEqual([
    '批复数 past 757.3 null@C2',
    '执行率 past 100 %@E2',
  ]);
});

test('amounts within a sentence', () => {
  expect(amounts([['项目资金', '年度资金总额60.5万元，其中：财政拨款50万元，其他资金10.5万元。']])).toEqual([
    '年度资金总额 total 60.5 万元@B2',
    '其中：财政拨款 fiscal 50 万元@B2',
    '其他资金 other-funds 10.5 万元@B2',
  ]);
});

test('shares and past years stand beside the amount of the year', () => {
  const [table] = recognizeGoalTables(formWorkbook('seeds/hubei-ezhou-2024')).slice(1);
  const figures = table?.budget.map(({ cell, share, past = [] }) => [
    cellName(cell),
    share ? `${cellName(share.cell)}=${String(share.value)}` : null,
    ...past.map((one) => `${String(one.year)} ${cellName(one.cell)}=${String(one.value)}${one.isPercent ? '%' : ''}`),
  ]);
  expect(figures).toEqual([
    ['E7', 'G7=100', '2022 H7=651.74', '2023 I7=655.81'],
    ['E8', null],
    ['E9', null],
    ['E10', 'G10=100', '2022 H10=100%', '2023 I10=100%'],
    ['E11', 'G11=36', '2022 H11=226.59', '2023 I11=186.6'],
    ['E12', 'G12=5', '2022 H12=31.71', '2023 I12=30.61'],
    ['E13', 'G13=59', '2022 H13=393.44', '2023 I13=438.6'],
    ['E14', 'G14=100', '2022 H14=651.74', '2023 I14=655.81'],
  ]);
});

test('the plan of spending: dates over percentages', () => {
  const tables = recognizeGoalTables(formWorkbook('seeds/hebei-chengde-2021'));
  const plans = tables.map(({ sheet, schedule }) => [
    sheet,
    ...schedule.map(({ label, percent, cell }) => `${label} ${cellName(cell)}=${String(percent)}`),
  ]);
  expect(plans.slice(0, 3)).toEqual([
    ['整体绩效目标'],
    ['专项1-商务活动外贸', '3月底 B6=25', '6月底 C6=50', '10月底 D6=75', '12月底 F6=100'],
    ['专项2-冻肉储备', '3月底 B6=null', '6月底 C6=null', '10月底 D6=null', '12月底 F6=100'],
  ]);
});

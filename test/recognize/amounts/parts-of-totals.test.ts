import { sumsOf, tableOf } from './sums-of';

test.each([
  ['merged', ['A2:A3', 'B2:C2', 'D2:D3']],
  ['not merged', []],
])('two heading rows, %s: what stands under 基本支出 is added in its place', (_, merges) => {
  const rows = [
    ['总计', '基本支出', '', '项目支出'],
    ['', '人员经费', '公用经费', ''],
    [120, 60.5, 10, 40],
  ];
  expect(sumsOf(rows, merges)).toEqual(['120=60.5+10+40 (9.5)']);
});

test.each([
  ['人员经费 and 公用经费 under a 小计', 9, ['110.5=70.5+40', '70.5=60.5+9 (1)']],
  ['the same, adding up', 10, ['110.5=70.5+40', '70.5=60.5+10']],
])('%s', (_, office, sums) => {
  const rows = [
    ['合计', '基本支出', '', '', '项目支出'],
    ['', '小计', '人员经费', '公用经费', ''],
    [110.5, 70.5, 60.5, office, 40],
  ];
  expect(sumsOf(rows)).toEqual(sums);
});

test.each([
  ['not adding up', 50, ['700=500+200', '500=440+50 (10)']],
  ['adding up', 60, ['700=500+200', '500=440+60']],
])('基本支出 is compared with 人员经费 and 公用经费 below it: %s', (_, office, sums) => {
  const rows = [
    ['年度预算总额', 700],
    ['1.基本支出', 500],
    ['其中：人员经费', 440],
    ['公用经费', office],
    ['2.项目支出', 200],
  ];
  expect(sumsOf(rows)).toEqual(sums);
});

test('工资福利 is a part of 人员经费, and counts not beside it', () => {
  const rows = [
    ['资金总额', 110.5],
    ['人员经费', 60.5],
    ['其中：工资福利支出', 50],
    ['公用经费', 10],
    ['项目支出', 40],
  ];
  expect(sumsOf(rows)).toEqual(['110.5=60.5+10+40']);
});

test('what is bought counts in place of 基本支出, also two things with one amount', () => {
  const rows = [
    ['总计', '工资福利及对个人补助', '商品和服务支出', '项目支出'],
    [640, 420, 60, 150],
  ];
  expect(sumsOf(rows)).toEqual(['640=420+60+150 (10)']);
});

test('what stands below last year’s total is no part of this year’s', () => {
  const rows = [
    ['2025年部门预算', 640, '2024年决算', 702],
    ['基本支出', 400, '基本支出', 421],
    ['项目支出', 240, '项目支出', 281],
  ];
  expect(sumsOf(rows)).toEqual(['640=400+240']);
});

test('each line of a table of amounts adds up for itself', () => {
  const rows = [
    ['项目', '合计', '基本支出', '项目支出'],
    ['财政拨款', 100, 60.5, 39.5],
    ['其他资金', 20, 10, 0.5],
    ['合计', 120, 70.5, 40],
  ];
  expect(sumsOf(rows)).toEqual(['100=60.5+39.5', '20=10+0.5 (9.5)', '120=70.5+40 (9.5)']);
});

test('a list of tasks: 其他 beside 基本支出 and 项目支出 is a part, and the whole may stand last', () => {
  const rows = [
    ['任务名称', '主要内容', '基本支出', '项目支出', '其他', '合计'],
    ['履职保障', '日常运转', '1286.40', '96.50', '60.00', '1442.90'],
    ['合计', '', '1286.40', '96.50', '60.00', '1442.00'],
  ];
  expect(sumsOf(rows)).toEqual(['1442.9=1286.4+96.5+60', '1442=1286.4+96.5+60 (0.9)']);
});

test.each([
  [
    'money kept in reserve',
    [
      ['项目资金总额', 100],
      ['建设资金', 90],
      ['预留机动', 10],
    ],
    ['100=90+10'],
  ],
  [
    'years',
    [
      ['项目总投资', 300],
      ['2025年', 100],
      ['2026年', 120],
      ['2027年', 70],
    ],
    ['300=100+120+70 (10)'],
  ],
  [
    'classes by kind of purchase in columns',
    [
      ['部门预算支出（万元）', '工资福利支出', '商品和服务支出', '资本性支出'],
      [200, 120, 50, 20],
    ],
    ['200=120+50+20 (10)'],
  ],
  [
    'people beside what they are made up of, in columns',
    [
      ['部门预算支出（万元）', '人员经费', '工资福利支出', '公用经费'],
      [200, 150, 120, 50],
    ],
    [],
  ],
  [
    'people below money',
    [
      ['资金总额', 100, '财政拨款', 100],
      ['受益人数', 1200, '其中：学生', 1000],
    ],
    [],
  ],
  [
    'a year that is no money',
    [
      ['资金总额', 100],
      ['2025年', '已完成'],
      ['2026年', '计划新建'],
    ],
    [],
  ],
] as const)('%s', (_, rows, sums) => {
  expect(sumsOf(rows)).toEqual(sums);
});

test.each([
  ['资本金 and a loan', ['项目总投资', '项目资本金', '银行贷款']],
  ['money from the market', ['总投资', '1.财政预算安排', '2.市场化融资']],
  ['专款', ['项目经费（全部为财政资金）', '其中：本级财政', '上级专款']],
  ['who pays beside the state', ['项目总资金', '省财政资金', '受益主体自筹']],
  ['money of one programme', ['拟投入衔接资金', '中央衔接资金', '县级配套']],
  ['what is handed down', ['本次下达资金', '中央资金', '省级资金']],
  ['borrowed money', ['融资总额', '专项债券', '银行贷款']],
  ['the unit’s own', ['项目资金总额', '财政投入', '单位投入']],
])('sources: %s', (_, [total = '', ...sources]) => {
  const { budget } = tableOf([[total, 60], ...sources.map((source) => [source, 30])]);
  expect(budget.map(({ role }) => role === 'total')).toEqual([true, false, false]);
  expect(budget.every(({ role }) => role !== null && role !== 'expense-item')).toBe(true);
});

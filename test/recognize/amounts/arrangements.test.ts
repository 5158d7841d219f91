import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import { findMismatch } from '../../../src/goals/amount-sums';
import type { CellSketch } from '../../workbook/sheet-of';
import { sumsOf, tableOf, type Rows } from './sums-of';

const OFF = ['120=70.5+40 (9.5)'];

/** Layouts of a total, 基本支出 and 项目支出 with their amounts. */
const ARRANGEMENTS: readonly (readonly [string, Rows] | readonly [string, Rows, readonly string[]])[] = [
  [
    'amounts in the labels of the parts',
    [
      ['资金总额', '120万元'],
      ['其中：', '基本支出70.5万元'],
      ['', '项目支出40万元'],
    ],
  ],
  [
    'income left, expenditure right',
    [
      ['年度收入总额', 120, '年度支出总额', 120],
      ['财政拨款', 120, '基本支出', 70.5],
      ['其他收入', 0, '项目支出', 40],
    ],
  ],
  [
    'no word for the whole',
    [
      ['整体支出（万元）', 120],
      ['1.基本支出', 70.5],
      ['2.项目支出', 40],
    ],
  ],
  [
    'labels over amounts',
    [
      ['资金总额', '基本支出', '项目支出'],
      [120, 70.5, 40],
    ],
  ],
  ['one sentence', [['预算情况', '资金总额：120万元，其中：基本支出70.5万元、项目支出40万元']]],
  ['each amount below its label', [['资金总额'], [120], ['基本支出'], [70.5], ['项目支出'], [40]]],
  [
    'amounts over labels',
    [
      [120, 70.5, 40],
      ['资金总额', '基本支出', '项目支出'],
    ],
  ],
  [
    'the total below',
    [
      ['基本支出', 70.5],
      ['项目支出', 40],
      ['合计', 120],
    ],
  ],
  ['all pairs in one row', [['资金总额', 120, '基本支出', 70.5, '项目支出', 40]]],
  [
    'two years',
    [
      ['项目', '2023年', '2024年'],
      ['资金总额', 110.5, 120],
      ['基本支出', 70.5, 70.5],
      ['项目支出', 40, 40],
    ],
  ],
  ['parts in brackets', [['资金总额', '120万元（其中：基本支出70.5万元，项目支出40万元）']]],
  [
    'total left, parts right',
    [
      ['资金总额', 120, '其中', '基本支出', 70.5],
      ['', '', '', '项目支出', 40],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3'],
  ],
  [
    'the unit in a cell between',
    [
      ['资金总额', '万元', 120],
      ['基本支出', '万元', 70.5],
      ['项目支出', '万元', 40],
    ],
  ],
  [
    'text with other words',
    [
      ['本年支出合计', '120.00'],
      ['（一）基本支出', '70.50'],
      ['（二）项目支出', '40.00'],
    ],
  ],
  [
    'blank cells between',
    [
      ['资金总额', '', '', 120],
      ['基本支出', '', '', 70.5],
      ['项目支出', '', '', 40],
    ],
    ['A1:D1'],
  ],
  [
    'the name of the office before',
    [
      ['单位名称', '资金总额', '基本支出', '项目支出'],
      ['某局', 120, 70.5, 40],
    ],
  ],
  [
    'a heading 其中 over the parts, merged with nothing',
    [
      ['资金总额（万元）', '其中', ''],
      ['', '基本支出', '项目支出'],
      [120, 70.5, 40],
    ],
    ['A1:D1'],
  ],
  [
    'the amount of the whole beside its sources only',
    [
      ['1、资金来源：', 120],
      ['（1）财政性资金', 100],
      ['（2）其他资金', 20],
      ['2、资金结构：', ''],
      ['（1）基本支出', 70.5],
      ['（2）项目支出', 40],
    ],
  ],
  ['labels in brackets behind the amounts', [['120万元（总额）', '70.5万元（基本支出）', '40万元（项目支出）']]],
  ['a line for each in one cell', [['年度部门预算（万元）', '总额：120\n基本支出：70.5\n项目支出：40']]],
  [
    'a label beside all',
    [
      ['部门预算资金情况（万元）', '预算总额', 120],
      ['', '其中：基本支出', 70.5],
      ['', '项目支出', 40],
    ],
    ['A2:A4'],
  ],
  ['a numbered list', [['1.资金总额：120万元'], ['2.基本支出：70.5万元'], ['3.项目支出：40万元']]],
  ['brackets instead of colons', [['资金总额（120万元）'], ['基本支出（70.5万元）'], ['项目支出（40万元）']]],
  [
    'a subtotal of each kind',
    [
      ['合计', '', '120'],
      ['基本支出', '小计', 70.5],
      ['', '人员经费', 60.5],
      ['', '公用经费', 10],
      ['项目支出', '', 40],
    ],
    ['A3:A5'],
  ],
  [
    'two labels and two amounts in one cell each',
    [
      ['资金总额', 120],
      ['基本支出/项目支出', '70.5/40'],
    ],
  ],
  [
    'the same with other marks',
    [
      ['资金总额（万元）', 120],
      ['其中：基本支出、项目支出', '70.5、40'],
    ],
  ],
  [
    'the same on lines of their own',
    [
      ['资金总额', 120],
      ['基本支出\n项目支出', '70.5\n40'],
    ],
  ],
  ['all three in one cell each', [['资金总额/基本支出/项目支出', '120/70.5/40']]],
  [
    'the parts with their labels in one cell',
    [
      ['资金总额', 120],
      ['其中', '基本支出70.5；项目支出40'],
    ],
  ],
  ['as a sum', [['资金总额', '70.5+40=120']]],
  ['as a sum with names', [['资金总额（万元）', '120=70.5（基本支出）+40（项目支出）']]],
  ['in turn', [['预算安排', '2026年部门预算120万元，基本支出、项目支出分别为70.5万元、40万元。']]],
  [
    'short names beside the heading',
    [
      ['年度预算', '总额', 120],
      ['', '基本', 70.5],
      ['', '项目', 40],
    ],
    ['A2:A4'],
  ],
  [
    'a rare word for the whole',
    [
      ['年度经费概算（含上年结转）', 120],
      ['基本支出', 70.5],
      ['项目支出', 40],
    ],
  ],
];

test.each(ARRANGEMENTS.map(([name, rows, merges = []]) => ({ name, rows, merges })))(
  '$name: the whole is compared with its parts',
  ({ rows, merges }) => {
    expect(sumsOf(rows, merges).filter((sum) => sum.startsWith('120=') && sum.includes('('))).toEqual(OFF);
  },
);

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

test('what is bought counts in place of 基本支出, also two things with one amount', () => {
  const rows = [
    ['总计', '工资福利及对个人补助', '商品和服务支出', '项目支出'],
    [640, 420, 60, 150],
  ];
  expect(sumsOf(rows)).toEqual(['640=420+60+150 (10)']);
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

test('what stands below last year’s total is no part of this year’s', () => {
  const rows = [
    ['2025年部门预算', 640, '2024年决算', 702],
    ['基本支出', 400, '基本支出', 421],
    ['项目支出', 240, '项目支出', 281],
  ];
  expect(sumsOf(rows)).toEqual(['640=400+240']);
});

test.each([
  [
    'the office named in each label',
    ['川东县水务局2025年度部门预算支出总计', '川东县水务局2025年度基本支出', '川东县水务局2025年度项目支出'],
  ],
  ['other words for the kinds', ['部门预算安排数（万元）', '基本运行经费', '专项业务经费']],
  ['a foreign word', ['Total（合计）', '基本支出', '项目支出']],
])('%s', (_, [total = '', basic = '', project = '']) => {
  const rows = [
    [total, 120],
    [basic, 70.5],
    [project, 40],
  ];
  expect(sumsOf(rows)).toEqual(OFF);
});

test('amounts on lines to be filled in', () => {
  expect(sumsOf([['部门整体支出总额：＿120＿万元'], ['其中：基本支出：＿70.5＿万元；项目支出：＿40＿万元']])).toEqual(
    OFF,
  );
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

test.each([
  [
    'a date',
    [
      ['资金总额', 120],
      ['起止时间', '2024/2025'],
    ],
  ],
  [
    'a share',
    [
      ['资金总额', 120],
      ['基本支出/项目支出', '60%/40%'],
    ],
  ],
  [
    'three amounts for two labels',
    [
      ['资金总额', 120],
      ['基本支出/项目支出', '70/40/10'],
    ],
  ],
])('%s beside labels is no list of amounts', (_, rows) => {
  expect(sumsOf(rows)).toEqual([]);
});

test('each cell counts in its own unit, and the difference is exact', () => {
  const rows = [
    ['资金总额', '120万元'],
    ['基本支出', '705000元'],
    ['项目支出', '0.004亿元'],
  ];
  expect(sumsOf(rows)).toEqual(['120=705000+0.004 (9.5)']);
  const [sum] = tableOf(rows).sums;
  expect(sum && findMismatch(sum.total, [sum.parts])?.decimals).toBe(1);
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

test('parts that are named in words behind an amount', () => {
  expect(sumsOf([['资金总额', '854万（高标准农田400万元，土地整治454万元）']])).toEqual(['854=400+454']);
  expect(sumsOf([['资金总额', '854万（高标准农田400万元，土地整治450万元）']])).toEqual(['854=400+450 (4)']);
});

test('the number format counts: 1200000 shown as 120.0万元', () => {
  const shown = (value: number, text: string): CellSketch => ({ value, text, formula: String(value) });
  const rows = [
    ['资金总额', shown(1_200_000, '120.0万元')],
    ['基本支出', shown(705_000, '70.5万元')],
    ['项目支出', shown(495_000, '49.5万元')],
  ];
  expect(sumsOf(rows)).toEqual(['120=70.5+49.5']);
});

test.each([
  [
    'parts without a whole',
    [
      ['基本支出', 70.5],
      ['项目支出', 40],
    ],
    'no-total',
  ],
  [
    'a whole without its parts',
    [
      ['资金总额', 120],
      ['基本支出', ''],
      ['项目支出', ''],
    ],
    'no-parts',
  ],
  [
    'one kind alone, and less than the whole',
    [
      ['部门整体支出总额', 120],
      ['项目支出', 40],
    ],
    'no-parts',
  ],
  [
    'an amount typed twice',
    [
      ['资金总额', '854万854万'],
      ['基本支出', 70.5],
      ['项目支出', 40],
    ],
    'unreadable',
  ],
] as const)('%s is said to be uncompared', (_, rows, kind) => {
  expect(tableOf(rows).unpaired.map((one) => one.kind)).toContain(kind);
});

test('a sound form has nothing uncompared', () => {
  expect(
    tableOf([
      ['资金总额', 110.5],
      ['基本支出', 70.5],
      ['项目支出', 40],
    ]).unpaired,
  ).toEqual([]);
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

const wholes = constantFrom(
  '资金总额',
  '年度预算总额',
  '整体支出（万元）',
  '部门预算资金总数',
  '年度支出规模',
  '预算安排总额',
);
const numbers = constantFrom(['', '', ''], ['', '其中：', ''], ['一、', '（一）', '（二）'], ['1.', '2.', '3.']);
const writings = constantFrom(
  (value: string) => value,
  (value: string) => `${value}万元`,
  (value: string) => `￥${value}元`,
  (value: string) => `${value}（万元）`,
);
const layouts = constantFrom(
  (labels: readonly string[], values: readonly string[]) => labels.map((label, at) => [label, values[at] ?? '']),
  (labels: readonly string[], values: readonly string[]) => [labels, values],
  (labels: readonly string[], values: readonly string[]) => [labels.flatMap((label, at) => [label, values[at] ?? ''])],
);

test('whatever the labels, the writing and the layout: a sound sum is silent and a difference is said', () => {
  const cases = tuple(
    wholes,
    numbers,
    writings,
    layouts,
    integer({ min: 100, max: 10 ** 7 }),
    integer({ min: 100, max: 10 ** 7 }),
  );
  assert(
    property(cases, integer({ min: 2, max: 5000 }), ([whole, lead, write, layOut, basic, project], off) => {
      const labels = [whole, '基本支出', '项目支出'].map((label, at) => (lead[at] ?? '') + label);
      for (const extra of [0, off]) {
        const values = [basic + project + extra, basic, project].map((cents) => write((cents / 100).toFixed(2)));
        const sums = tableOf(layOut(labels, values)).sums;
        const differences = sums.map(({ total, parts }) => findMismatch(total, [parts])?.difference.toFixed(2) ?? '0');
        expect([labels, values, differences]).toEqual([labels, values, [extra === 0 ? '0' : (extra / 100).toFixed(2)]]);
      }
    }),
  );
});

test.each<readonly [string, Rows]>([
  [
    '本级 and 上级 below 项目支出 that add up to neither total',
    [
      ['部门支出预算', 1000],
      ['一、基本支出', 600],
      ['二、项目支出', 400],
      ['本级资金', 250],
      ['上级资金', 100],
    ],
  ],
  [
    'a column that nobody knows beside 基本支出 and 项目支出',
    [
      ['支出预算', '合计', '基本支出', '项目支出', '对下转移支付'],
      ['金额', 3000, 1200, 800, 900],
    ],
  ],
  [
    'two unknown names below a total that they do not add up to',
    [
      ['预算总额', 78],
      ['经常性项目', 50],
      ['一次性项目', 38],
    ],
  ],
])('%s: said to be uncompared', (_, rows) => {
  expect(tableOf(rows).unpaired.map(({ kind }) => kind)).toEqual(['unreadable']);
  expect(sumsOf(rows).filter((sum) => sum.includes('('))).toEqual([]);
});

test.each<readonly [string, Rows, readonly string[]]>([
  [
    'a column that nobody knows with the right amount',
    [
      ['支出预算', '合计', '基本支出', '项目支出', '对下转移支付'],
      ['金额', 3000, 1200, 800, 1000],
    ],
    ['3000=1200+800+1000'],
  ],
  [
    'numbers far from the total are left alone',
    [
      ['预算总额', 780],
      ['经常性项目', 5],
      ['一次性项目', 3],
    ],
    [],
  ],
])('%s', (_, rows, sums) => {
  expect(sumsOf(rows)).toEqual(sums);
  expect(tableOf(rows).unpaired).toEqual([]);
});

test.each<readonly [string, Rows]>([
  ['the unit of the form', [['金额：万元'], ['资金总额', 120], ['基本支出', 70.5], ['项目支出', 49.5]]],
  [
    'numbers of lines in a formula',
    [
      ['（1）资金总额=（2）+（3）', 120],
      ['（2）基本支出', 70.5],
      ['（3）项目支出', 49.5],
    ],
  ],
])('%s is no amount', (_, rows) => {
  expect(sumsOf(rows)).toEqual(['120=70.5+49.5']);
});

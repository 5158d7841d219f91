import { sumsOf, tableOf, type Rows } from './sums-of';

test.each<readonly [string, Rows, readonly string[]]>([
  [
    'the money for a building, by who gives it',
    [
      ['建设总投资（万元）', 8600],
      ['其中：中央预算内投资', 3000],
      ['省级配套', 1200],
      ['地方政府专项债券', 4000],
      ['自筹资金', 390],
    ],
    ['8600=3000+1200+4000+390 (10)'],
  ],
  [
    'a list that ends in everything else is complete',
    [
      ['项目资金（万元）', 86],
      ['其中：设备购置费', 43],
      ['培训费', 16],
      ['差旅费', 8],
      ['其他费用', 12],
    ],
    ['86=43+16+8+12 (7)'],
  ],
  [
    'what is done, this year and later',
    [
      ['项目概算总投资', '4500万元'],
      ['已累计完成投资', '1500万元'],
      ['本年计划投资', '2000万元'],
      ['以后年度投资', '990万元'],
    ],
    ['4500=1500+2000+990 (10)'],
  ],
  [
    'as many years as the label says',
    [
      ['三年资金总额（万元）', 900],
      ['第一年', 300],
      ['第二年', 350],
      ['第三年', 240],
    ],
    ['900=300+350+240 (10)'],
  ],
  [
    'places below a heading',
    [
      ['区县', '安排资金（万元）'],
      ['东山县', 120],
      ['西林县', 230],
      ['南陵区', 150],
      ['合计', 350],
    ],
    ['350=120+230+150 (150)'],
  ],
  [
    'lines of one cell',
    [['年度预算申请（万元）', '合计：650\n1.基本支出：440\n2.项目支出：200']],
    ['650=440+200 (10)'],
  ],
  [
    'kinds of expenditure by budget',
    [
      ['资金来源', '合计', '一般公共预算', '单位资金'],
      ['基本支出', 520, 510, 10],
      ['项目支出', 330, 300, 20],
      ['合计', 850, 810, 30],
    ],
    ['330=300+20 (10)', '850=520+330', '810=510+300', '30=10+20'],
  ],
])('%s', (_, rows, sums) => {
  expect([...sumsOf(rows)].sort()).toEqual(expect.arrayContaining([...sums].sort()));
});

test.each<readonly [string, Rows]>([
  [
    'unknown names below a total',
    [
      ['项目资金（万元）', 86],
      ['场地', 43],
      ['设备', 26],
      ['出行', 8],
    ],
  ],
  [
    'sources without a total',
    [
      ['一般公共预算资金', 300],
      ['政府性基金', 80],
    ],
  ],
  [
    'a line put in below a sum',
    [
      ['合计', 500],
      ['人员经费', 400],
      ['公用经费', 100],
      ['设备购置费', 150],
    ],
  ],
])('%s: said to be uncompared', (_, rows) => {
  expect(tableOf(rows).unpaired).toHaveLength(1);
});

test.each<readonly [string, Rows]>([
  ['a total alone', [['资金总额（万元）', 86]]],
  ['one source alone', [['财政拨款（万元）', 86]]],
  [
    'some of the parts, as 其中 says',
    [
      ['项目资金（万元）', 86],
      ['其中：设备购置费', 43],
      ['培训费', 16],
    ],
  ],
  [
    'numbers of another size',
    [
      ['项目资金（万元）', 860],
      ['单位成本', 3],
      ['人均补助', 2],
    ],
  ],
  [
    'people below a sum',
    [
      ['合计', 500],
      ['人员经费', 400],
      ['公用经费', 100],
      ['受益人数', 150],
    ],
  ],
])('%s: nothing to be said', (_, rows) => {
  expect(tableOf(rows).unpaired).toEqual([]);
  expect(sumsOf(rows).filter((sum) => sum.includes('('))).toEqual([]);
});

test.each<readonly [string, Rows, number]>([
  [
    'a total and its parts',
    [
      ['资金总额（万元）', '详见预算批复'],
      ['其中：基本支出', '见附表'],
      ['项目支出', '见附表'],
    ],
    3,
  ],
  [
    'one of the parts',
    [
      ['资金总额（万元）', 120],
      ['其中：基本支出', 70],
      ['项目支出', '待定'],
    ],
    1,
  ],
])('words in place of %s are said to be uncompared', (_, rows, count) => {
  expect(tableOf(rows).unpaired.map(({ kind }) => kind)).toEqual(Array(count).fill('unreadable'));
});

test.each<readonly [string, Rows]>([
  ['headings', [['资金总额', '项目名称', '备注']]],
  ['a unit', [['资金总额', '单位：万元']]],
  ['a use', [['项目支出', '用于培训和调研']]],
])('%s beside a label are no amount put off', (_, rows) => {
  expect(tableOf(rows).unpaired).toEqual([]);
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

test('a sound form has nothing uncompared', () => {
  expect(
    tableOf([
      ['资金总额', 110.5],
      ['基本支出', 70.5],
      ['项目支出', 40],
    ]).unpaired,
  ).toEqual([]);
});

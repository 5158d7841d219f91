import { sumsOf, tableOf, type Rows } from '../sums-of';

/** Parts with unknown labels are recognised by their place below the total. */
test.each<readonly [string, Rows, readonly string[]]>([
  [
    'names of money',
    [
      ['部门经费预算', 333],
      ['日常运行经费', 210],
      ['业务活动经费', 110],
    ],
    ['333=210+110 (13)'],
  ],
  [
    'the same, adding up',
    [
      ['部门经费预算', 320],
      ['日常运行经费', 210],
      ['业务活动经费', 110],
    ],
    ['320=210+110'],
  ],
  [
    'behind 其中',
    [
      ['年度总预算', 250],
      ['其中：经常性开销', 180],
      ['一次性开销', 60],
    ],
    ['250=180+60 (10)'],
  ],
  [
    'beside a known one',
    [
      ['资金总额', 60],
      ['财政资金', 40],
      ['群众投工投劳折资', 10],
    ],
    ['60=40+10 (10)'],
  ],
  [
    'in pairs',
    [
      ['资金总额', 60, '援疆款', 30],
      ['财政资金', 20, '对口帮扶款', 10],
    ],
    ['60=30+20+10'],
  ],
  [
    'places',
    [
      ['中央财政补助合计', 900],
      ['甲县', 400],
      ['乙县', 300],
      ['丙县', 150],
    ],
    ['900=400+300+150 (50)'],
  ],
  [
    'projects under 基本支出',
    [
      ['资金总额', 300],
      ['基本支出', 180],
      ['项目一：普法宣传', 40],
      ['项目二：装备', 70],
    ],
    ['300=180+40+70 (10)'],
  ],
  [
    'places with their households and rates, of which only the money is added up',
    [
      ['县市', '任务数（户）', '补助资金（万元）', '人均增收（元）', '合格率（%）', '满意度'],
      ['全州合计', 950, 1800, 500, 100, 90],
      ['甲县', 500, 1000, 480, 100, 90],
      ['乙县', 400, 800, 520, 100, 90],
    ],
    ['1800=1000+800'],
  ],
  [
    'the same with wrong money and the total below',
    [
      ['旗县', '中央资金', '覆盖率（%）', '户均补助（元）'],
      ['甲旗', 1000, 100, 500],
      ['乙旗', 800, 98, 600],
      ['合计', 1900, 99, 550],
    ],
    ['1900=1000+800 (100)'],
  ],
  [
    'a part named 均衡性转移支付',
    [
      ['', '均衡性转移支付', '专项'],
      ['全市合计', 100, 30],
      ['甲区', 60, 10],
      ['乙区', 40, 10],
    ],
    ['100=60+40', '30=10+10 (10)'],
  ],
  // No parts
  [
    'places with counts alone',
    [
      ['区县', '培训人数（人）', '合格率（%）'],
      ['合计', 900, 100],
      ['甲县', 500, 100],
      ['乙县', 300, 100],
    ],
    [],
  ],
  [
    'the known ones add up',
    [
      ['资金总额', 60],
      ['财政资金', 60],
      ['其中：政府采购', 15],
    ],
    [],
  ],
  [
    'numbers of the head',
    [
      ['资金总额', 60],
      ['受益户数', 15],
      ['项目面积', 30],
    ],
    [],
  ],
  [
    'words of no money',
    [
      ['资金总额', 60],
      ['甲项内容', 15],
      ['乙项内容', 30],
    ],
    [],
  ],
  [
    'the whole again',
    [
      ['项目预算资金', 58.6],
      ['县财政局安排', 58.6],
    ],
    [],
  ],
  [
    'behind an empty row',
    [
      ['资金总额', 60],
      ['', ''],
      ['日常运行经费', 15],
      ['业务活动经费', 20],
    ],
    [],
  ],
])('%s under a whole', (_, rows, sums) => {
  expect(sumsOf(rows)).toEqual(sums);
});

test('a part that nobody knows beside parts of parts', () => {
  const rows = [
    ['资金总额', 60],
    ['财政拨款', 40],
    ['其中：中央资金', 30],
    ['省级资金', 10],
    ['帮扶款', 15],
  ];
  expect(sumsOf(rows)).toEqual(['60=40+15 (5)', '40=30+10']);
});

test('a number alone beside the whole of a list below is said, not added up', () => {
  const { sums, unpaired } = tableOf([
    ['项目总投资', 900, '已发行额度', 200],
    ['其中：专项债券', 500, '', ''],
    ['项目资本金', 400, '', ''],
  ]);
  expect(sums.flatMap(({ parts }) => parts.map(({ label }) => label))).not.toContain('已发行额度');
  expect(unpaired.filter(({ message }) => message.includes('相差'))).toEqual([]);
});

test('multiples and years of the head are no money', () => {
  const { sums, unpaired } = tableOf([
    ['本次申请额度', 300],
    ['项目收益覆盖倍数', 1.35],
    ['债券年限', 20],
  ]);
  expect([sums, unpaired]).toEqual([[], []]);
});

test('the known parts add up: what stands below them is something else', () => {
  const { sums } = tableOf([
    ['年度资金总额（万元）', 100],
    ['其中：财政拨款', 100],
    ['用途：印刷', 30],
    ['宣传', 40],
    ['培训', 20],
  ]);
  expect(sums).toEqual([]);
});

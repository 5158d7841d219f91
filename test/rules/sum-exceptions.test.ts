import { exampleForm, exampleFormWithTasks } from '../../src/rules/kit/example-form';
import type { ExampleCell, RuleExample } from '../../src/rules/kit/rule';
import { cellName } from '../../src/workbook/area';
import { checkRule as check } from './check-rule';

type Rows = RuleExample['rows'];

describe('amounts of tasks against the whole budget', () => {
  const tasks = [
    ['招商推介专项', 20],
    ['企业服务专项', 15],
  ] as const;
  test.each([
    ['all listed', [['资金总额', 35]] as const, '年度履职目标', null],
    ['one is missing', [['资金总额', 50]] as const, '年度履职目标', 'warning'],
    [
      'only 基本支出 is missing',
      [
        ['资金总额', 115],
        ['基本支出', 80],
      ] as const,
      '年度履职目标',
      'hint',
    ],
    [
      'they make up 项目支出',
      [
        ['资金总额', 115],
        ['项目支出', 35],
        ['基本支出', 80],
      ] as const,
      '年度履职目标',
      null,
    ],
    ['the form asks for main tasks only', [['资金总额', 50]] as const, '年度主要任务', 'hint'],
    [
      'more than the budget, though 基本支出 is the difference',
      [
        ['资金总额', 15],
        ['基本支出', 20],
      ] as const,
      '年度履职目标',
      'warning',
    ],
  ])('%s', (_case, amounts, group, severity) => {
    const findings = check('sum/task-total', exampleFormWithTasks(amounts, group, tasks));
    expect(findings[0]?.severity ?? null).toBe(severity);
  });
});

describe('the money of places, source by source, with a total of each place', () => {
  const below: Rows = [
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '新建文化广场', '≥12个'],
    ['效益指标', '社会效益指标', '受益村民', '≥3000人'],
  ];
  const wholes = (rows: Rows): string[] =>
    check('sum/fund-source', [['2027年公益事业奖补区域绩效目标表'], ...rows, ...below]).map(({ cell }) =>
      cellName(cell),
    );

  test.each<[string, Rows, string[]]>([
    [
      'the total right, the whole above',
      [
        ['乡镇', '中央资金（万元）', '省级资金（万元）', '资金合计（万元）'],
        ['合计', 300, 100, 400],
        ['石桥镇', 200, 50, 250],
        ['白马乡', 100, 50, 150],
      ],
      [],
    ],
    [
      'the total right, the whole below',
      [
        ['旗县', '中央资金', '自治区资金', '合计'],
        ['甲旗', 200, 50, 250],
        ['乙旗', 100, 50, 150],
        ['全市合计', 300, 100, 400],
      ],
      [],
    ],
    [
      'the total of one place is wrong',
      [
        ['乡镇', '中央资金（万元）', '省级资金（万元）', '小计（万元）'],
        ['合计', 300, 100, 400],
        ['石桥镇', 200, 50, 250],
        ['白马乡', 100, 50, 160],
      ],
      ['D5'],
    ],
    [
      'the total left',
      [
        ['乡镇', '资金合计（万元）', '中央资金（万元）', '省级资金（万元）'],
        ['合计', 400, 300, 100],
        ['石桥镇', 260, 200, 50],
        ['白马乡', 150, 100, 50],
      ],
      ['B4'],
    ],
  ])('%s', (_, rows, cells) => {
    expect(wholes(rows)).toEqual(cells);
  });
});

describe('a breakdown that does not name everything', () => {
  const indicators = [
    ['产出指标', '数量指标', '组织招商推介会次数', '≥2场'],
    ['满意度指标', '服务对象满意度指标', '企业满意度', '≥80%'],
  ] as const;
  test.each([
    ['sum/expenditure-total', '资金总额', [['项目支出', 60]], []],
    [
      'sum/expenditure-total',
      '资金总额',
      [
        ['项目支出', 60],
        ['基本支出', 30],
      ],
      ['C4'],
    ],
    ['sum/fund-source', '资金总额', [['其中：财政拨款', 60]], []],
    ['sum/fund-source', '资金总额', [['其中：财政拨款', 160]], ['C4']],
    [
      'sum/fund-source',
      '资金总额',
      [
        ['其中：财政拨款', 60],
        ['其他资金', ''],
      ],
      ['C4'],
    ],
    [
      'sum/expense-items',
      '支出合计',
      [
        ['人员经费', 60],
        ['公用经费', 10],
      ],
      [],
    ],
    [
      'sum/expense-items',
      '支出合计',
      [
        ['人员经费', 60],
        ['公用经费', 50],
      ],
      ['C4'],
    ],
    [
      'sum/expense-items',
      '支出合计',
      [
        ['人员经费', 60],
        ['公用经费', 10],
        ['项目经费', ''],
      ],
      ['C4'],
    ],
    [
      'sum/expense-items',
      '支出合计',
      [
        ['工资福利支出', 60],
        ['商品和服务支出', 20],
        ['资本性支出', 10],
      ],
      ['C4'],
    ],
    [
      'sum/expense-items',
      '支出合计',
      [
        ['工资福利支出', 60],
        ['商品和服务支出', 20],
        ['对企业补助', 15],
        ['资本性支出', 5],
      ],
      [],
    ],
    [
      'sum/expense-items',
      '支出合计',
      [
        ['工资福利支出', 60],
        ['商品和服务支出', 20],
      ],
      [],
    ],
  ] as const)('%s: %s 100 of %j', (id, label, parts, cells) => {
    const head = [['资金（万元）', label, 100], ...parts.map(([part, value]) => ['', part, value])];
    expect(check(id, exampleForm(indicators, head)).map(({ cell }) => cellName(cell))).toEqual([...cells]);
  });
});

describe('sources of funds', () => {
  const withTasks = (sumRow: readonly ExampleCell[]): Rows =>
    exampleForm(
      [
        ['产出指标', '数量指标', '组织招商推介会次数', '≥2场'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥80%'],
      ],
      [
        ['项目资金（万元）', '年度资金总额', 100],
        ['', '其中：财政拨款', 90],
        ['', '其他资金', 10],
        ['年度任务', '任务名称', '预算金额（万元）', '其中：财政资金', '其他资金'],
        ['', '招商推介专项', 60, 50, 10],
        ['', '企业服务专项', 40, 40, ''],
        sumRow,
      ],
    );

  test('the sum row of the tasks has its own, and they are not counted again above', () => {
    expect(check('sum/fund-source', withTasks(['', '金额合计', 100, 90, 10]))).toEqual([]);
  });

  test('the sum row is checked against the sources beside it', () => {
    const findings = check('sum/fund-source', withTasks(['', '金额合计', 100, 80, 10]));
    expect(findings.map(({ cell }) => cellName(cell))).toEqual(['C10']);
  });
});

describe('income against expense', () => {
  const indicators = [
    ['产出指标', '数量指标', '组织招商推介会次数', '≥2场'],
    ['满意度指标', '服务对象满意度指标', '企业满意度', '≥80%'],
  ] as const;
  test('a form with what is left over at the year’s end is not judged', () => {
    const head = [
      ['当年收支（万元）', '收入合计', 734.05],
      ['', '支出合计', 700],
      ['', '年末结转结余数', 34.05],
    ];
    expect(check('sum/income-expense', exampleForm(indicators, head))).toEqual([]);
  });
});

describe('sources that the total does not show', () => {
  const sources = (rows: Rows): readonly string[] =>
    check('sum/fund-source', exampleForm([], rows)).map(({ cell }) => cellName(cell));
  test.each<[string, Rows]>([
    [
      'one of them has a name that nobody knows, in a row under a row of labels',
      [
        ['资金总额', '财政投入', '社会投入', '义务植树折算'],
        [90, 70, 15, 5],
      ],
    ],
    [
      'they are those of the budget as it was changed',
      [
        ['年初预算', 100],
        ['调整预算', 120],
        ['财政拨款', 120],
      ],
    ],
  ])('silent: %s', (_, rows) => {
    expect(sources(rows)).toEqual([]);
  });
  test('a wrong sum with an unknown source is still wrong', () => {
    expect(
      sources([
        ['资金总额', '财政投入', '社会投入', '义务植树折算'],
        [90, 70, 15, 15],
      ]),
    ).toHaveLength(1);
  });
});

import { exampleForm, exampleFormWithColumns, type ExampleIndicator } from '../../../src/rules/kit/example-form';
import type { ExampleCell } from '../../../src/rules/kit/rule';
import { rules } from '../../../src/rules';
import { cellName } from '../../../src/workbook/area';
import { checkRule as check } from '../check-rule';

const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
  ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
];

const found = (id: string, head: readonly (readonly ExampleCell[])[]): string[] =>
  check(id, exampleForm(INDICATORS, head)).map(({ cell, severity }) => `${cellName(cell)} ${severity}`);

test.each([
  [
    'all blank',
    [
      ['', ''],
      ['', ''],
      ['', ''],
    ],
    ['C4 error'],
  ],
  [
    'total and sources',
    [
      ['', 200],
      ['', 180],
      ['', 20],
    ],
    [],
  ],
  [
    'a stroke is zero',
    [
      ['', 200],
      ['', 200],
      ['', '—'],
    ],
    [],
  ],
  [
    'other funds blank',
    [
      ['', 200],
      ['', 200],
      ['', ''],
    ],
    ['C6 hint'],
  ],
  [
    'the rest does not add up',
    [
      ['', 200],
      ['', 180],
      ['', ''],
    ],
    [],
  ],
  [
    'fiscal blank, other funds are all',
    [
      ['', 200],
      ['', ''],
      ['', 200],
    ],
    ['C5 hint'],
  ],
  [
    'fiscal blank, the rest is not said',
    [
      ['', 200],
      ['', ''],
      ['', 20],
    ],
    ['C5 error'],
  ],
])('amounts: %s', (_case, amounts, cells) => {
  const labels = [
    ['项目资金（万元）', '年度资金总额'],
    ['', '其中：财政拨款'],
    ['', '其他资金'],
  ];
  const head = labels.map(([group = '', label = ''], index) => [group, label, amounts[index]?.[1] ?? '']);
  expect(found('completeness/fund-missing', head)).toEqual(cells);
});

test.each([
  [['前期已安排（万元）', 350, '资金性质', '财政拨款', '']],
  [['资金总额（万元）', 560, '资金来源渠道', '一般公共预算', '']],
  [['资金总额（万元）', 560, '项目资金来源', '财政拨款', '']],
])('the kind of money is an answer, and no amount is missing behind it: %s', (row) => {
  expect(found('completeness/fund-missing', [row, ['支付方式', '直接支付', '经费性质', '项目支出', '']])).toEqual([]);
});

test('below a question that spans several rows each source wants its amount', () => {
  const head = [
    ['资金来源（万元）', '财政拨款', ''],
    ['', '其他资金', 30],
    ['', '合计', 80],
  ];
  expect(found('completeness/fund-missing', head)).toEqual(['C4 error']);
});

test.each<[string, string[][], string[]]>([
  ['a stroke for the total', [['年度资金总额（万元）', '—', '财政拨款', '300']], ['B4 error']],
  ['a line to write on', [['年度资金总额（万元）', '＿＿＿', '财政拨款', '300']], ['B4 error']],
  ['a total put off', [['年度资金总额（万元）', '待财政批复', '财政拨款', '300']], ['B4 error']],
  ['in words', [['年度资金总额', '叁佰万元整', '财政拨款', '300万元']], []],
  [
    'the year blank beside the whole term',
    [
      ['资金情况（万元）', '实施期资金总额', '900'],
      ['', '年度资金总额', ''],
      ['', '其中：财政拨款', '300'],
    ],
    ['C5 error'],
  ],
  [
    'a project of one year without the whole term',
    [
      ['实施期资金总额（万元）', '', '年度资金总额（万元）', '80'],
      ['其中：财政拨款', '', '其中：财政拨款', '80'],
    ],
    [],
  ],
  [
    'one side of income and expenditure',
    [
      ['收入总计（万元）', '500', '支出总计（万元）', ''],
      ['财政拨款收入', '500', '人员经费', '300'],
      ['', '', '项目经费', '200'],
    ],
    ['D4 error'],
  ],
  [
    'a heading over expenses beside the total of sources',
    [
      ['预算情况（万元）', '1、资金来源：', '120'],
      ['', '（1）财政性资金', '120'],
      ['', '2、资金结构：', ''],
      ['', '（1）基本支出', '80'],
      ['', '（2）项目支出', '30'],
    ],
    [],
  ],
  [
    'a heading over parts that another total adds up',
    [
      ['资金总额（万元）', ''],
      ['财政拨款', '80'],
      ['其他资金', '20'],
      ['合计', '100'],
    ],
    [],
  ],
])('a total that says no amount: %s', (_case, head, cells) => {
  expect(found('completeness/fund-missing', head)).toEqual(cells);
});

test.each([
  [
    [
      ['目标1', '组织重点展会5次。'],
      ['目标2', ''],
      ['目标3', '……'],
    ],
    [],
  ],
  [[['年度总体目标', '']], ['B4 error']],
  [[['年度总体目标', '待定']], ['B4 error']],
  [[['中期目标', '']], []],
])('goals %j: %j', (head, cells) => {
  expect(found('completeness/goal-missing', head)).toEqual(cells);
});

test.each([
  ['every column filled', ['招商引资', '举办推介会', 60], []],
  ['no content', ['招商引资', '', 60], ['C5 warning']],
  ['neither content nor amount', ['招商引资', '', ''], ['C5 warning']],
  ['a number for its name', ['任务1', '举办推介会', 60], ['B5 warning']],
])('a task: %s', (_case, task, cells) => {
  const head = [
    ['年度主要任务', '任务名称', '主要内容', '预算金额（万元）'],
    ['', ...task],
    ['', '企业服务', '走访企业', 15],
  ];
  expect(found('completeness/task-incomplete', head)).toEqual(cells);
});

test('a form that nobody has filled in yet gets one plain hint', () => {
  const rows = [
    ['项目支出绩效目标申报表'],
    ['（    年度）'],
    ['项目名称', '', '联系电话', ''],
    ['主管部门', '', '实施单位', ''],
    ['项目资金（万元）', '年度资金总额', ''],
    ['', '其中：财政拨款', ''],
    ['年度总体目标', '目标1：'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '指标1：', ''],
    ['', '', '……', ''],
    ['效益指标', '社会效益指标', '指标1：', ''],
  ];
  const findings = rules.flatMap(({ meta }) => check(meta.id, rows));
  expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['completeness/no-indicators hint']);
});

describe('columns that hardly anybody filled in', () => {
  const columns = ['一级指标', '二级指标', '三级指标', '设置依据', '指标值'];
  const rowsWith = (bases: readonly string[]): Parameters<typeof check>[1] =>
    exampleFormWithColumns(
      columns,
      bases.map((basis, index) => ['产出指标', '数量指标', `第${String(index)}项活动次数`, basis, '≥5次']),
    );

  test.each([
    ['half of them', ['年度工作计划', '', '年度工作计划', ''], ['D6', 'D8']],
    ['more than half', ['年度工作计划', '', '', ''], ['D6']],
    ['all', ['', '', '', ''], ['D5']],
  ])('%s blank', (_case, bases, cells) => {
    expect(check('completeness/basis-missing', rowsWith(bases)).map(({ cell }) => cellName(cell))).toEqual(cells);
  });
});

import { exampleForm, type ExampleIndicator } from '../../src/rules/kit/example-form';
import type { ExampleCell, RuleExample } from '../../src/rules/kit/rule';
import { cellName } from '../../src/workbook/area';
import { checkRule } from './check-rule';

type Rows = RuleExample['rows'];
const SATISFACTION: ExampleIndicator = ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'];

/** Each finding as "C4 error". */
const found = (rule: string, rows: Rows): string[] =>
  checkRule(rule, rows).map(({ cell, severity }) => `${cellName(cell)} ${severity}`);

/** Texts written by the fixes. */
const written = (rule: string, rows: Rows): unknown[] =>
  checkRule(rule, rows)
    .flatMap(({ fix }) => fix?.edits ?? [])
    .flatMap((edit) => (edit.kind === 'write' ? edit.cells.flat().map(({ formula }) => formula) : []));

describe('costs against a budget of 60万元', () => {
  const costs = (...items: readonly (readonly [name: string, value: ExampleCell])[]): Rows =>
    exampleForm(
      [...items.map(([name, value]): ExampleIndicator => ['成本指标', '经济成本指标', name, value]), SATISFACTION],
      [['项目资金（万元）', '年度资金总额', 60]],
    );
  test.each<[string, Rows, string[]]>([
    ['the whole of it', costs(['项目总成本', '≤60万元']), []],
    ['in 元', costs(['项目总成本', '≤60万元'], ['会议费', '≤600000元']), []],
    ['in 元, too much', costs(['项目总成本', '≤610000元']), ['D6 error']],
    ['a price', costs(['项目总成本', '≤80万元/公里']), []],
    ['what is saved', costs(['节约总成本', '≥80万元']), []],
    ['an aim to spend at least so much on one item', costs(['宣传费用', '≥80万元']), []],
    ['at least more than there is', costs(['项目总成本', '≥80万元']), ['D6 error']],
    ['a whole without its unit', costs(['项目总成本', '80万']), ['D6 error']],
    ['a percentage', costs(['总成本控制率', '≤100%']), []],
    ['items that make more', costs(['场地费', '≤40万元'], ['印刷费', '≤30万元']), ['D7 warning']],
    ['one item alone', costs(['培训费用', '≤65万元']), ['D6 warning']],
    ['one item alone, in 元', costs(['培训成本', '≤1200000元']), ['D6 warning']],
    ['money put in', costs(['资金投入', '≤62万元']), ['D6 warning']],
    ['one item above the whole explains the sum', costs(['场地费', '≤70万元'], ['印刷费', '≤5万元']), ['D6 warning']],
    ['a limit of all expenditure', costs(['项目支出控制额', '≤1200000元']), ['D6 error']],
    ['a controlled cost', costs(['成本控制数', '≤60.5万元']), ['D6 error']],
    ['all money put in', costs(['资金投入总额', '≤0.01亿元']), ['D6 error']],
    ['as much as there is', costs(['资金投入总额', '≤0.006亿元']), []],
    ['income', costs(['场地出租收入', '≤80万元']), []],
    ['standards are no items', costs(['场地费', '≤40万元'], ['培训费标准', '≤30万元']), []],
  ])('%s', (_, rows, expected) => {
    expect(found('cross/cost-over-budget', rows)).toEqual(expected);
  });

  test.each<[string, Rows, string[], string[]]>([
    ['元 for 万元', costs(['项目总成本', '≤60元']), ['D6 warning'], ['≤60万元']],
    ['a little less', costs(['项目支出总额', '≤58.5元']), ['D6 warning'], ['≤58.5万元']],
    ['no unit makes it fit', costs(['总成本', '≤3000元']), ['D6 warning'], []],
    ['a hundredth', costs(['总成本', '≤6000元']), [], []],
    ['an item', costs(['印刷费', '≤60元']), [], []],
    ['a price', costs(['单位总成本', '≤60元/份']), [], []],
    ['nothing', costs(['总成本', '=0元']), [], []],
  ])('far below the budget: %s', (_, rows, expected, mended) => {
    expect(found('cross/money-scale', rows)).toEqual(expected);
    expect(written('cross/money-scale', rows)).toEqual(mended);
  });

  test('the largest of several totals counts', () => {
    const rows = exampleForm(
      [['成本指标', '经济成本指标', '项目总投资', '≤200万元'], SATISFACTION],
      [['项目资金（万元）', '中期资金总额', 200, '年度资金总额', 60]],
    );
    expect(found('cross/cost-over-budget', rows)).toEqual([]);
  });

  test('the fix keeps operator and unit', () => {
    expect(written('cross/cost-over-budget', costs(['项目总成本', '≤800000元']))).toEqual(['≤600000元']);
  });
});

describe('price times quantity against a budget of 160万元', () => {
  const project = (...rows: readonly (readonly [level2: string, name: string, value: ExampleCell])[]): Rows => [
    ['项目支出绩效目标表'],
    ['项目名称', '种粮补贴'],
    ['项目资金（万元）', '年度资金总额', 160],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ...rows.map((row) => ['产出指标', ...row]),
  ];
  const price = ['成本指标', '种粮补贴标准', '1600元/亩'] as const;
  test.each<[string, Rows, string[]]>([
    ['as much', project(price, ['数量指标', '种粮补贴面积', '1000亩']), []],
    ['twice as much', project(price, ['数量指标', '种粮补贴面积', '2000亩']), ['D5 hint']],
    ['another thing', project(price, ['数量指标', '机耕道硬化面积', '2000亩']), []],
    ['another measure', project(price, ['数量指标', '种粮补贴面积', '2000公顷']), ['D5 hint']],
    [
      'per head and year',
      project(['成本指标', '高龄津贴标准', '≤1800元/人·年'], ['数量指标', '高龄津贴发放人数', '≥1200名']),
      ['D5 hint'],
    ],
    [
      'per head and month',
      project(['成本指标', '护理补贴标准', '600元/人·月'], ['数量指标', '护理补贴人数', '1200人']),
      [],
    ],
    [
      'per head and day, above even once',
      project(['成本指标', '培训费标准', '2000元/人·天'], ['数量指标', '培训人数', '1200人']),
      ['D5 hint'],
    ],
    [
      'a price by its name',
      project(['成本指标', '亩均成本', '≤2400元'], ['数量指标', '高标准农田建设面积', '≥1万亩']),
      ['D5 hint'],
    ],
    [
      'a price by its name, as much',
      project(['成本指标', '亩均成本', '≤160元'], ['数量指标', '高标准农田建设面积', '≥1万亩']),
      [],
    ],
    [
      'a price by its name, two areas',
      project(
        ['成本指标', '亩均成本', '≤2400元'],
        ['数量指标', '高标准农田建设面积', '≥1万亩'],
        ['数量指标', '补种面积', '≥20亩'],
      ),
      [],
    ],
    [
      'two prices, one of them too much by itself',
      project(price, ['成本指标', '良种补贴标准', '100元/亩'], ['数量指标', '种粮补贴面积', '2000亩']),
      ['D5 hint'],
    ],
    [
      'two prices, both of which may be paid',
      project(
        price,
        ['成本指标', '良种补贴标准', '100元/亩'],
        ['数量指标', '种粮补贴面积', '400亩'],
        ['数量指标', '良种补贴面积', '400亩'],
      ),
      [],
    ],
    ...[
      ['户均改造成本', '≤1.2万元', '改造户数', '≥200户'],
      ['单套帐篷采购成本', '≤5万元', '采购帐篷', '≥40套'],
      ['监测仪采购单价', '≤5万元/台', '采购监测仪', '≥40台'],
      ['每场展演费用', '≤5万元', '举办展演场次', '≥40场'],
      ['每人次义诊成本', '≤900元', '义诊人次', '≥2000人次'],
      ['单座造价', '≤15万元', '新建便民桥', '≥12座'],
      ['每公里造价', '≤15万元', '管网铺设长度', '≥12km'],
      ['单位成本', '≤150元/米', '管网铺设长度', '≥12公里'],
      ['生均资助标准', '≤1500元', '资助学生', '≥1200人'],
    ].map(([cost = '', most = '', output = '', count = '']): [string, Rows, string[]] => [
      `${cost} ${most}, ${count}`,
      project(['成本指标', cost, most], ['数量指标', output, count]),
      ['D5 hint'],
    ]),
    ...[
      ['户均改造成本', '≤0.8万元', '改造户数', '≥200户'],
      ['单套帐篷采购成本', '≤5万元', '采购桌椅', '≥400套'],
      ['每人次义诊成本', '≤900元', '培训人数', '≥2000人'],
      ['单位造价', '≤150元/米', '管网铺设长度', '≥10公里'],
      ['单项工程造价', '≤150万元', '改造工程', '≥3项'],
      ['户均改造成本', '≤60万元', '改造小区', '≥28个'],
    ].map(([cost = '', most = '', output = '', count = '']): [string, Rows, string[]] => [
      `${cost} ${most}, ${output} ${count}`,
      project(['成本指标', cost, most], ['数量指标', output, count]),
      [],
    ]),
  ])('%s', (_, rows, expected) => {
    expect(found('cross/unit-cost-times-qty', rows)).toEqual(expected);
  });
});

describe('years in a form of 2024', () => {
  const goal = (text: string): Rows =>
    exampleForm([['产出指标', '数量指标', '组织招商活动次数', '≥5次'], SATISFACTION], [['年度总体目标', text]]);
  test.each<[string, string[]]>([
    ['2024年签约企业30家', []],
    ['签约企业30家，较2023年增长5%', []],
    ['在2023年工作基础上签约企业30家', []],
    ['根据2023年12月印发的规划推进招商', []],
    ['按照《2021—2025年招商规划》推进招商工作', []],
    ['落实（2023年）3号文件，推进招商工作', []],
    ['2023年计划签约企业30家', ['B4 warning']],
    ['2023年签约30家，2024年签约35家', []],
    ['202年保障部门日常运转', ['B4 hint']],
    ['争取建成200年老街项目1个', []],
  ])('a goal of “%s”', (text, expected) => {
    expect(found('cross/year', goal(text))).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['招商活动经费', '2023年12月31日前', ['D6 error']],
    ['招商活动经费', '2025年3月31日前', ['D6 warning']],
    ['招商活动经费', '2024年12月31日前', []],
    ['招商活动经费', '12月31日前', []],
    ['招商大厦建设（2023-2025年）', '2025年12月31日前', []],
    ['2023年招商活动经费', '2024年12月31日前', ['B3 warning']],
    ['2023年招商活动尾款', '2024年12月31日前', []],
    ['2023—2025年招商活动经费', '2024年12月31日前', []],
  ])('project “%s”, to be done by %s', (name, date, expected) => {
    const rows = [
      ['项目支出绩效目标表'],
      ['（2024年度）'],
      ['项目名称', name],
      ['资金总额（万元）', 60],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '时效指标', '活动完成时间', date],
    ];
    expect(found('cross/year', rows)).toEqual(expected);
  });
});

describe('a project of several years in a form of 2024', () => {
  test.each<[string, string, string, string[]]>([
    ['项目期', '2024年3月—2025年11月', '2025年底', []],
    ['项目起止时间', '2023.06-2025.06', '2025年6月30日前', []],
    ['计划完成日期', '2025-11-30', '2025年12月31日前', []],
    ['计划完成日期', '2025-09-30', '2025年10月15日前', ['D6 warning']],
    ['建设期', '2024年3月至2024年10月', '2024年11月底前', ['D6 warning']],
    ['建设期', '2024年3月至2024年10月', '2024年10月底前', []],
    ['实施周期', '2024年1月至2024年12月', '2025年底前', ['D6 warning']],
    ['实施周期', '2023年1月至2024年12月', '2022年12月31日前', ['D6 error']],
    ['项目负责人', '2025级学员王某', '2025年12月31日前', ['D6 warning']],
  ])('%s %s: %s', (label, period, date, expected) => {
    const rows = [
      ['项目支出绩效目标表'],
      ['（2024年度）'],
      ['项目名称', '古城墙修缮'],
      [label, period],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '时效指标', '修缮完成时间', date],
    ];
    expect(found('cross/year', rows)).toEqual(expected);
  });
});

test.each<[string, string[], number]>([
  ['渔业发展补助资金项目绩效目标表', ['渔业发展补助（鱼苗放流）', '渔业发展补助（渔港维护）'], 0],
  ['渔业发展补助资金项目绩效目标表', ['渔业发展补助项目'], 1],
  ['渔业发展补助资金项目绩效目标表', ['渔业发展补助项目', '渔业发展补助项目'], 2],
])('title “%s” over %j: %d findings', (title, names, findings) => {
  const rows = names.flatMap((name) => [
    [title],
    ['项目名称', name],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '放流鱼苗数量', '≥20万尾'],
    ['满意度指标', '服务对象满意度指标', '渔民满意度', '≥95%'],
  ]);
  expect(checkRule('cross/title-name', rows)).toHaveLength(findings);
});

describe('long-term and annual parts of one form', () => {
  const form = (long: readonly ExampleCell[], annual: readonly ExampleCell[], title = '部门整体绩效目标表'): Rows => {
    const names = ['组织招商活动次数', '签约企业家数', '引进资金额', '投诉办结时限', '政策知晓率'];
    const rows = (values: readonly ExampleCell[]): (readonly ExampleCell[])[] =>
      values.map((value, index) => ['', '产出指标', '数量指标', names[index] ?? '', value]);
    return [
      [title],
      ['（2024年度）'],
      ['长期目标：（2024—2026年）', '三年组织招商活动30次'],
      ['长期绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
      ...rows(long),
      ['年度目标：', '组织招商活动10次，签约企业30家'],
      ['年度绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
      ...rows(annual),
    ];
  };
  const LONG = ['≥30次', '≥90家', '≥6000万元', '≤5天', '≥95%'];

  test.each<[string, Rows, string[]]>([
    ['the year’s part', form(LONG, ['≥10次', '≥30家', '≥2000万元', '≤7天', '≥90%']), []],
    ['more in the year than in all', form(LONG, ['≥40次', '≥30家', '≥2000万元', '≤5天', '≥90%']), ['E12 warning']],
    ['another unit', form(LONG, ['≥10场', '≥30家', '≥2000万元', '≤5天', '≥90%']), ['E12 warning']],
  ])('%s', (_, rows, expected) => {
    expect(found('cross/long-annual-value', rows)).toEqual(expected);
  });

  test.each<[string, Rows, string[]]>([
    ['all alike', form(LONG, LONG), ['D12 warning']],
    ['one of five differs', form(LONG, ['≥10次', ...LONG.slice(1)]), []],
    ['a project of one year', form(LONG, LONG, '项目支出绩效目标表'), []],
  ])('%s', (_, rows, expected) => {
    expect(found('cross/long-annual', rows)).toEqual(expected);
  });
});

describe('names of projects in titles', () => {
  const form = (title: string, name: string): Rows => [
    [title],
    ['项目名称', name],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '维护网站个数', '≥2个'],
  ];
  test.each<[string, string, string[], string[]]>([
    ['网络运行维护经费绩效目标表', '2024年网络运行维护经费', [], []],
    [
      '1. 2021年度商务活动资金预算项目绩效目标',
      '2021年度商务活动专项资金',
      ['A1 hint'],
      ['1. 2021年度商务活动专项资金预算项目绩效目标'],
    ],
    ['网络安全维护经费绩效目标表', '网络运行维护经费', ['A1 warning'], []],
    ['佳县财政支出项目绩效目标申报表', '网络运行维护经费', [], []],
    ['附件2：图书馆夜间开放补助绩效目标表', '博物馆夜间开放补助', ['A1 warning'], []],
    ['示例市商务局2024年度项目支出绩效目标表', '网络运行维护经费', [], []],
    ['项目支出绩效目标表', '网络运行维护经费', [], []],
  ])('%s: %s', (title, name, expected, fixes) => {
    expect(found('cross/title-name', form(title, name))).toEqual(expected);
    expect(written('cross/title-name', form(title, name))).toEqual(fixes);
  });

  test('a programme whose first project alone has the number of an annex', () => {
    const title = '农村厕所革命整村推进项目绩效目标申报表';
    const rows = [...form(`附件2：${title}`, '柳河镇整村推进厕所革命'), ...form(title, '沙岭镇整村推进厕所革命')];
    expect(found('cross/title-name', rows)).toEqual([]);
  });
});

describe('names of units', () => {
  const forms = (...units: readonly string[]): Rows =>
    units.flatMap((unit) => [
      ['项目支出绩效目标表'],
      [unit],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '组织招商推介会次数', '≥2场'],
    ]);
  test.each<[string, Rows, string[]]>([
    ['the short name', forms('部门名称：示例市商务局', '部门名称：商务局'), ['部门名称：示例市商务局']],
    ['a unit below it', forms('部门名称：示例市商务局', '部门名称：示例市商务局投资促进中心'), []],
    ['two of which it could be short', forms('部门名称：甲市商务局', '部门名称：乙市商务局', '部门名称：商务局'), []],
    ['with its code', forms('部门名称：[169]示例市商务局', '部门名称：示例市商务局'), []],
  ])('%s', (_, rows, expected) => {
    expect(written('cross/unit-name', rows)).toEqual(expected);
  });
});

describe('work begins before it ends', () => {
  const times = (...rows: readonly (readonly [name: string, value: string])[]): Rows =>
    exampleForm(rows.map(([name, value]) => ['产出指标', '时效指标', name, value] as const));

  test.each<[string, Rows, string[]]>([
    ['other months', times(['项目启动时间', '2024年8月'], ['项目完成时间', '2024年5月31日前']), ['D5 warning']],
    ['other years', times(['管网开工日期', '2025年3月'], ['管网竣工日期', '2024年12月']), ['D5 warning']],
    ['without a year', times(['验收时间', '6月30日前'], ['开工时间', '9月15日前']), ['D6 warning']],
    ['days of a month', times(['动工时间', '2024年6月20日'], ['完工时间', '2024年6月10日']), ['D5 warning']],
    ['figures', times(['工程开工时间', '2024.10.1'], ['工程交付时间', '2024.7.1']), ['D5 warning']],
    ['in turn', times(['开工时间', '2024年3月底前'], ['竣工时间', '2024年11月底前']), []],
    ['within one month', times(['开工时间', '2024年6月'], ['竣工时间', '2024年6月10日前']), []],
    ['of other work', times(['道路绿化开工时间', '2024年10月'], ['路基完工时间', '2024年6月']), []],
    ['a year on one side only', times(['开工时间', '2024年10月'], ['竣工时间', '6月30日前']), []],
    ['a rate', times(['项目开工及时率', '=100%'], ['竣工时间', '2024年6月30日前']), []],
  ])('%s', (_, rows, expected) => {
    expect(found('cross/start-after-end', rows)).toEqual(expected);
  });
});

import { exampleForm } from '../../src/rules/kit/example-form';
import type { ExampleCell, RuleExample } from '../../src/rules/kit/rule';
import { cellName } from '../../src/workbook/area';
import { checkRule } from './check-rule';

const form = (...head: readonly (readonly ExampleCell[])[]): RuleExample['rows'] =>
  exampleForm(
    [
      ['产出指标', '数量指标', '组织招商推介会次数', '≥2场'],
      ['满意度指标', '服务对象满意度指标', '企业满意度', '≥80%'],
    ],
    head,
  );

/** Each finding as "C4 error". */
const found = (rule: string, rows: RuleExample['rows']): string[] =>
  checkRule(rule, rows).map(({ cell, severity }) => `${cellName(cell)} ${severity}`);

const percent = (text: string): ExampleCell => ({
  value: Number(text.replace('%', '')) / 100,
  text,
  numberFormat: '0.00%',
});

describe('income of the year and its sources', () => {
  test.each<[string, (readonly ExampleCell[])[], string[]]>([
    [
      'blank sources count as 0',
      [
        ['预算（万元）', '收入合计', 90],
        ['', '财政拨款', 90],
        ['', '单位资金', ''],
      ],
      [],
    ],
    [
      '上年结转 may stand outside',
      [
        ['预算（万元）', '收入合计', 90],
        ['', '财政拨款', 90],
        ['', '上年结转', 10],
      ],
      [],
    ],
    [
      '上年结转 may be counted',
      [
        ['预算（万元）', '收入合计', 100],
        ['', '财政拨款', 90],
        ['', '上年结转', 10],
      ],
      [],
    ],
    [
      'one source leaves the rest unsaid',
      [
        ['预算（万元）', '收入合计', 100],
        ['', '财政拨款', 90],
      ],
      [],
    ],
    [
      'more than the whole',
      [
        ['预算（万元）', '收入合计', 80],
        ['', '财政拨款', 90],
      ],
      ['C4 error'],
    ],
  ])('%s', (_, head, expected) => {
    expect(found('sum/income-items', form(...head))).toEqual(expected);
  });
});

describe('shares', () => {
  const shares = (a: string, b: string, c: string): RuleExample['rows'] =>
    form(
      ['支出构成', '项目', '当年金额', '占比'],
      ['', '人员类项目支出', 100, percent(a)],
      ['', '运转类项目支出', 100, percent(b)],
      ['', '特定目标类项目支出', 100, percent(c)],
      ['', '支出合计', 300, percent('100%')],
    );
  test.each([
    ['rounded', shares('33.3%', '33.3%', '33.3%'), []],
    ['evened out to make 100', shares('33.3%', '33.3%', '33.4%'), []],
    ['off by more', shares('33.3%', '33.3%', '33.5%'), ['D7 warning']],
  ])('%s', (_, rows, expected) => {
    expect(found('sum/share', rows)).toEqual(expected);
  });
});

describe('the plan of spending', () => {
  const plan = (...percents: readonly ExampleCell[]): RuleExample['rows'] =>
    form(['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'], ['', ...percents]);
  test.each<[string, readonly ExampleCell[], string[]]>([
    ['the share of each period instead of the sum so far', [20, 30, 30, 20], []],
    ['all at the end', [0, 0, 0, 100], []],
    ['nothing filled in', ['', '', '', ''], []],
    ['fractions of a whole', [0.25, 0.5, 0.75, 1], []],
    ['short of the whole', [25, 50, 75, 95], ['E5 error']],
    ['a blank in between', [25, '', 75, 100], ['C5 hint']],
    ['a negative share', [-5, 50, 75, 100], ['B5 error']],
  ])('%s', (_, percents, expected) => {
    expect(found('sum/schedule', plan(...percents))).toEqual(expected);
  });

  test('a plan that ends before the year’s end need not reach 100', () => {
    expect(found('sum/schedule', form(['资金支出计划（%）', '3月底', '6月底'], ['', 25, 50]))).toEqual([]);
  });
});

describe('staff', () => {
  test.each<[string, (readonly ExampleCell[])[], string[]]>([
    [
      '编外 outside the total',
      [
        ['在职人数', 37, '行政人员数', 16],
        ['事业人员数', 21, '编外人数', 3],
      ],
      [],
    ],
    [
      'the parts are those of the 编制',
      [
        ['编制数', 40, '在职人数', 37],
        ['行政编制人数', 18, '事业编制人数', 22],
      ],
      [],
    ],
    ['one part alone says nothing', [['在职人数', 37, '行政人员数', 16]], []],
    [
      'nothing filled in',
      [
        ['在职人数', '', '行政人员数', ''],
        ['事业人员数', '', '编制数', ''],
      ],
      [],
    ],
    [
      'parts that do not make the total',
      [
        ['在职人数', '37人', '行政人员数', '16人'],
        ['事业人员数', '20人'],
      ],
      ['B4 warning'],
    ],
  ])('%s', (_, head, expected) => {
    expect(found('sum/staff', form(...head))).toEqual(expected);
  });
});

describe('last year’s execution', () => {
  test.each<[string, (readonly ExampleCell[])[], string[]]>([
    [
      '调整数 is what was added',
      [
        ['批复数', 100, '调整数', 20],
        ['实际支出数', 108, '执行率', percent('90%')],
      ],
      [],
    ],
    [
      '调整数 is the new budget',
      [
        ['批复数', 100, '调整数', 120],
        ['实际支出数', 108, '执行率', percent('90%')],
      ],
      [],
    ],
    [
      'without 调整数',
      [
        ['批复数', 120, '实际支出数', 108],
        ['执行率', percent('90%')],
      ],
      [],
    ],
    [
      'a rate without sign',
      [
        ['批复数', 120, '实际支出数', 108],
        ['执行率', 0.9],
      ],
      [],
    ],
    [
      'a rounded rate',
      [
        ['批复数', 300, '实际支出数', 100],
        ['执行率', percent('33%')],
      ],
      [],
    ],
    [
      'a wrong rate',
      [
        ['批复数', 300, '实际支出数', 100],
        ['执行率', percent('34%')],
      ],
      ['B5 error'],
    ],
    [
      'more left than was not spent',
      [
        ['批复数', 120, '实际支出数', 108],
        ['年末结转结余数', 13],
      ],
      ['B5 error'],
    ],
    [
      'less left: it may have been taken back',
      [
        ['批复数', 120, '实际支出数', 108],
        ['年末结转结余数', 0],
      ],
      ['B5 hint'],
    ],
    [
      'a budget of nothing',
      [
        ['批复数', 0, '实际支出数', 0],
        ['执行率', percent('0%')],
      ],
      [],
    ],
  ])('%s', (_, head, expected) => {
    expect(found('sum/exec-rate', form(...head))).toEqual(expected);
  });
});

describe('the whole form against the forms of its projects', () => {
  const project = (name: string, unit: string, amount: number): (readonly ExampleCell[])[] => [
    ['项目支出绩效目标表'],
    ['项目名称', name, '项目单位', unit],
    ['项目资金（万元）', '年度资金总额', amount],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '组织招商推介会次数', '≥2场'],
  ];
  const whole = form(['当年预算（万元）', '项目支出', 100]);
  test.each<[string, (readonly ExampleCell[])[], string[]]>([
    ['all projects', [...project('招商', '商务局', 60), ...project('展会', '示例市商务局', 40)], []],
    ['one filed twice counts once', [...project('招商', '商务局', 100), ...project('招商', '商务局', 100)], []],
    ['too much', [...project('招商', '商务局', 60), ...project('展会', '商务局', 50)], ['C4 error']],
    ['not all of them', project('招商', '商务局', 60), ['C4 hint']],
    ['another unit’s project', project('种树', '林业局', 500), []],
  ])('%s', (_, projects, expected) => {
    expect(found('sum/project-zero', [...whole, ...projects])).toEqual(expected);
  });
});

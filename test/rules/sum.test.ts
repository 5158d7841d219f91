import { exampleForm, exampleFormWithColumns } from '../../src/rules/kit/example-form';
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

/** "C4 error" of each finding. */
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

describe('weights', () => {
  const COLUMNS = ['一级指标', '二级指标', '三级指标', '指标值', '分值'];
  const NAMES = ['组织招商活动次数', '参会企业家数', '政策知晓率', '企业满意度'];
  const LEVELS = [
    ['产出指标', '数量指标'],
    ['产出指标', '数量指标'],
    ['效益指标', '社会效益指标'],
    ['满意度指标', '服务对象满意度指标'],
  ];
  const weighted = (weights: readonly ExampleCell[], levels = LEVELS): RuleExample['rows'] =>
    exampleFormWithColumns(
      COLUMNS,
      weights.map((weight, index) => [...(levels[index] ?? []), NAMES[index] ?? '', '≥90', weight]),
    );

  test.each<[string, RuleExample['rows'], string[]]>([
    ['of 100', weighted([30, 20, 40, 10]), []],
    ['of 90, with 10 for 预算执行率', weighted([30, 20, 30, 10]), []],
    ['22.5 four times', weighted([22.5, 22.5, 22.5, 22.5]), []],
    ['with a unit', weighted(['30分', '20分', '40分', '10分']), []],
    ['shares of 1', weighted([0.3, 0.2, 0.4, 0.1]), []],
    ['for groups of indicators', weighted([50, '', '', '']), ['E5 error']],
    ['none', weighted(['', '', '', '']), []],
    ['of 99', weighted([30, 20, 39, 10]), ['E8 error']],
    ['one is missing', weighted([30, '', 40, 10]), ['E6 error']],
    [
      'points of a level that its weights do not make',
      weighted(
        [30, 30, 30, 10],
        [['产出指标（50分）', '数量指标'], ['产出指标（50分）', '数量指标'], ...LEVELS.slice(2)],
      ),
      ['A5 error'],
    ],
    [
      'a range of points for a level',
      weighted([30, 20, 40, 10], [['产出指标（0-20）分', '数量指标'], ...LEVELS.slice(1)]),
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(found('sum/weights', rows)).toEqual(expected);
  });

  const headed = (heading: string, weights: readonly number[]): RuleExample['rows'] =>
    exampleFormWithColumns(
      [...COLUMNS.slice(0, 4), heading],
      weights.map((weight, index) => [...(LEVELS[index] ?? []), NAMES[index] ?? '', '≥90', weight]),
    );

  test.each<[string, RuleExample['rows'], string[]]>([
    ['分值（90）', headed('分值（90）', [30, 20, 30, 10]), []],
    ['分值（90）, of 100', headed('分值（90）', [30, 20, 40, 10]), ['E8 error']],
    ['权重（总分100分）', headed('权重（总分100分）', [30, 20, 40, 10]), []],
    ['权重（总分100分）, of 90', headed('权重（总分100分）', [30, 20, 30, 10]), ['E8 error']],
    ['分值（80）', headed('分值（80）', [30, 20, 20, 10]), []],
    ['of 80 without more', headed('分值', [30, 20, 20, 10]), ['E8 error']],
    ['amounts are no weights', headed('分值', [620, 620, 35.5, 10]), []],
  ])('the heading says the total: %s', (_, rows, expected) => {
    expect(found('sum/weights', rows)).toEqual(expected);
  });

  const shared = (shares: readonly string[], weights: readonly number[]): RuleExample['rows'] => [
    ['部门整体绩效目标表'],
    ['（2024年度）'],
    ['绩效目标', '内容', '目标占比'],
    ...shares.map((share, index) => [`目标${String(index + 1)}`, `组织招商活动${String(index + 5)}次`, share]),
    COLUMNS,
    ...weights.map((weight, index) => [...(LEVELS[index] ?? []), NAMES[index] ?? '', '≥90', weight]),
  ];

  test.each<[string, RuleExample['rows'], string[]]>([
    ['one goal, 80 points', shared(['100%'], [30, 20, 20, 10]), []],
    ['two goals', shared(['60%', '40%'], [30, 20, 20, 10]), []],
    ['two goals, 80 points each', shared(['60%', '40%'], [50, 50, 40, 20]), []],
    ['shares of 90%', shared(['60%', '30%'], [30, 20, 20, 10]), ['C4 error']],
    ['shares of 110%, without signs', shared(['60', '50'], [30, 20, 20, 10]), ['C4 error']],
    ['70 points', shared(['60%', '40%'], [30, 20, 10, 10]), ['E10 error']],
  ])('goals with shares: %s', (_, rows, expected) => {
    expect(found('sum/weights', rows)).toEqual(expected);
  });

  test.each<[string, RuleExample['rows'], string[]]>([
    ['50 30 10', weighted([30, 20, 30, 10]), []],
    ['as much, of 100', weighted([35, 20.5, 33.4, 11.1]), []],
    ['10 more for one', weighted([40, 20, 20, 10]), []],
    ['nearly all for outputs', weighted([40, 35, 10, 5]), ['E5 hint']],
    ['nearly all for satisfaction', weighted([20, 20, 20, 40]), ['E8 hint']],
    ['a total that is wrong by itself', weighted([40, 35, 10, 30]), []],
    ['no satisfaction', weighted([30, 20, 40], LEVELS.slice(0, 3)), []],
    ['with costs', weighted([20, 40, 20, 10], [['成本指标', '经济成本指标'], ...LEVELS.slice(1)]), []],
    [
      'more costs than anything',
      weighted([50, 20, 10, 10], [['成本指标', '经济成本指标'], ...LEVELS.slice(1)]),
      ['E5 hint'],
    ],
    [
      'levels of a province',
      weighted([70, 10, 10, 10], [['履职效能', '数量指标'], ['履职效能', '数量指标'], ...LEVELS.slice(2)]),
      [],
    ],
  ])('how much for each kind: %s', (_, rows, expected) => {
    expect(found('sum/weight-structure', rows)).toEqual(expected);
  });

  test.each<[ExampleCell[], string[]]>([
    [[30, 20, 39, 10], ['11']],
    [[30, 20, 35, 10], []],
    [[30, 20, 10, 10], []],
  ])('%j: the last makes up for a small difference where the total is clear', (weights, expected) => {
    const edits = checkRule('sum/weights', weighted(weights)).flatMap(({ fix }) => fix?.edits ?? []);
    expect(
      edits.flatMap((edit) => (edit.kind === 'write' ? edit.cells.flat() : [])).map(({ formula }) => formula),
    ).toEqual(expected);
  });
});

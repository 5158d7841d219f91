import { recognizeGoalTables } from '../../src/recognize/recognize';
import { workbookOf, type SheetSketch } from '../workbook/sheet-of';

type Rows = SheetSketch['rows'];

const TITLE = ['2026年项目支出绩效目标表'];
const HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值'];
const INDICATORS = [
  ['产出指标', '数量指标', '清淤渠道长度', '≥3公里'],
  ['产出指标', '质量指标', '验收合格率', '=100%'],
  ['满意度指标', '服务对象满意度指标', '村民满意度', '≥90%'],
];

function tablesOf(rows: Rows): unknown[] {
  return recognizeGoalTables(workbookOf({ rows })).map(({ project, scope, budget, indicators }) => [
    project?.value,
    scope,
    budget.map(({ value }) => value?.toNumber()),
    indicators.length,
  ]);
}

/** Two blocks of indicators, each with rows above its headings. */
function twoBlocks(first: Rows, second: Rows, below: Rows = INDICATORS): Rows {
  return [TITLE, ...first, HEADINGS, ...INDICATORS, ...second, HEADINGS, ...below];
}

test.each<[string, Rows, Rows, unknown[]]>([
  [
    'a number and an amount',
    [['（一）水渠清淤 35万元']],
    [['（二）泵站改造（18.5万元）']],
    [
      ['水渠清淤', 'project', [], 3],
      ['泵站改造', 'project', [], 3],
    ],
  ],
  [
    'a number alone',
    [['1、水渠清淤']],
    [[], ['2、泵站改造']],
    [
      ['水渠清淤', 'project', [], 3],
      ['泵站改造', 'project', [], 3],
    ],
  ],
  [
    'a code, with the amounts below',
    [['330482260000000101-水渠清淤'], ['资金：35万元', '', '财政：30万元', '其他：5万元']],
    [['330482260000000102-泵站改造'], ['资金：18万元', '', '财政：10万元', '其他：6万元']],
    [
      ['水渠清淤', 'project', [35, 30, 5], 3],
      ['泵站改造', 'project', [18, 10, 6], 3],
    ],
  ],
  [
    'a sentence with the amounts',
    [['一、水渠清淤。总投资35万元，其中财政资金30万元，群众自筹5万元。']],
    [['二、泵站改造。总投资18万元，其中财政资金10万元，群众自筹6万元。']],
    [
      ['水渠清淤', 'project', [35, 30, 5], 3],
      ['泵站改造', 'project', [18, 10, 6], 3],
    ],
  ],
])('headings again below a line that names the next project: %s', (_, first, second, expected) => {
  expect(tablesOf(twoBlocks(first, second))).toEqual(expected);
});

test('each of three projects is a table', () => {
  const third = [['（三）堤防加固'], HEADINGS, ...INDICATORS];
  expect(tablesOf([...twoBlocks([['（一）水渠清淤']], [['（二）泵站改造']]), ...third])).toEqual([
    ['水渠清淤', 'project', [], 3],
    ['泵站改造', 'project', [], 3],
    ['堤防加固', 'project', [], 3],
  ]);
});

const BENEFITS = [['效益指标', '社会效益指标', '灌溉受益户数', '≥200户']];

test.each<[string, Rows, Rows, Rows?]>([
  ['groups of indicators', [['（一）产出指标']], [['（二）效益指标']], BENEFITS],
  ['classes of indicators', [['一、产出类']], [['二、效益类']], BENEFITS],
  ['the same line again on the next page', [['（一）水渠清淤']], [['（一）水渠清淤']]],
  ['the mark of the next page', [['第1页']], [['第2页']]],
  ['a line over the second headings only', [], [['（二）泵站改造']]],
  ['parts of the form', [['一、资金使用计划']], [['二、绩效指标']]],
])('headings again in the same form: %s', (_, first, second, below = INDICATORS) => {
  expect(tablesOf(twoBlocks(first, second, below))).toHaveLength(1);
});

test.each<[string, Rows, Rows, string[]]>([
  [
    'of the whole time and of the year',
    [['中期绩效目标', '清淤9公里']],
    [['年度绩效目标', '清淤3公里']],
    ['long-term', 'annual'],
  ],
  [
    'of the year and of the whole time',
    [['年度目标', '清淤3公里']],
    [['长期目标', '清淤9公里']],
    ['long-term', 'annual'],
  ],
  [
    'both above the first headings',
    [
      ['中期目标', '清淤9公里'],
      ['年度目标', '清淤3公里'],
    ],
    [],
    ['annual'],
  ],
  ['without a period', [['总体目标', '清淤9公里']], [['目标2', '清淤3公里']], ['annual']],
])('goals over the headings, %s', (_, first, second, periods) => {
  const tables = recognizeGoalTables(workbookOf({ rows: twoBlocks(first, second) }));
  expect(tables.map(({ period }) => period)).toEqual(periods);
});

/** The part of each indicator's row; headings and rows are given without the levels. */
function partsOf(rows: Rows): unknown[] {
  const [table] = recognizeGoalTables(workbookOf({ rows: [TITLE, ...rows] }));
  return (table?.indicators ?? []).map(({ part }) => part);
}

const TWICE = [...INDICATORS, ...INDICATORS];
const inFront = (heading: string, names: readonly string[]): Rows => [
  [heading, ...HEADINGS],
  ...TWICE.map((row, index) => [names[index] ?? '', ...row]),
];
const atTheEnd = (heading: string, names: readonly string[]): Rows => [
  [...HEADINGS, heading],
  ...TWICE.map((row, index) => [...row, names[index] ?? '']),
];
const each = <T>(first: T, second: T): T[] => [first, first, first, second, second, second];

test.each<[string, Rows, unknown[]]>([
  ['a place beside each row', inFront('乡镇', each('东河镇', '西坪镇')), each('东河镇', '西坪镇')],
  ['a place beside the first row', inFront('实施地点', ['东河镇', '', '', '西坪镇']), each('东河镇', '西坪镇')],
  ['a period in front', inFront('目标类别', each('总体目标', '年度目标')), each('总体目标', '年度目标')],
  ['a period at the end', atTheEnd('阶段', each('中期', '年度')), each('中期', '年度')],
  [
    'codes of projects',
    inFront('项目编码', each('33048226T0001', '33048226T0002')),
    each('33048226T0001', '33048226T0002'),
  ],
  [
    'lines between the rows',
    [HEADINGS, ['项目一：水渠清淤（35）'], ...INDICATORS, ['项目二：泵站改造（18）'], ...INDICATORS],
    each('项目一:水渠清淤(35)', '项目二:泵站改造(18)'),
  ],
])('indicators of several parts in one block: %s', (_, rows, expected) => {
  expect(partsOf(rows)).toEqual(expected);
});

const NONE = each(undefined, undefined);

test.each<[string, Rows]>([
  ['offices that share the rows', atTheEnd('责任科室', ['农水股', '农水股', '财务股', '财务股', '办公室', '办公室'])],
  ['an answer in each row', atTheEnd('是否核心指标', ['是', '否', '是', '否', '是', '否'])],
  ['the same name in all rows', inFront('乡镇', each('东河镇', '东河镇'))],
  ['numbers of the rows', inFront('编号', ['1', '2', '3', '4', '5', '6'])],
])('no parts: %s', (_, rows) => {
  expect(partsOf(rows)).toEqual(NONE);
});

test('a column 所属项目 behind the indicators names the project of each', () => {
  const [table] = recognizeGoalTables(
    workbookOf({ rows: [TITLE, ...atTheEnd('所属项目', each('水渠清淤', '泵站改造'))] }),
  );
  expect(table?.indicators.map(({ texts }) => texts.project)).toEqual(each('水渠清淤', '泵站改造'));
});

test('a column with codes of the levels is no level', () => {
  const [table] = recognizeGoalTables(
    workbookOf({
      rows: [
        ['项目名称', '一级指标编码', ...HEADINGS],
        ...TWICE.map((row, index) => [each('水渠清淤', '泵站改造')[index] ?? '', '01', ...row]),
      ],
    }),
  );
  expect(table?.indicators.map(({ texts }) => texts.project)).toEqual(each('水渠清淤', '泵站改造'));
});

test('what the money is for, in a merged cell beside its label, is no title of a next project', () => {
  const merges = ['A6:A7', 'B7:D7'];
  const second: Rows = [['2、专职委员绩效目标表'], ['预算规模', '预算数', '25', '万元'], ['', '发放专职委员补助']];
  const rows = [['1、辅具适配绩效目标表'], HEADINGS, ...INDICATORS.slice(0, 2), ...second, HEADINGS, ...INDICATORS];
  expect(recognizeGoalTables(workbookOf({ rows, merges })).map(({ title }) => title?.value)).toEqual([
    '1、辅具适配绩效目标表',
    '2、专职委员绩效目标表',
  ]);
});

test('in a list, names of projects beside the middle of their rows', () => {
  const [table] = recognizeGoalTables(
    workbookOf({
      rows: [
        TITLE,
        ['项目名称', '预算金额', ...HEADINGS],
        ['', '', ...(INDICATORS[0] ?? [])],
        ['水渠清淤', 35, ...(INDICATORS[1] ?? [])],
        ['', '', ...(INDICATORS[2] ?? [])],
        ['', '', '产出指标', '数量指标', '改造泵站', '≥2座'],
        ['泵站改造', 18, '效益指标', '经济效益指标', '节约电费', '≥3万元'],
      ],
    }),
  );
  expect(table?.indicators.map(({ texts }) => texts.project)).toEqual([
    ...['水渠清淤', '水渠清淤', '水渠清淤'],
    ...['泵站改造', '泵站改造'],
  ]);
});

test('projects one below the other whose labels stand over their values', () => {
  const form = (project: string): Rows => [
    ['项目名称', '申报单位', '项目类型'],
    [project, '滨海区卫健委', '延续项目'],
    HEADINGS,
    ...INDICATORS,
  ];
  const tables = recognizeGoalTables(workbookOf({ rows: [TITLE, ...form('居家养老服务'), ...form('公共卫生服务')] }));
  expect(tables.map(({ project }) => project?.value)).toEqual(['居家养老服务', '公共卫生服务']);
});

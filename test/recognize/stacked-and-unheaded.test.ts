import { recognizeGoalTables } from '../../src/recognize/recognize';
import { workbookOf, type SheetSketch } from '../workbook/sheet-of';
import { flatten, read } from './read-sketch';

const TITLE = ['项目支出绩效目标表'];
const HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值'];

/** Short names that could be values such as 逐步提高; only their place distinguishes them. */
const SHORT_NAMES = [
  ['产出指标', '数量指标', '种植面积', '≥2万亩'],
  ['产出指标', '质量指标', '验收合格率', '=100%'],
  ['效益指标', '社会效益指标', '带动农户', '≥900户'],
];

test('names without a heading between the levels and the values', () => {
  const [table] = read({ rows: [TITLE, ['一级指标', '二级指标', '', '指标值'], ...SHORT_NAMES] });
  expect(table?.slice(1, 4)).toEqual([
    '产出指标/数量指标/种植面积=≥2万亩@D3',
    '产出指标/质量指标/验收合格率==100%@D4',
    '效益指标/社会效益指标/带动农户=≥900户@D5',
  ]);
});

test('no column of figures between the levels and the values is taken for names', () => {
  const rows = SHORT_NAMES.map(([level1 = '', name = '', , value = '']) => [level1, name, '95%', value]);
  const [table] = recognizeGoalTables(workbookOf({ rows: [TITLE, ['一级指标', '二级指标', '', '指标值'], ...rows] }));
  expect(table?.blocks[0]?.columns.find(({ column }) => column === 2)?.role).not.toBe('level3');
});

const INDICATORS = [
  ['产出指标', '数量指标', '采购书架', '≥60组'],
  ['效益指标', '社会效益指标', '借阅人次', '≥800人次'],
];

test.each(['项目二', '项目2：', '子项目（二）'])(
  '“%s” with its name right over headings begins another form',
  (label) => {
    const tables = recognizeGoalTables(
      workbookOf({
        rows: [
          TITLE,
          ['', '', '', '单位：万元'],
          [label.replace(/[二2]/, '一'), '古籍修复', '预算金额', 18],
          HEADINGS,
          ...INDICATORS,
          [],
          [label, '书库改造', '预算金额', 25],
          HEADINGS,
          ...INDICATORS,
        ],
      }),
    );
    expect(
      tables.map(({ project, moneyUnit, budget, indicators }) => [
        project?.value,
        moneyUnit?.value,
        budget.map(({ value }) => value?.toNumber()),
        indicators.length,
      ]),
    ).toEqual([
      ['古籍修复', '万元', [18], 2],
      ['书库改造', '万元', [25], 2],
    ]);
  },
);

test.each<[string, SheetSketch['rows'][number]]>([
  ['项目名称 | … | 金额', ['项目名称', '书库改造', '金额', '25万元']],
  ['项目名称 behind the unit', ['主管部门', '某县文旅局', '项目名称', '书库改造']],
  ['a number and the name in one cell', ['项目二：书库改造', '预算数', 25]],
  ['only a number and the name', ['项目（2）：书库改造']],
])('%s over headings begins another form, with or without a blank row', (_, head) => {
  for (const blank of [[], [[]]]) {
    const tables = recognizeGoalTables(
      workbookOf({
        rows: [TITLE, ['项目名称', '古籍修复'], HEADINGS, ...INDICATORS, ...blank, head, HEADINGS, ...INDICATORS],
      }),
    );
    expect(tables.map(({ project, indicators }) => [project?.value, indicators.length])).toEqual([
      ['古籍修复', 2],
      ['书库改造', 2],
    ]);
  }
});

test('the same head printed again on the next page begins no other form', () => {
  const head = ['项目名称', '古籍修复', '金额', '18万元'];
  const tables = recognizeGoalTables(
    workbookOf({ rows: [TITLE, head, HEADINGS, ...INDICATORS, head, HEADINGS, ...INDICATORS] }),
  );
  expect(tables.map(({ indicators }) => indicators.length)).toEqual([4]);
});

test.each([
  ['an indicator that begins with the word', ['产出指标', '数量指标', '项目二期验收次数', '≥1次']],
  ['numbered names among the indicators', ['产出指标', '数量指标', '项目二', '≥1个']],
  ['a number and a name before a value', ['', '', '项目二：书库改造', '≥1处']],
])('%s begins no other form', (_, row) => {
  const tables = recognizeGoalTables(workbookOf({ rows: [TITLE, HEADINGS, ...INDICATORS, row] }));
  expect(tables.map(({ indicators }) => indicators.length)).toEqual([3]);
});

const PROJECT_HEAD = [
  ['2025年项目支出绩效目标表'],
  ['项目名称', '路灯改造', '', '单位：万元'],
  ['项目总预算', 90, '当年预算', 30],
];

test.each([
  ['长期绩效目标表', '年度绩效目标表'],
  ['（一）实施期绩效目标表', '（二）年度绩效目标表'],
])('%s and %s name the two parts of the form above', (long, annual) => {
  const tables = recognizeGoalTables(
    workbookOf({
      rows: [...PROJECT_HEAD, [long], HEADINGS, ...INDICATORS, [annual], HEADINGS, ...INDICATORS],
    }),
  );
  expect(
    tables.map(({ period, title, scope, moneyUnit, indicators }) => [
      period,
      title?.value,
      scope,
      moneyUnit?.value,
      indicators.length,
    ]),
  ).toEqual([
    ['long-term', '2025年项目支出绩效目标表', 'project', '万元', 2],
    ['annual', '2025年项目支出绩效目标表', 'project', '万元', 2],
  ]);
});

test.each([
  ['with a head of its own', [['年度绩效目标表'], ['项目名称', '公园修缮']]],
  ['that names its subject', [['部门年度绩效目标表']]],
])('a title %s begins a form of its own', (_, title) => {
  const tables = recognizeGoalTables(
    workbookOf({ rows: [...PROJECT_HEAD, HEADINGS, ...INDICATORS, ...title, HEADINGS, ...INDICATORS] }),
  );
  expect(tables.map((table) => table.title?.value)).toEqual(['2025年项目支出绩效目标表', title[0]?.[0]]);
});

test('a second block beside the first shares the levels that it has no columns of', () => {
  const tables = recognizeGoalTables(
    workbookOf({
      rows: [
        TITLE,
        ['一级指标', '二级指标', '三级指标', '实施期指标值', '三级指标', '年度指标值'],
        ['产出指标', '数量指标', '采购设备', '≥30台', '采购设备', '≥18台'],
        ['', '质量指标', '验收合格率', '100%', '验收合格率', '98%'],
      ],
    }),
  );
  expect(tables.map(flatten)).toEqual([
    ['产出指标/数量指标/采购设备=≥30台@D3', '产出指标/质量指标/验收合格率=100%@D4'],
    ['产出指标/数量指标/采购设备=≥18台@F3', '产出指标/质量指标/验收合格率=98%@F4'],
  ]);
});

test.each([
  ['the only amount', [['预算金额：35万元']], '万元'],
  ['every amount', [['资金总额：1860.5万元'], ['其中：财政拨款1800万元，其他资金60.5万元']], '万元'],
  ['amounts in 元', [['资金总额：350000元']], '元'],
  ['different units', [['资金总额：35万元'], ['财政拨款：350000元']], undefined],
  ['one amount without', [['资金总额', 35], ['财政拨款：35万元']], undefined],
])('the unit of money at %s', (_, head, unit) => {
  const [table] = recognizeGoalTables(workbookOf({ rows: [TITLE, ...head, HEADINGS, ...INDICATORS] }));
  expect(table?.moneyUnit?.value).toBe(unit);
});

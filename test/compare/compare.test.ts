import { compareWorkbooks } from '../../src/compare/compare';
import { check } from '../../src/lint/check';
import { cellName } from '../../src/workbook/area';
import { formNames, formWorkbook } from '../forms/truth';
import { type SheetSketch, workbookOf } from '../workbook/sheet-of';

type Row = readonly string[];

const HEADINGS: Row = ['一级指标', '二级指标', '三级指标', '指标值'];
const TRAINED: Row = ['产出指标', '数量指标', '培训村医人次', '≥100人次'];
const PASSED: Row = ['产出指标', '质量指标', '培训合格率', '≥95%'];
const PLEASED: Row = ['满意度指标', '服务对象满意度指标', '参训村医满意度', '≥90%'];
const INDICATORS = [TRAINED, PASSED, PLEASED];

function form(rows: readonly Row[], { project = '村医培训', name = '表一', amount = '50' } = {}): SheetSketch {
  return {
    name,
    rows: [['项目支出绩效目标表'], ['项目名称', project], ['资金总额（万元）', amount], HEADINGS, ...rows],
  };
}

function compare(before: readonly SheetSketch[], now: readonly SheetSketch[]) {
  const { differences, findings } = compareWorkbooks(check(workbookOf(...before)), check(workbookOf(...now)));
  return {
    changed: differences
      .filter(({ kind }) => kind !== 'same')
      .map(({ kind, level3, from, to, cell }) => [kind, level3, from, to, `${cell.sheet}!${cellName(cell)}`]),
    same: differences.filter(({ kind }) => kind === 'same').length,
    findings,
  };
}

const as = (row: Row, changes: Partial<Record<0 | 1 | 2 | 3, string>>): Row =>
  row.map((cell, at) => changes[at as 0] ?? cell);

test.each<[what: string, now: readonly Row[], changed: readonly unknown[], same: number]>([
  ['nothing', INDICATORS, [], 3],
  ['another spelling of a value', [TRAINED, as(PASSED, { 3: '>= 95 %' }), PLEASED], [], 3],
  ['rows in another order', [PASSED, TRAINED, PLEASED], [], 3],
  [
    'a value',
    [as(TRAINED, { 3: '≥120人次' }), PASSED, PLEASED],
    [['value', '培训村医人次', '≥100人次', '≥120人次', '表一!D5']],
    2,
  ],
  [
    'a value that is cleared',
    [TRAINED, as(PASSED, { 3: '' }), PLEASED],
    [['value', '培训合格率', '≥95%', '', '表一!D6']],
    2,
  ],
  [
    'a name',
    [TRAINED, as(PASSED, { 2: '参训人员培训合格率' }), PLEASED],
    [['name', '参训人员培训合格率', '培训合格率', '参训人员培训合格率', '表一!C6']],
    2,
  ],
  [
    'a name and its value',
    [TRAINED, as(PASSED, { 2: '参训人员培训合格率', 3: '≥98%' }), PLEASED],
    [
      ['name', '参训人员培训合格率', '培训合格率', '参训人员培训合格率', '表一!C6'],
      ['value', '参训人员培训合格率', '≥95%', '≥98%', '表一!D6'],
    ],
    2,
  ],
  [
    'the group',
    [TRAINED, as(PASSED, { 0: '效益指标', 1: '社会效益指标' }), PLEASED],
    [['level', '培训合格率', '产出指标 / 质量指标', '效益指标 / 社会效益指标', '表一!B6']],
    2,
  ],
  [
    'a row that is new and one that went',
    [TRAINED, ['产出指标', '时效指标', '项目完成时间', '12月底前'], PLEASED],
    [
      ['added', '项目完成时间', null, '12月底前', '表一!C6'],
      ['removed', '培训合格率', '≥95%', null, '表一!C6'],
    ],
    2,
  ],
])('of indicators: %s', (_what, now, changed, same) => {
  expect(compare([form(INDICATORS)], [form(now)])).toMatchObject({ changed, same });
});

test('an amount that differs is told with its unit, one that is shown otherwise is none', () => {
  expect(compare([form(INDICATORS)], [form(INDICATORS, { amount: '65.5' })]).changed).toEqual([
    ['amount', '资金总额（万元）', '50万元', '65.5万元', '表一!B3'],
  ]);
  expect(compare([form(INDICATORS)], [form(INDICATORS, { amount: '50.00' })]).changed).toEqual([]);
});

test('tables are known again on other sheets, in another order, and with a corrected name', () => {
  const roads = [
    ['产出指标', '数量指标', '新建道路里程', '≥12公里'],
    ['产出指标', '质量指标', '工程验收合格率', '=100%'],
  ];
  const before = [form(INDICATORS, { name: '项目1' }), form(roads, { name: '项目2', project: '农村公路' })];
  const now = [
    form(roads, { name: '公路', project: '农村公路建设' }),
    form([as(TRAINED, { 3: '≥80人次' }), PASSED, PLEASED], { name: '村医' }),
  ];
  expect(compare(before, now)).toMatchObject({
    changed: [['value', '培训村医人次', '≥100人次', '≥80人次', '村医!D5']],
    same: 4,
  });
});

test('a table that only one workbook has: all its indicators came or went', () => {
  const other = form([['产出指标', '数量指标', '购置救护车数量', '=3辆']], { name: '项目2', project: '救护车购置' });
  const both = [form(INDICATORS), other];
  expect(compare([form(INDICATORS)], both).changed).toEqual([['added', '购置救护车数量', null, '=3辆', '项目2!C5']]);
  expect(compare(both, [form(INDICATORS)]).changed).toEqual([['removed', '购置救护车数量', '=3辆', null, '项目2!C5']]);
});

test('projects that share neither name nor indicators are different ones, also on sheets of one department', () => {
  const fishes = [['产出指标', '数量指标', '增殖放流鱼苗尾数', '≥30万尾']];
  const floods = [['产出指标', '数量指标', '防汛演练次数', '≥2次']];
  const both = (rows: readonly Row[], project: string) => [form(INDICATORS), form(rows, { name: '项目2', project })];
  expect(compare(both(fishes, '渔业资源养护'), both(floods, '水旱灾害防御')).changed).toEqual([
    ['added', '防汛演练次数', null, '≥2次', '项目2!C5'],
    ['removed', '增殖放流鱼苗尾数', '≥30万尾', null, '项目2!C5'],
  ]);
});

test('findings: mended, still there although the text is another, and new; rows above count for nothing', () => {
  const before = [TRAINED, as(PASSED, { 3: '≥105%' }), as(PLEASED, { 3: '' })];
  const now = [
    as(TRAINED, { 3: '' }),
    ['产出指标', '数量指标', '培训班期数', '≥2期'],
    as(PASSED, { 3: '≥150%' }),
    PLEASED,
  ];
  const { findings } = compare([form(before)], [form(now)]);
  const inRows = (state: keyof typeof findings) =>
    findings[state].filter(({ cell }) => cell.row > 3).map(({ rule, cell }) => [rule, cellName(cell)]);
  expect(inRows('gone')).toEqual([['completeness/value-missing', 'D7']]);
  expect(inRows('left')).toEqual([['range/percent-over-100', 'D7']]);
  expect(inRows('new')).toEqual([['completeness/value-missing', 'D5']]);
});

test('a fault at an indicator that went does not become that of the one in its place', () => {
  const before = [TRAINED, as(PASSED, { 3: '' }), PLEASED];
  const now = [TRAINED, ['产出指标', '质量指标', '档案归档完整率', ''], PLEASED];
  const { findings } = compare([form(before)], [form(now)]);
  const rules = (list: typeof findings.new) => list.map(({ rule }) => rule);
  expect(rules(findings.gone)).toContain('completeness/value-missing');
  expect(rules(findings.new)).toContain('completeness/value-missing');
  expect(rules(findings.left)).not.toContain('completeness/value-missing');
});

test.each([...formNames('seeds'), ...formNames('more')])(
  '%s with itself: all the same, every finding still there',
  (name) => {
    const checked = check(formWorkbook(name));
    const { differences, findings } = compareWorkbooks(checked, check(formWorkbook(name)));
    expect(differences.filter(({ kind }) => kind !== 'same')).toEqual([]);
    expect(differences).toHaveLength(checked.tables.reduce((sum, { indicators }) => sum + indicators.length, 0));
    expect(findings).toEqual({ gone: [], left: checked.findings, new: [] });
  },
);

import { exampleForm, exampleFormWithColumns, type ExampleIndicator } from '../../src/rules/kit/example-form';
import { said } from './said';

type Row = readonly [level1: string, level2: string, name: string, value: string];

const OUTPUT: Row = ['产出指标', '数量指标', '培训人次', '≥200人次'];
const RATE: Row = ['产出指标', '数量指标', '职工出勤率', '≥98%'];
const QUALITY: Row = ['产出指标', '质量指标', '培训合格率', '≥95%'];
const BENEFIT: Row = ['效益指标', '社会效益指标', '带动就业人数', '≥50人'];
const SATISFACTION: Row = ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'];

const under = (levels: Row, name: string, value: string): Row => [levels[0], levels[1], name, value];
const unnamed = (row: Row, ...roles: readonly (0 | 1)[]): Row => [
  roles.includes(0) ? '' : row[0],
  roles.includes(1) ? '' : row[1],
  row[2],
  row[3],
];

test.each<[string, readonly ExampleIndicator[], string | null]>([
  ['last of its level', [OUTPUT, RATE, QUALITY, SATISFACTION], '质量指标'],
  ['first of its level', [QUALITY, RATE, OUTPUT, SATISFACTION], '质量指标'],
  ['in the middle of its level', [OUTPUT, RATE, OUTPUT, QUALITY], 'hint'],
  ['alone in its level', [BENEFIT, RATE, QUALITY, SATISFACTION], 'hint'],
  ['no such level beside it', [OUTPUT, RATE, BENEFIT, QUALITY], 'hint'],
  ['names left blank', [OUTPUT, unnamed(RATE, 0, 1), QUALITY, SATISFACTION], 'hint'],
  ['the row below has no names of its own', [OUTPUT, RATE, unnamed(QUALITY, 0), SATISFACTION], 'hint'],
  ['names with points', [OUTPUT, RATE, ['产出指标', '质量指标（20分）', '培训合格率', '≥95%'], SATISFACTION], 'hint'],
])('a rate among quantities, %s → %s', (_, rows, fix) => {
  expect(said('level/quantity-percent', exampleForm(rows))).toBe(fix);
});

test.each<[readonly ExampleIndicator[], string | null]>([
  [[OUTPUT, BENEFIT, under(BENEFIT, '学员满意度', '≥95%'), SATISFACTION], '满意度指标 服务对象满意度指标'],
  [[OUTPUT, under(OUTPUT, '学员满意度', '≥95%'), BENEFIT, SATISFACTION], 'error'],
])('satisfaction elsewhere, %j → %s', (rows, fix) => {
  expect(said('level/satisfaction-misplaced', exampleForm(rows))).toBe(fix);
});

test.each<[readonly ExampleIndicator[], string | null]>([
  [[QUALITY, OUTPUT, under(BENEFIT, '开展培训活动场次', '≥5场'), BENEFIT], '产出指标 数量指标'],
  [[OUTPUT, QUALITY, under(BENEFIT, '开展培训活动场次', '≥5场'), BENEFIT], 'warning'],
  [[OUTPUT, QUALITY, under(BENEFIT, '职工出勤率', '≥98%'), BENEFIT], '产出指标 质量指标'],
  // 成本或管理指标: only the form's owner knows which one is right.
  [[OUTPUT, QUALITY, under(BENEFIT, '在职人员控制率', '≤100%'), BENEFIT], 'warning'],
])('no benefit, %j → %s', (rows, fix) => {
  expect(said('level/benefit-misplaced', exampleForm(rows))).toBe(fix);
});

test('weights keep a row in its 一级指标', () => {
  const weighted = (rows: readonly Row[]): string | null =>
    said(
      'level/satisfaction-misplaced',
      exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标值', '权重'],
        rows.map((row) => [...row, 25]),
      ),
    );
  expect(weighted([OUTPUT, BENEFIT, under(BENEFIT, '学员满意度', '≥95%'), SATISFACTION])).toBe('error');
});

test.each<[string, readonly Row[], string | null]>([
  ['beside a row that is there', [OUTPUT, RATE, QUALITY], '质量指标'],
  ['with no such row beside it', [RATE, OUTPUT, QUALITY], 'warning'],
  ['as in the long term', [OUTPUT, QUALITY, under(QUALITY, '职工出勤率', '≥98%')], null],
])('another 二级指标 in the long term, %s → %s', (_, annual, fix) => {
  const part = (rows: readonly Row[]): readonly (readonly string[])[] => rows.map((row) => ['', ...row]);
  const headings = ['一级指标', '二级指标', '三级指标', '指标值'];
  const rows = [
    ['部门整体绩效目标表'],
    ['（2024年度）'],
    ['长期目标：（2024—2026年）', '三年培训600人次'],
    ['长期绩效指标', ...headings],
    ...part([under(OUTPUT, '三年培训人次', '≥600人次'), under(QUALITY, '职工出勤率', '≥98%')]),
    ['年度目标：', '培训200人次'],
    ['年度绩效指标', ...headings],
    ...part(annual),
  ];
  expect(said('cross/long-annual-value', rows)).toBe(fix);
});

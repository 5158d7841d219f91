import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { runRules } from '../../lint/run-rules';
import { workbookOf } from '../../workbook/sheet-of';

const ROWS = [
  ['产出指标', '数量指标', '清淤渠道长度', '≥3公里'],
  ['产出指标', '质量指标', '验收合格率', '=100%'],
  ['满意度指标', '服务对象满意度指标', '村民满意度', '≥90%'],
];

test.each<[string, readonly string[], readonly (readonly string[])[], number[]]>([
  ['of two places', ['东河镇', '东河镇', '东河镇', '西坪镇', '西坪镇', '西坪镇'], [...ROWS, ...ROWS], []],
  ['of one place', ['东河镇', '东河镇', '东河镇', '东河镇', '东河镇', '东河镇'], [...ROWS, ...ROWS], [5, 6, 7]],
  [
    'within one of two places',
    ['东河镇', '东河镇', '东河镇', '西坪镇', '西坪镇', '西坪镇', '西坪镇'],
    [...ROWS, ...ROWS, ...ROWS.slice(2)],
    [8],
  ],
])('the same indicators %s', (_, places, rows, expected) => {
  const workbook = workbookOf({
    rows: [
      ['2026年项目支出绩效目标表'],
      ['乡镇', '一级指标', '二级指标', '三级指标', '指标值'],
      ...rows.map((row, index) => [places[index] ?? '', ...row]),
    ],
  });
  const found = runRules(workbook, recognizeGoalTables(workbook));
  expect(found.filter(({ rule }) => rule === 'consistency/duplicate-indicator').map(({ cell }) => cell.row)).toEqual(
    expected,
  );
});

test.each<[string, string, string, boolean]>([
  ['different people', '服务对象满意度（师生）', '服务对象满意度（家长）', false],
  ['different things', '验收合格率（土建）', '验收合格率（安装）', false],
  ['different units', '补植面积（㎡）', '补植面积（亩）', false],
  ['the same people', '服务对象满意度（师生）', '服务对象满意度(师生)', true],
  ['a remark and none', '验收合格率（必填）', '验收合格率', true],
])('two names with brackets: %s', (_, one, other, isSame) => {
  const workbook = workbookOf({
    rows: [
      ['2026年项目支出绩效目标表'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '质量指标', one, '≥95%'],
      ['', '', other, '≥95%'],
      ['效益指标', '社会效益指标', '受益人口', '≥300人'],
    ],
  });
  const found = runRules(workbook, recognizeGoalTables(workbook));
  expect(found.some(({ rule }) => rule === 'consistency/duplicate-indicator')).toBe(isSame);
});

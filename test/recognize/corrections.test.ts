import type { Column } from '../../src/goals/goal-table';
import { unsureColumns } from '../../src/recognize/columns/confidence';
import { correctionOf, unusedCorrections, withCorrection, withoutCorrection } from '../../src/recognize/corrections';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { applyEdits } from '../../src/workbook/apply-edits';
import { formNames, formWorkbook } from '../forms/truth';
import { workbookOf } from '../workbook/sheet-of';

/** Unknown headings 目标A and 目标B, both over words. */
const UNKNOWN = workbookOf({
  name: '项目表',
  rows: [
    ['项目支出绩效目标表'],
    ['一级指标', '二级指标', '三级指标', '本期任务', '目标值'],
    ['产出指标', '数量指标', '巡查次数', '≥12次', '全年累计巡查'],
    ['', '质量指标', '问题整改率', '≥95%', '按台账统计核定'],
  ],
});

function roles(columns: readonly Column[] | undefined): string[] {
  return (columns ?? []).map(({ heading, role, isCorrected }) => `${heading}:${role}${isCorrected ? '!' : ''}`);
}

test('a column that the user corrects is read as he says, and surely', () => {
  const [before] = recognizeGoalTables(UNKNOWN);
  const columns = before?.blocks[0]?.columns ?? [];
  const correction = correctionOf('项目表', columns, 3, 'value');
  expect(correction).toEqual({ sheet: '项目表', heading: '本期任务', nth: 0, count: 1, role: 'value' });
  const [after] = recognizeGoalTables(UNKNOWN, correction ? [correction] : []);
  expect(roles(after?.blocks[0]?.columns)).toContain('本期任务:value!');
  expect(after?.indicators.map(({ target }) => target.source)).toEqual(['≥12次', '≥95%']);
});

test('the correction still holds when rows were inserted above', () => {
  const moved = applyEdits(UNKNOWN, [{ kind: 'insert-rows', sheet: '项目表', row: 1, count: 2 }]);
  const [table] = recognizeGoalTables(moved, [{ sheet: '项目表', heading: '本期任务', nth: 0, role: 'value' }]);
  expect(table?.indicators.map(({ target }) => target.source)).toEqual(['≥12次', '≥95%']);
});

test('of two columns with one heading the second can be meant', () => {
  const workbook = workbookOf({
    rows: [
      ['项目支出绩效目标表'],
      ['一级指标', '二级指标', '三级指标', '备注', '备注'],
      ['产出指标', '数量指标', '巡查次数', '已核', '≥12次'],
    ],
  });
  const [table] = recognizeGoalTables(workbook, [{ sheet: '表一', heading: '备注', nth: 1, role: 'value' }]);
  expect(table?.indicators[0]?.target.source).toBe('≥12次');
});

describe('a correction of a column without heading', () => {
  const HEADINGS = ['一级指标', '二级指标', '三级指标', '', '说明'];
  const FIRST = ['产出指标', '数量指标', '巡查次数', '≥12次', '全年累计'];
  const SECOND = ['', '质量指标', '问题整改率', '≥95%', '按台账核定'];
  const withColumn = (at: number, heading: string, ...cells: readonly [string, string]) =>
    workbookOf({
      rows: [
        ['项目支出绩效目标表'],
        ...[HEADINGS, FIRST, SECOND].map((row, index) => [
          ...row.slice(0, at),
          [heading, ...cells][index] ?? '',
          ...row.slice(at),
        ]),
      ],
    });
  const correction = { sheet: '表一', heading: '', nth: 0, count: 1, role: 'value' } as const;
  const sources = (workbook: typeof UNKNOWN) =>
    recognizeGoalTables(workbook, [correction])[0]?.indicators.map(({ target }) => target.source);

  test('holds when a column with a heading is put before it', () => {
    const workbook = withColumn(3, '备注', '已核', '已核');
    expect(sources(workbook)).toEqual(['≥12次', '≥95%']);
    expect(unusedCorrections([correction], recognizeGoalTables(workbook, [correction]))).toEqual([]);
  });

  test('is followed by no column, and that is told, when another column without heading comes', () => {
    const workbook = withColumn(3, '', '已核', '已核');
    const tables = recognizeGoalTables(workbook, [correction]);
    expect(tables[0]?.blocks[0]?.columns.filter(({ isCorrected }) => isCorrected)).toEqual([]);
    expect(unusedCorrections([correction], tables)).toEqual([correction]);
  });
});

test('a correction of another sheet or of a heading that is gone changes nothing', () => {
  const plain = recognizeGoalTables(UNKNOWN);
  expect(recognizeGoalTables(UNKNOWN, [{ sheet: '别的表', heading: '本期任务', nth: 0, role: 'value' }])).toEqual(
    plain,
  );
  expect(recognizeGoalTables(UNKNOWN, [{ sheet: '项目表', heading: '没有这一列', nth: 0, role: 'value' }])).toEqual(
    plain,
  );
});

const TASK_IS_VALUE = { sheet: '项目表', heading: '本期任务', nth: 0, role: 'value' } as const;
const GOAL_IS_VALUE = { ...TASK_IS_VALUE, heading: '目标值' };

test('of two corrections that make two columns one thing the newer is followed', () => {
  const corrections = withCorrection([TASK_IS_VALUE], GOAL_IS_VALUE);
  const tables = recognizeGoalTables(UNKNOWN, corrections);
  const columns = roles(tables[0]?.blocks[0]?.columns);
  expect(columns).toContain('目标值:value!');
  expect(columns.filter((column) => column.endsWith('!'))).toHaveLength(1);
  expect(unusedCorrections(corrections, tables)).toEqual([TASK_IS_VALUE]);
});

test('what is said of a column again replaces what was said before, and can be taken back', () => {
  const other = { ...TASK_IS_VALUE, heading: ' 本期\n任务', role: 'other' } as const;
  expect(withCorrection([GOAL_IS_VALUE, TASK_IS_VALUE], other)).toEqual([other, GOAL_IS_VALUE]);
  expect(withoutCorrection([GOAL_IS_VALUE, TASK_IS_VALUE], other)).toEqual([GOAL_IS_VALUE]);
});

test('corrections of a sheet or column that is gone are not in use', () => {
  const gone = [
    { ...TASK_IS_VALUE, sheet: '旧名' },
    { ...TASK_IS_VALUE, nth: 1 },
  ];
  const corrections = [...gone, TASK_IS_VALUE];
  expect(unusedCorrections(corrections, recognizeGoalTables(UNKNOWN, corrections))).toEqual(gone);
});

test('unsure of a column whose heading is new, sure of plain ones', () => {
  const [table] = recognizeGoalTables(UNKNOWN);
  expect(table && unsureColumns(table).map(({ heading }) => heading)).toEqual(['本期任务']);
});

test('after a correction nothing is unsure: the column that it displaces is none of the form', () => {
  const [table] = recognizeGoalTables(UNKNOWN, [TASK_IS_VALUE]);
  expect(roles(table?.blocks[0]?.columns).at(-1)).toBe('目标值:other');
  expect(table && unsureColumns(table)).toEqual([]);
});

test('nothing in the published forms is read unsurely but what stands here', () => {
  const unsure = [...formNames('seeds'), ...formNames('demos'), ...formNames('more')].flatMap((form) =>
    recognizeGoalTables(formWorkbook(form)).flatMap((table) =>
      unsureColumns(table).map(({ heading, role }) => `${form} ${table.sheet} ${heading}:${role}`),
    ),
  );
  expect(unsure).toEqual([
    // No heading over the names.
    'seeds/fuzhou-changle-2024 部门整体支出绩效目标表 :level3',
    // 指标内容 means the name here and an explanation elsewhere; the template has no rows that decide.
    'more/blank-templates 佳县 指标内容:level3',
    'more/blank-templates 佳县 指标内容:level3',
    // The names are under 二级指标.
    'more/blank-templates 广西 二级指标:level3',
    // 绩效指标 is the heading of the names here, and of whole blocks elsewhere.
    'more/hebei-handan-2019 2019年预算项目绩效目标 绩效指标:level3',
  ]);
});

import { groupFindings } from '../../src/lint/group-findings';
import { runRules } from './run-rules';
import type { Finding } from '../../src/lint/finding';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { exampleForm } from '../../src/rules/kit/example-form';
import { cellName } from '../../src/workbook/area';
import { atOnce } from '../../src/workbook/pieces';
import { workbookOf } from '../rules/example-workbook';

/** Findings for values that are spelled with ">=": each has a safe fix. */
function spelled(count: number): Finding[] {
  const rows = exampleForm(
    Array.from(
      { length: count },
      (_, n) => ['产出指标', '数量指标', `活动${'甲乙丙丁戊己庚'.charAt(n)}场次`, `>=${String(n + 2)}场`] as const,
    ),
  );
  const workbook = workbookOf(rows);
  return runRules(workbook, recognizeGoalTables(workbook)).filter(({ rule }) => rule === 'format/operator-nonstandard');
}

test('four in a column stand each on their own', () => {
  expect(atOnce(groupFindings(spelled(4))).map(({ cells }) => cells.length)).toEqual([1, 1, 1, 1]);
});

test('five in a column are one, which knows all cells and mends them all', () => {
  const [one, ...others] = atOnce(groupFindings(spelled(5)));
  expect(others).toEqual([]);
  expect(one?.cells.map(cellName)).toEqual(['D5', 'D6', 'D7', 'D8', 'D9']);
  expect(one?.cell).toEqual(one?.cells[0]);
  expect(one?.fix?.edits).toHaveLength(5);
  expect(one?.message).toContain('本列共5处（D5、D6、D7等）');
});

test.each<[string, (finding: Finding, index: number) => Finding]>([
  ['another column', (finding, index) => ({ ...finding, cell: { ...finding.cell, column: index % 2 } })],
  ['another severity', (finding, index) => ({ ...finding, severity: index % 2 ? 'error' : 'hint' })],
  ['another rule', (finding, index) => ({ ...finding, rule: index % 2 ? 'a/b' : 'c/d' })],
  ['another sheet', (finding, index) => ({ ...finding, cell: { ...finding.cell, sheet: String(index % 2) } })],
  ['ignored ones', (finding, index) => ({ ...finding, suppressed: index % 2 ? { reason: '上级要求' } : null })],
  ['ones that cannot be mended', (finding, index) => ({ ...finding, fix: index % 2 ? finding.fix : null })],
])('%s is not counted in', (_, change) => {
  expect(atOnce(groupFindings(spelled(7).map(change))).map(({ cells }) => cells.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

describe('one cause in a table is one finding', () => {
  const rows = exampleForm([
    ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
    ['效益指标', '社会效益指标', '招商推介会知名度', '有效提升'],
    ['效益指标', '社会效益指标', '部门公信力', '明显增强'],
    ['效益指标', '可持续影响指标', '产业集聚能力', '不断增强'],
    ['产出指标', '时效指标', '竣工时间', '12月'],
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
  ]);
  const workbook = workbookOf(rows);
  const found = atOnce(groupFindings(runRules(workbook, recognizeGoalTables(workbook))));

  test('with all its cells', () => {
    const [vague, ...others] = found.filter(({ rule }) => rule === 'quality/qualitative-unmeasurable');
    expect(others).toEqual([]);
    expect(vague?.cells.map(cellName)).toEqual(['D6', 'D7', 'D8']);
    expect(vague?.message).toContain('本表共3处（D6、D7、D8）');
  });

  test('another fault of the same rule, and one in another table, stand apart', () => {
    const twice = {
      ...workbook,
      sheets: [...workbook.sheets, ...workbook.sheets.map((sheet) => ({ ...sheet, name: '表二' }))],
    };
    const all = atOnce(groupFindings(runRules(twice, recognizeGoalTables(twice))));
    expect(all.filter(({ rule }) => rule === 'quality/qualitative-unmeasurable').map(({ cell }) => cell.sheet)).toEqual(
      [workbook.sheets[0]?.name, '表二'],
    );
  });
});

test('each cell of a group keeps its own advice', () => {
  const rows = exampleForm(
    ['培训人数', '走访家数', '举办场次', '印发份数', '接待人次'].map(
      (name, n) => ['产出指标', '数量指标', name, `>=${String(n + 2)}`] as const,
    ),
  );
  const workbook = workbookOf(rows);
  const [group] = atOnce(groupFindings(runRules(workbook, recognizeGoalTables(workbook)))).filter(
    ({ rule }) => rule === 'completeness/unit-missing',
  );
  expect(group?.cells).toHaveLength(5);
  for (const advice of ['D5：请写成“>=2人”', 'D6：请写成“>=3家”', 'D9：请写成“>=6人次”'])
    expect(group?.suggestion).toContain(advice);
});

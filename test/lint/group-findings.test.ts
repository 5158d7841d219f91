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

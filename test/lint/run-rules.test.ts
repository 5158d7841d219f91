import { runRulesInPieces, type KnownFindings } from '../../src/lint/run-rules';
import { DEFAULT_SETTINGS } from '../../src/lint/settings/settings';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { defineRule, type RuleContext } from '../../src/rules/kit/rule';
import { atOnce } from '../../src/workbook/pieces';
import { workbookOf } from '../workbook/sheet-of';

const ROWS = [
  ['项目支出绩效目标表'],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '巡查次数', '≥12次'],
];
const workbook = workbookOf({ name: '表一', rows: ROWS }, { name: '表二', rows: ROWS });
const tables = recognizeGoalTables(workbook);

/** Runs a rule that looks at `what` twice with the same known findings, and counts the tables that it was given. */
function tablesGiven(looksAt: (context: RuleContext) => unknown): [first: number, again: number] {
  let given = 0;
  const rule = defineRule({
    meta: {
      id: 'test/looks',
      title: '',
      category: '规范性',
      severity: 'hint',
      messages: { seen: '看到了。' },
      fix: null,
    },
    *checkTable(table, context) {
      given += 1;
      looksAt(context);
      yield { messageId: 'seen' as const, cell: { sheet: table.sheet, row: 0, column: 0 } };
    },
  });
  const known: KnownFindings = new WeakMap();
  const run = () => atOnce(runRulesInPieces(workbook, tables, [rule], DEFAULT_SETTINGS, [], known));
  const findings = run();
  const first = given;
  expect(run()).toEqual(findings);
  expect(findings.map(({ cell }) => cell.sheet)).toEqual(['表一', '表二']);
  return [first, given - first];
}

test.each<[what: string, looksAt: (context: RuleContext) => unknown, again: number]>([
  ['nothing but the table', () => null, 0],
  ['the settings', ({ thresholds, weightTotals }) => [thresholds, weightTotals], 0],
  ['the 表样 of the table', (context) => tables.slice(0, 1).map((table) => context.profileOf(table)), 0],
  ['the first sheet', (context) => context.sheet('表一'), 1],
  ['a cell of the second sheet', (context) => context.cell({ sheet: '表二', row: 0, column: 0 }), 1],
  ['the workbook', ({ workbook: all }) => all, 2],
  ['all tables', ({ tables: all }) => all, 2],
  ['values from the library', ({ inserted }) => inserted, 2],
  ['自评表', (context) => context.selfEvaluations(), 2],
])(
  'a rule that looked at %s checks again only the tables of which it saw more than their sheet',
  (_, looksAt, again) => {
    expect(tablesGiven(looksAt)).toEqual([2, again]);
  },
);

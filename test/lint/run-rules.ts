import type { GoalTable } from '../../src/goals/goal-table';
import type { Finding } from '../../src/lint/finding';
import { runRulesInPieces } from '../../src/lint/run-rules';
import type { LintSettings } from '../../src/lint/settings/settings';
import type { InsertedValue, Rule } from '../../src/rules/kit/rule';
import { atOnce } from '../../src/workbook/pieces';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** The findings of the given rules (all by default), not grouped and without ignores. */
export function runRules(
  workbook: WorkbookSnapshot,
  tables: readonly GoalTable[],
  rules?: readonly Rule[],
  settings?: LintSettings,
  inserted?: readonly InsertedValue[],
): Finding[] {
  return atOnce(runRulesInPieces(workbook, tables, rules, settings, inserted));
}

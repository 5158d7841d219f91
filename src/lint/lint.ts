import type { GoalTable } from '../goals/goal-table';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding } from './finding';
import { runRules } from './run-rules';
import { DEFAULT_SETTINGS, type LintSettings } from './settings';

/** Checks a workbook's goal tables with all rules that the settings leave on. */
export function lint(
  workbook: WorkbookSnapshot,
  tables: readonly GoalTable[],
  settings: LintSettings = DEFAULT_SETTINGS,
): Finding[] {
  return runRules(workbook, tables, undefined, settings);
}

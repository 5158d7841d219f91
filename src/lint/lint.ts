import type { GoalTable } from '../goals/goal-table';
import { atOnce, type InPieces } from '../workbook/pieces';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding } from './finding';
import { groupFindings } from './group-findings';
import { unconfirmedExamples, type InsertRecord } from './memory/insert-record';
import { runRulesInPieces } from './run-rules';
import { DEFAULT_SETTINGS, type LintSettings } from './settings/settings';
import { subjectsOf } from './memory/subjects';
import { suppress, type Suppression } from './memory/suppressions';

export interface LintOptions {
  readonly settings?: LintSettings;
  /** What the user ignores. */
  readonly suppressions?: readonly Suppression[];
  /** What was put in from the library. */
  readonly inserted?: readonly InsertRecord[];
}

export interface LintResult {
  /** In the order of sheets, rows and columns; ignored ones among them, with their reason. */
  readonly findings: readonly Finding[];
  /** What is ignored, but was not found again. */
  readonly unmatched: readonly Suppression[];
}

/** Checks a workbook's goal tables with all rules that the settings leave on. Pure; never throws. */
export function lint(workbook: WorkbookSnapshot, tables: readonly GoalTable[], options: LintOptions = {}): LintResult {
  return atOnce(lintInPieces(workbook, tables, options));
}

/** {@link lint}, in small pieces. */
export function* lintInPieces(
  workbook: WorkbookSnapshot,
  tables: readonly GoalTable[],
  { settings = DEFAULT_SETTINGS, suppressions = [], inserted = [] }: LintOptions = {},
): InPieces<LintResult> {
  const subjectOf = subjectsOf(workbook, tables);
  const examples = yield* unconfirmedExamples(tables, inserted, subjectOf);
  const all = yield* runRulesInPieces(workbook, tables, undefined, settings, examples);
  const { findings, unmatched } = yield* suppress(all, suppressions, subjectOf);
  return { findings: yield* groupFindings(findings), unmatched };
}

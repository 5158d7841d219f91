import type { Period } from '../goals/goal-table';
import type { Finding } from '../lint/finding';
import type { RuleSet } from '../lint/check';
import type { Area, CellAddress } from '../workbook/area';

/** A goal table, as a report names it. */
export interface ReportedTable {
  readonly title: string;
  /** Name of the department or unit; '' where the form has none. */
  readonly unit: string;
  readonly period: Period;
  readonly place: CellAddress & Area;
  readonly indicators: number;
  readonly amounts: number;
}

/** What a report on one workbook is made of. */
export interface CheckedWorkbook {
  readonly tables: readonly ReportedTable[];
  /** Those that count, in the order of the workbook. */
  readonly findings: readonly Finding[];
  /** Those that the user ignores, with the reason. */
  readonly ignored: readonly Finding[];
  readonly ruleSet: RuleSet;
  /** In plain Chinese: what the workbook itself changes about its check; null for nothing. */
  readonly ownRules: string | null;
}

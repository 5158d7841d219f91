import type { Period } from '../goals/goal-table';
import type { Finding } from '../lint/finding';
import type { RuleSet } from '../lint/check';
import type { Area, CellAddress } from '../workbook/area';

/** A goal table, as a report names it. */
export interface ReportedTable {
  readonly title: string;
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
  /** In plain Chinese: what the workbook itself changes about its check, or that this was set aside; null for nothing. */
  readonly ownRules: string | null;
}

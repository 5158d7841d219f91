import type { Period } from '../goals/goal-table';
import type { Finding } from '../lint/finding';
import type { RuleSet } from '../lint/check';
import type { Area, CellAddress } from '../workbook/area';

export interface ReportedTable {
  readonly title: string;
  /** Name of the department or unit; '' when the form names none. */
  readonly unit: string;
  readonly period: Period;
  readonly place: CellAddress & Area;
  readonly indicators: number;
  readonly amounts: number;
}

/** The data for a report on one workbook. */
export interface CheckedWorkbook {
  readonly tables: readonly ReportedTable[];
  /** Findings that are not ignored, in the order of the workbook. */
  readonly findings: readonly Finding[];
  /** Ignored findings, with the reason. */
  readonly ignored: readonly Finding[];
  readonly ruleSet: RuleSet;
  /** Changes of the check by the workbook's own settings, in plain Chinese; null for none. */
  readonly ownRules: string | null;
}

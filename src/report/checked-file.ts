import type { GoalTable } from '../goals/goal-table';
import type { ExplainedRow } from '../recognize/explain-rows';
import type { Finding } from '../lint/finding';
import type { CarriedSettings } from '../lint/settings/carried-settings';
import type { Suppression } from '../lint/memory/suppressions';
import type { SheetChange } from '../workbook/preview-edits';

/** A file that could not be read; `error` says in Chinese why and what to do. */
export interface UnreadableFile {
  readonly file: string;
  readonly error: string;
}

/** The goal tables of one file. */
export interface InspectedFile {
  readonly file: string;
  readonly tables: readonly GoalTable[];
  /** What each row was taken for and why; only where that was asked for. */
  readonly rows?: readonly ExplainedRow[];
}

/** A goal table, as far as reports name it. Plain data: it comes from another thread. */
export interface CheckedTable {
  readonly title: string;
  /** Name of the department or unit; '' where the form has none. */
  readonly unit: string;
  readonly indicators: number;
}

/** What the check found in one file. */
export interface CheckedFile {
  readonly file: string;
  readonly tables: readonly CheckedTable[];
  readonly findings: readonly Finding[];
  /** What a later check knows each finding by, in their order; empty unless that was asked for. */
  readonly identities: readonly string[];
  /** Ignores saved in the workbook that match no finding any more. */
  readonly unmatched: readonly Suppression[];
  /** Sheets that could not be checked. */
  readonly unreadSheets: readonly string[];
  /** What the workbook's own settings change. */
  readonly carried: CarriedSettings;
  /** What the findings' fixes would change; empty unless that was asked for. */
  readonly changes: ReadonlyMap<Finding, readonly SheetChange[]>;
}

/** Counts over all files; ignored findings do not count. */
export interface CheckSummary {
  readonly files: number;
  readonly tables: number;
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly unreadable: number;
  /** Only there when sheets of files that were read could not be checked. */
  readonly unreadSheets?: number;
}

export const NOTHING_CHECKED: CheckSummary = {
  files: 0,
  tables: 0,
  indicators: 0,
  errors: 0,
  warnings: 0,
  hints: 0,
  unreadable: 0,
};

export function addChecked(summary: CheckSummary, { tables, findings, unreadSheets }: CheckedFile): CheckSummary {
  const unread = (summary.unreadSheets ?? 0) + unreadSheets.length;
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity && finding.suppressed === null).length;
  return {
    ...summary,
    files: summary.files + 1,
    tables: summary.tables + tables.length,
    indicators: summary.indicators + countIndicators(tables),
    errors: summary.errors + count('error'),
    warnings: summary.warnings + count('warning'),
    hints: summary.hints + count('hint'),
    ...(unread > 0 && { unreadSheets: unread }),
  };
}

export function addUnreadable(summary: CheckSummary): CheckSummary {
  return { ...summary, files: summary.files + 1, unreadable: summary.unreadable + 1 };
}

export function countIndicators(tables: readonly CheckedTable[]): number {
  return tables.reduce((sum, { indicators }) => sum + indicators, 0);
}

import type { GoalTable } from '../goals/goal-table';
import type { Finding } from '../lint/finding';
import type { Suppression } from '../lint/memory/suppressions';
import type { SheetChange } from '../workbook/preview-edits';

/** What was found in one file. `error` says in Chinese why it could not be read; it then has no tables. */
export interface InspectedFile {
  readonly file: string;
  readonly error: string | null;
  readonly tables: readonly GoalTable[];
}

export interface CheckedFile extends InspectedFile {
  readonly findings: readonly Finding[];
  /** What the workbook ignores, but was not found again. */
  readonly unmatched: readonly Suppression[];
  /** What the findings' fixes would change; empty unless that was asked for. */
  readonly changes: ReadonlyMap<Finding, readonly SheetChange[]>;
}

/** Counts over all files; findings that are ignored do not count. */
export interface CheckSummary {
  readonly files: number;
  readonly tables: number;
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly unreadable: number;
}

/**
 * A report written piece by piece, so that a folder of a thousand files never stands in memory at once. Every piece is
 * text to be put out as it is.
 */
export interface CheckReport {
  begin(): string;
  file(checked: CheckedFile): string;
  end(summary: CheckSummary): string;
}

export interface InspectReport {
  begin(): string;
  file(inspected: InspectedFile): string;
  end(): string;
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

export function addToSummary(summary: CheckSummary, { error, tables, findings }: CheckedFile): CheckSummary {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity && finding.suppressed === null).length;
  return {
    files: summary.files + 1,
    tables: summary.tables + tables.length,
    indicators: summary.indicators + countIndicators(tables),
    errors: summary.errors + count('error'),
    warnings: summary.warnings + count('warning'),
    hints: summary.hints + count('hint'),
    unreadable: summary.unreadable + (error === null ? 0 : 1),
  };
}

export function countIndicators(tables: readonly GoalTable[]): number {
  return tables.reduce((sum, table) => sum + table.indicators.length, 0);
}

import type { Finding } from '../../lint/finding';
import type { ColumnCorrection } from '../../recognize/corrections';
import type { Severity } from '../../rules/rule';
import type { TableReading } from './table-reading';

/** All findings of one rule and severity. */
export interface RuleGroup {
  readonly rule: string;
  readonly title: string;
  readonly why: string;
  readonly basis: readonly string[];
  readonly findings: readonly Finding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly rules: readonly RuleGroup[];
}

/** What the workbook remembers of columns that the user corrected. */
export interface CorrectionsRead {
  /** Saved, but no column follows them. */
  readonly unused: readonly ColumnCorrection[];
  /** Something is saved that cannot be read. */
  readonly isUnreadable: boolean;
}

export interface CheckResult {
  readonly tables: readonly TableReading[];
  readonly corrections: CorrectionsRead;
  readonly indicators: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Only severities that have findings, the gravest first; findings in the order of lint. */
  readonly groups: readonly SeverityGroup[];
  /** Findings or tables lie on more than one sheet: an address alone would not do. */
  readonly manySheets: boolean;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

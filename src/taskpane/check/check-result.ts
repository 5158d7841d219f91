import type { Finding } from '../../lint/finding';
import type { Severity } from '../../rules/rule';
import type { CellAddress } from '../../workbook/area';

/** A goal table that was read, as the summary names it. */
export interface TableRead {
  readonly title: string;
  readonly cell: CellAddress;
  readonly indicators: number;
}

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

export interface CheckResult {
  readonly tables: readonly TableRead[];
  readonly indicators: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Only severities that have findings, the gravest first; findings in the order of lint. */
  readonly groups: readonly SeverityGroup[];
  /** Findings or tables lie on more than one sheet: an address alone would not do. */
  readonly manySheets: boolean;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

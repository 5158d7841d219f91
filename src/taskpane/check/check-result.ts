import type { Checked, RuleSet } from '../../lint/check';
import type { Finding } from '../../lint/finding';
import type { Suppression } from '../../lint/memory/suppressions';
import type { ColumnCorrection } from '../../recognize/corrections';
import type { RowCorrection } from '../../recognize/row-corrections';
import type { Severity } from '../../rules/kit/rule';
import type { SheetChange } from '../../workbook/preview-edits';
import type { ShownCell } from './evidence';
import type { TableReading } from './table-reading';

/** A finding as the pane lists it. */
export interface ListedFinding extends Finding {
  /** Identifies the finding; stays the same in the next result as long as rule and first cell do. */
  readonly key: string;
  /** What its fix does to each cell or row; empty where it has none. */
  readonly changes: readonly SheetChange[];
  /** The cells it is compared with. */
  readonly evidence: readonly ShownCell[];
}

/** What the workbook remembers of columns and rows that the user corrected. */
export interface CorrectionsRead {
  /** Saved corrections that match no column. */
  readonly unused: readonly ColumnCorrection[];
  /** Rows that the user said are indicators, and that are not there any more. */
  readonly unusedRows: readonly RowCorrection[];
  /** Something is saved that cannot be read. */
  readonly isUnreadable: boolean;
}

export interface CheckResult {
  readonly checked: Checked;
  readonly tables: readonly TableReading[];
  readonly corrections: CorrectionsRead;
  readonly indicators: number;
  readonly amounts: number;
  /** How many of `findings` there are. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Those that count, in the order of lint. */
  readonly findings: readonly ListedFinding[];
  /** Those that the user ignores. */
  readonly ignored: readonly ListedFinding[];
  /** Ignores that match no finding any more. */
  readonly unmatched: readonly Suppression[];
  /** In plain Chinese: saved state that could not be used. */
  readonly problems: readonly string[];
  /** In plain Chinese: what the workbook itself changes about its check; null for nothing. */
  readonly ownRules: string | null;
  /** Which rules were applied. */
  readonly ruleSet: RuleSet;
  /** By rule id, for all rules of these findings, in the order of src/rules/index.ts. */
  readonly titles: ReadonlyMap<string, string>;
  /** True when findings or tables are on several sheets, so that addresses need the sheet's name. */
  readonly manySheets: boolean;
}

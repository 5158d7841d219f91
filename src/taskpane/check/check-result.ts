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
  /** Identifies the finding; the same in the next result as long as rule and first cell are. */
  readonly key: string;
  /** Changes of cells and rows by its fix; empty when it has none. */
  readonly changes: readonly SheetChange[];
  /** The cells to compare it with. */
  readonly evidence: readonly ShownCell[];
}

/** The corrections of columns and rows saved in the workbook. */
export interface CorrectionsRead {
  /** Saved corrections that match no column. */
  readonly unused: readonly ColumnCorrection[];
  /** Rows marked as indicators by the user that no longer exist. */
  readonly unusedRows: readonly RowCorrection[];
  /** True when saved corrections cannot be read. */
  readonly isUnreadable: boolean;
}

export interface CheckResult {
  readonly checked: Checked;
  readonly tables: readonly TableReading[];
  readonly corrections: CorrectionsRead;
  readonly indicators: number;
  readonly amounts: number;
  /** Numbers of `findings`. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that are not ignored, in the order of lint. */
  readonly findings: readonly ListedFinding[];
  readonly ignored: readonly ListedFinding[];
  /** Ignores that match no finding. */
  readonly unmatched: readonly Suppression[];
  /** In plain Chinese: saved state that could not be used. */
  readonly problems: readonly string[];
  /** In plain Chinese: changes of the check by the workbook's own settings; null for none. */
  readonly ownRules: string | null;
  /** The rules that were applied. */
  readonly ruleSet: RuleSet;
  /** Titles by rule id, for all rules of these findings, in the order of src/rules/index.ts. */
  readonly titles: ReadonlyMap<string, string>;
  /** True when findings or tables are on several sheets, so that addresses need the sheet's name. */
  readonly manySheets: boolean;
}

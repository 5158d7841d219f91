import type { Checked, RuleSet } from '../../lint/check';
import type { Finding } from '../../lint/finding';
import type { Suppression } from '../../lint/memory/suppressions';
import type { ColumnCorrection } from '../../recognize/corrections';
import type { Severity } from '../../rules/kit/rule';
import type { SheetChange } from '../../workbook/preview-edits';
import type { Evidence } from './evidence';
import type { TableReading } from './table-reading';

/** A finding as the pane lists it. */
export interface ListedFinding extends Finding {
  /** Tells it from all others; in the next result it is the same as long as rule and first cell are. */
  readonly key: string;
  /** What its fix does to each cell or row; empty where it has none. */
  readonly changes: readonly SheetChange[];
  /** What it is held against. */
  readonly evidence: readonly Evidence[];
}

/** What the workbook remembers of columns that the user corrected. */
export interface CorrectionsRead {
  /** Saved, but no column follows them. */
  readonly unused: readonly ColumnCorrection[];
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
  /** What is ignored, but was not found again. */
  readonly unmatched: readonly Suppression[];
  /** In plain Chinese: what the workbook keeps, but could not be used. */
  readonly problems: readonly string[];
  /** Which rules were applied. */
  readonly ruleSet: RuleSet;
  /** By id, of all rules that are named above, in the order of src/rules/index.ts. */
  readonly titles: ReadonlyMap<string, string>;
  /** Findings or tables lie on more than one sheet: an address alone would not do. */
  readonly manySheets: boolean;
}

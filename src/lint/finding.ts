import type { CellAddress } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import type { Adding, Category, FixKind, Severity } from '../rules/kit/rule';

/** A fault found by a rule at a cell, ready to be shown. */
export interface Finding {
  readonly rule: string;
  /** Id of one of the rule's messages. */
  readonly messageId: string;
  readonly severity: Severity;
  readonly category: Category;
  /** Cause shared with other findings of the rule; absent for a finding with a cause of its own. */
  readonly cause?: string;
  /** The cell where the finding is shown; the first of `cells`. */
  readonly cell: CellAddress;
  /** All cells of the finding: one, or for grouped findings all cells with the cause, possibly on several sheets. */
  readonly cells: readonly CellAddress[];
  /** Cells that the finding refers to: the name, the parts of a sum. */
  readonly related: readonly CellAddress[];
  /** The cells in which typing mends it, if others than `cells`; empty when typing cannot mend it. */
  readonly mendAt?: readonly CellAddress[];
  /** The parts of a wrong sum. */
  readonly adding?: Adding | undefined;
  readonly message: string;
  readonly suggestion: string | null;
  readonly fix: { readonly kind: FixKind; readonly edits: readonly Edit[] } | null;
  /** Rules whose findings at the same cell are hidden until this one is fixed. */
  readonly behind?: readonly string[];
  /** The user's reason for ignoring it; null when it is not ignored. */
  readonly suppressed: { readonly reason: string } | null;
  /** The reason of an earlier ignore that no longer holds, because something that the finding depends on changed. */
  readonly formerReason?: string;
}

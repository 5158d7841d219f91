import type { CellAddress } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import type { Category, FixKind, Severity } from '../rules/kit/rule';

/** One remark of the check, ready to be shown. */
export interface Finding {
  readonly rule: string;
  /** Which of the rule's messages it is. */
  readonly messageId: string;
  readonly severity: Severity;
  readonly category: Category;
  /** Names the table and the fault that it shares with others of its rule; none for a finding with a cause of its own. */
  readonly cause?: string;
  /** Where it is said; of several cells the first. */
  readonly cell: CellAddress;
  /** All cells that it is about: one, those of one cause in a table, or five and more of a column. */
  readonly cells: readonly CellAddress[];
  /** Cells that belong to it: the name, the parts of a sum. */
  readonly related: readonly CellAddress[];
  readonly message: string;
  readonly suggestion: string | null;
  readonly fix: { readonly kind: FixKind; readonly edits: readonly Edit[] } | null;
  /** Why the user ignores it; null when it counts. */
  readonly suppressed: { readonly reason: string } | null;
}

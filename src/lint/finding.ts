import type { CellAddress } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import type { Category, FixKind, Severity } from '../rules/kit/rule';

/** What a rule found at a cell, ready to be shown. */
export interface Finding {
  readonly rule: string;
  /** Id of one of the rule's messages. */
  readonly messageId: string;
  readonly severity: Severity;
  readonly category: Category;
  /** Names what it shares with other findings of its rule; none for a finding with a cause of its own. */
  readonly cause?: string;
  /** The cell that it is shown at; the first of `cells`. */
  readonly cell: CellAddress;
  /** All cells that it is about: one, or when findings are grouped, all of one cause, on one sheet or several. */
  readonly cells: readonly CellAddress[];
  /** Cells that it compares with: the name, the parts of a sum. */
  readonly related: readonly CellAddress[];
  readonly message: string;
  readonly suggestion: string | null;
  readonly fix: { readonly kind: FixKind; readonly edits: readonly Edit[] } | null;
  /** Rules that report the same cell as well, but only once this is mended. */
  readonly behind?: readonly string[];
  /** Why the user ignores it; null when it counts. */
  readonly suppressed: { readonly reason: string } | null;
  /** Why the user ignored it before something that it rests on changed. */
  readonly formerReason?: string;
}

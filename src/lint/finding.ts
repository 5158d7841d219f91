import type { CellAddress } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import type { Category, FixKind, Severity } from '../rules/rule';

/** One remark of the check, ready to be shown. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly cell: CellAddress;
  readonly related: readonly CellAddress[];
  readonly message: string;
  readonly suggestion: string | null;
  readonly basis: readonly string[];
  readonly fix: { readonly kind: FixKind; readonly edits: readonly Edit[] } | null;
}

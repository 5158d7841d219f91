import type { Edit } from './edit';
import type { WorkbookSnapshot } from './snapshot';
import { WorkbookDraft } from './workbook-draft';

/**
 * The workbook after the edits, for previews, tests and files; Excel itself does the same by its own means.
 * Formulas follow rows that move but are not calculated again: each keeps the value it had.
 * @throws {EditError} when the workbook cannot take one of the edits; nothing is applied then.
 */
export function applyEdits(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const draft = new WorkbookDraft(workbook);
  for (const edit of edits) draft.apply(edit);
  return draft.snapshot();
}

import type { Edit } from './edit';
import type { WorkbookSnapshot } from './snapshot';
import { WorkbookDraft } from './workbook-draft';

/**
 * The workbook after the edits, for previews, tests and files. In Excel the host applies them. Formulas are rewritten
 * when rows move, but not calculated again: each keeps its value.
 * @throws {EditError} when the workbook cannot take one of the edits; none is applied then
 */
export function applyEdits(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const draft = new WorkbookDraft(workbook);
  for (const edit of edits) draft.apply(edit);
  return draft.snapshot();
}

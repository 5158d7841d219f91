import type { Edit } from '../../workbook/edit';

/**
 * The row, before the edits, from which the given row, after the edits, has its height. An inserted row has the height
 * of its model, else of the row above it.
 */
export function rowOrigin(edits: readonly Edit[], sheet: string, row: number): number {
  return edits.reduceRight((current, edit) => {
    if (edit.sheet !== sheet) return current;
    if (edit.kind === 'delete-rows') return current >= edit.row ? current + edit.count : current;
    if (edit.kind !== 'insert-rows' || current < edit.row) return current;
    return current >= edit.row + edit.count ? current - edit.count : (edit.like?.row ?? Math.max(edit.row - 1, 0));
  }, row);
}

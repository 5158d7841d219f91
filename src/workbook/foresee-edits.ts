import { applyEdits } from './apply-edits';
import type { CellWrite, Edit } from './edit';
import { isOutOfFormulas } from './referred-rows';
import type { WorkbookSnapshot } from './snapshot';
import { staysText } from './typed-entry';

/**
 * The workbook after the edits, where that is certain without reading Excel: every written cell shows the written text,
 * and no formula has to be calculated again. Null otherwise.
 * @throws {EditError} when the workbook cannot take the edits
 */
export function foreseeEdits(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot | null {
  // Formulas refer to rows by their numbers before the edits, so a deletion may only be followed by deletions above it.
  let above = Infinity;
  for (const edit of edits) {
    if (edit.kind !== 'write' && edit.kind !== 'delete-rows') return null;
    const [row, rows] = edit.kind === 'write' ? [edit.area.row, edit.area.rows] : [edit.row, edit.count];
    if (row + rows > above || !areOutOfFormulas(workbook, edit.sheet, row, rows)) return null;
    if (edit.kind === 'delete-rows') above = row;
    else if (!edit.cells.flat().every(isPlain)) return null;
  }
  return applyEdits(workbook, edits);
}

function areOutOfFormulas(workbook: WorkbookSnapshot, sheet: string, row: number, rows: number): boolean {
  return Array.from({ length: rows }, (_, index) => row + index).every((one) => isOutOfFormulas(workbook, sheet, one));
}

/** True for a text that no format or calculation changes, and for a constant whose displayed text is known. */
function isPlain({ formula, numberFormat, shown }: CellWrite): boolean {
  if (typeof formula === 'string' && staysText(formula, numberFormat)) return true;
  return shown !== undefined && !String(formula).startsWith('=');
}

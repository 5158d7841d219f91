import type { Edit } from './edit';
import { invertEdits } from './invert-edits';
import { cellContent, findSheet } from './snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { WorkbookDraft } from './workbook-draft';

/**
 * How many edits, counted from the first, were applied before the host broke off; null when the workbook matches no
 * such state, because somebody else has changed it as well.
 */
export function editsDone(before: WorkbookSnapshot, edits: readonly Edit[], now: WorkbookSnapshot): number | null {
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  const draft = new WorkbookDraft(before);
  for (let done = 0; done <= edits.length; done++) {
    const edit = edits[done - 1];
    if (edit) draft.apply(edit);
    const reached = draft.snapshot();
    if (names.every((name) => sameCells(findSheet(reached, name), findSheet(now, name)))) return done;
  }
  return null;
}

/**
 * Edits that undo the first `done` edits and a possibly half-applied next one: the host sets the format of a written
 * cell before its content.
 */
export function takingBack(before: WorkbookSnapshot, edits: readonly Edit[], done: number): readonly Edit[] {
  const begun = edits[done]?.kind === 'write' ? done + 1 : done;
  return invertEdits(before, edits.slice(0, begun));
}

function sameCells(a: SheetSnapshot | undefined, b: SheetSnapshot | undefined): boolean {
  return a !== undefined && b !== undefined && contentsOf(a) === contentsOf(b);
}

function contentsOf(sheet: SheetSnapshot): string {
  const { area, merges } = sheet;
  const filled: unknown[] = [];
  for (let row = area?.row ?? 0; area && row < area.row + area.rows; row++) {
    for (let { column } = area; column < area.column + area.columns; column++) {
      const { formula } = cellContent(sheet, row, column);
      if (formula !== '') filled.push([row, column, formula]);
    }
  }
  const merged = merges.map(({ row, column, rows, columns }) => [row, column, rows, columns].join()).sort();
  return JSON.stringify([filled, merged]);
}

import type { CellAddress } from './area';
import type { Edit } from './edit';
import { cellContent, type WorkbookSnapshot } from './snapshot';

/** What an edit does to one cell, as a person would see it. */
export interface CellChange {
  readonly cell: CellAddress;
  readonly before: string;
  readonly after: string;
}

/**
 * The cells that a list of writes changes, in its order, with what is written there now. Only for edits that move no
 * cells, as those of fixes that replace text.
 */
export function previewEdits(workbook: WorkbookSnapshot, edits: readonly Edit[]): CellChange[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return edits.flatMap((edit) => {
    if (edit.kind !== 'write') return [];
    const sheet = sheets.get(edit.sheet);
    return edit.cells.flatMap((row, r) =>
      row.map(({ formula }, c): CellChange => {
        const cell = { sheet: edit.sheet, row: edit.area.row + r, column: edit.area.column + c };
        const content = sheet && cellContent(sheet, cell.row, cell.column);
        return { cell, before: content?.text ?? '', after: String(formula) };
      }),
    );
  });
}

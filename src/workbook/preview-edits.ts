import type { CellAddress } from './area';
import type { Edit } from './edit';
import { cellContent, type WorkbookSnapshot } from './snapshot';
import { readEntry } from './typed-entry';

/** What an edit does to one cell, as a person would see it. */
export interface CellChange {
  readonly cell: CellAddress;
  readonly before: string;
  readonly after: string;
  /** Text that looks like a number becomes one: both may look the same. */
  readonly becomesNumber: boolean;
}

/**
 * The cells that a list of writes changes, in its order, with what is written there now. Only for edits that move no
 * cells, as those of fixes that replace text.
 */
export function previewEdits(workbook: WorkbookSnapshot, edits: readonly Edit[]): CellChange[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'write') return [];
    const sheet = workbook.sheets.find(({ name }) => name === edit.sheet);
    return edit.cells.flatMap((row, r) =>
      row.map(({ formula, numberFormat }, c): CellChange => {
        const cell = { sheet: edit.sheet, row: edit.area.row + r, column: edit.area.column + c };
        const content = sheet && cellContent(sheet, cell.row, cell.column);
        const { value, text } = readEntry(formula, numberFormat);
        return {
          cell,
          before: content?.text ?? '',
          // A formula is not calculated here, so it is shown as it is written.
          after: text || String(formula),
          becomesNumber: typeof content?.value === 'string' && content.value.trim() !== '' && typeof value === 'number',
        };
      }),
    );
  });
}

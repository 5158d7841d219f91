import type { CellAddress } from './area';
import type { Edit } from './edit';
import { cellContent, findSheet, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';
import { readEntry } from './typed-entry';

/** What an edit does to one cell, as a person would see it. */
export interface CellChange {
  readonly kind: 'cell';
  readonly cell: CellAddress;
  readonly before: string;
  readonly after: string;
  /** Text that looks like a number becomes one: both may look the same. */
  readonly becomesNumber: boolean;
}

/** A whole row that goes. */
export interface RowDeletion {
  readonly kind: 'row-deletion';
  /** The first of its cells that are filled. */
  readonly cell: CellAddress;
  /** What its filled cells show, from left to right. */
  readonly contents: readonly string[];
}

export type SheetChange = CellChange | RowDeletion;

/**
 * What a list of edits changes, in its order, with what stands there now. Only for edits that move no cells which a
 * later one of them changes: writes, and then deletions of rows from the bottom up.
 */
export function previewEdits(workbook: WorkbookSnapshot, edits: readonly Edit[]): SheetChange[] {
  return edits.flatMap((edit): SheetChange[] => {
    const sheet = findSheet(workbook, edit.sheet);
    if (edit.kind === 'delete-rows') {
      return Array.from({ length: edit.count }, (_, index) => rowDeletion(edit.sheet, edit.row + index, sheet));
    }
    if (edit.kind !== 'write') return [];
    return edit.cells.flatMap((row, r) =>
      row.map(({ formula, numberFormat }, c): CellChange => {
        const cell = { sheet: edit.sheet, row: edit.area.row + r, column: edit.area.column + c };
        const content = sheet && cellContent(sheet, cell.row, cell.column);
        const { value, text } = readEntry(formula, numberFormat);
        return {
          kind: 'cell',
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

function rowDeletion(name: string, row: number, sheet: SheetSnapshot | undefined): RowDeletion {
  const { column: left, columns } = sheet?.area ?? { column: 0, columns: 0 };
  const filled = Array.from({ length: columns }, (_, index) => left + index).flatMap((column) => {
    const text = sheet
      ? cellContent(sheet, row, column)
          .text.replace(/\s*\n\s*/g, ' ')
          .trim()
      : '';
    return text === '' ? [] : [{ column, text }];
  });
  return {
    kind: 'row-deletion',
    cell: { sheet: name, row, column: filled[0]?.column ?? left },
    contents: filled.map(({ text }) => text),
  };
}

import type { CellAddress } from './area';
import type { Edit } from './edit';
import { cellContent, findSheet, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';
import { readEntry } from './typed-entry';

/** The effect of an edit on one cell, as a person sees it. */
export interface CellChange {
  readonly kind: 'cell';
  readonly cell: CellAddress;
  readonly before: string;
  readonly after: string;
  /** True when text that looks like a number becomes a number; before and after may then look the same. */
  readonly becomesNumber: boolean;
}

/** The deletion of a whole row. */
export interface RowDeletion {
  readonly kind: 'row-deletion';
  /** The first filled cell of the row. */
  readonly cell: CellAddress;
  /** Displayed texts of the filled cells, from left to right. */
  readonly contents: readonly string[];
}

export type SheetChange = CellChange | RowDeletion;

/**
 * The changes of a list of edits, in its order, with the present contents. The edits must not move cells that a later
 * edit changes: writes first, then deletions of rows from the bottom up.
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
          // Formulas are not calculated here, so the formula itself is shown.
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

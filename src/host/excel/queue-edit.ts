import type { Edit } from '../../workbook/edit';
import { computedFormula } from '../../workbook/formula';
import { enteredContent, textEntry } from '../../workbook/typed-entry';

/** Queues one change that Excel makes completely or not at all; an edit consists of one or more. */
export type Action = () => void;

/**
 * Changes of a protected sheet, whose formats must not change: a text that Excel would convert gets an apostrophe, where
 * {@link actionsOf} sets the number format "@", and a height is set only where the protection allows it.
 */
export function guardedActions(worksheet: Excel.Worksheet, edit: Edit, height: number | null): readonly Action[] {
  if (edit.kind !== 'write') {
    const plain = edit.kind === 'insert-rows' ? { ...edit, like: undefined } : edit;
    return actionsOf(worksheet, plain, worksheet.protection.options.allowFormatRows ? height : null);
  }
  const formulas = edit.cells.map((row) =>
    row.map((cell) => {
      const content = enteredContent(cell);
      const { value } = content;
      const isText = typeof value === 'string' && computedFormula(content) === null;
      return isText ? textEntry(value, 'General') : cell.formula;
    }),
  );
  return [() => void (areaOf(worksheet, edit).formulas = formulas)];
}

/** @param height of the model row or the row above, in points; with null or 0 (a hidden row) the new rows keep Excel's height */
export function actionsOf(worksheet: Excel.Worksheet, edit: Edit, height: number | null): readonly Action[] {
  switch (edit.kind) {
    case 'insert-rows':
      return [
        () => void wholeRows(worksheet, edit).insert('Down'),
        ...(height
          ? [() => void (worksheet.getRangeByIndexes(edit.row, 0, edit.count, 1).format.rowHeight = height)]
          : []),
        ...looksOfModel(worksheet, edit),
      ];
    case 'delete-rows':
      return [() => wholeRows(worksheet, edit).delete('Up')];
    case 'merge':
      return [() => areaOf(worksheet, edit).merge(false)];
    case 'unmerge':
      return [() => areaOf(worksheet, edit).unmerge()];
    case 'write': {
      const cells = edit.cells.flat();
      // The range is resolved when the action runs, after the rows above it have moved.
      const range = (): Excel.Range => areaOf(worksheet, edit);
      return [
        // Number format before values: "=100%" stays text only in a cell already formatted as text.
        () => void (range().numberFormat = edit.cells.map((row) => row.map((cell) => cell.numberFormat))),
        () => void (range().formulas = edit.cells.map((row) => row.map((cell) => cell.formula))),
        ...(cells.some(({ finalFormat }) => finalFormat !== undefined)
          ? [
              () =>
                void (range().numberFormat = edit.cells.map((row) =>
                  row.map(({ numberFormat, finalFormat }) => finalFormat ?? numberFormat),
                )),
            ]
          : []),
      ];
    }
  }
}

/** Copies formats of the model row; what it merges is split again, because merging is an edit of its own. */
function looksOfModel(
  worksheet: Excel.Worksheet,
  { row, count, like }: Extract<Edit, { kind: 'insert-rows' }>,
): readonly Action[] {
  if (!like) return [];
  const model = like.row >= row ? like.row + count : like.row;
  return like.columns.flatMap(({ column, columns }) => {
    const added = (): Excel.Range => worksheet.getRangeByIndexes(row, column, count, columns);
    return [
      () => {
        added().copyFrom(worksheet.getRangeByIndexes(model, column, 1, columns), 'Formats');
      },
      () => {
        added().unmerge();
      },
    ];
  });
}

function wholeRows(worksheet: Excel.Worksheet, rows: { readonly row: number; readonly count: number }): Excel.Range {
  return worksheet.getRangeByIndexes(rows.row, 0, rows.count, 1).getEntireRow();
}

function areaOf(worksheet: Excel.Worksheet, edit: Extract<Edit, { kind: 'merge' | 'unmerge' | 'write' }>): Excel.Range {
  return worksheet.getRangeByIndexes(edit.area.row, edit.area.column, edit.area.rows, edit.area.columns);
}

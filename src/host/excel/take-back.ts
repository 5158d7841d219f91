import { applyEdits } from '../../workbook/apply-edits';
import { areaEnd, sameArea } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { restoringWrite } from '../../workbook/invert-edits';
import { cellContent } from '../../workbook/snapshot';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { actionsOf, guardedActions } from './queue-edit';
import type { Sync } from './session';
import type { WatchedRows } from './watched-rows';

/** A sheet that was written to. */
export interface WrittenSheet {
  readonly worksheet: Excel.Worksheet;
  readonly isGuarded: boolean;
  /** The rows as they were directly before writing. */
  readonly before: WatchedRows;
  /** Queues a request for the same rows. */
  readonly askAgain: () => WatchedRows;
}

/** An edit that Excel has begun, with the heights of deleted rows. */
export interface BegunEdit {
  readonly edit: Edit;
  readonly worksheet: Excel.Worksheet;
  readonly heights: readonly Excel.Range[];
  /** True for an insertion on a protected sheet that does not let the row be deleted. */
  readonly stays: boolean;
}

/**
 * Restores the state before writing: first inserted and deleted rows, then all other differences in the watched rows.
 * When inserted rows cannot be removed, the contents are not restored, because they would be in the wrong rows. Rows
 * that a protected sheet keeps are emptied.
 */
export async function takeBack(
  sheets: readonly WrittenSheet[],
  begun: readonly BegunEdit[],
  sync: Sync,
): Promise<void> {
  for (const one of [...begun].reverse()) if (!one.stays) queueRowsBack(one);
  const now = sheets.map(({ askAgain }) => askAgain());
  await sync();
  for (const [index, { worksheet, isGuarded, before }] of sheets.entries()) {
    const rows = now[index];
    const kept = begun.flatMap(({ edit, stays, worksheet: own }) => (stays && own === worksheet ? [edit] : []));
    if (rows === undefined || rows.usedRows() > before.usedRows() + kept.length) continue;
    const [was = before.found()] = applyEdits({ sheets: [before.found()] }, kept).sheets;
    for (const edit of differences(was, rows.found(), isGuarded)) {
      const actions = isGuarded ? guardedActions(worksheet, edit, null) : actionsOf(worksheet, edit, null);
      for (const act of actions) act();
    }
  }
  await sync();
}

function queueRowsBack({ edit, worksheet, heights }: BegunEdit): void {
  if (edit.kind === 'insert-rows') {
    for (const act of actionsOf(worksheet, { ...edit, kind: 'delete-rows' }, null)) act();
  }
  if (edit.kind !== 'delete-rows') return;
  for (const act of actionsOf(worksheet, { ...edit, kind: 'insert-rows' }, null)) act();
  for (const [index, { format }] of heights.entries()) {
    worksheet.getRangeByIndexes(edit.row + index, 0, 1, 1).format.rowHeight = format.rowHeight;
  }
}

/**
 * Edits that turn the present rows into the former ones.
 * @param isGuarded true for a protected sheet, whose formats were not changed
 */
function differences(was: SheetSnapshot, is: SheetSnapshot, isGuarded: boolean): readonly Edit[] {
  const sheet = was.name;
  const lacks = (sheetOf: SheetSnapshot, area: SheetSnapshot['merges'][number]): boolean =>
    !sheetOf.merges.some((other) => sameArea(other, area));
  const unmerged = is.merges.filter((area) => lacks(was, area));
  const merged = was.merges.filter((area) => lacks(is, area));
  const writes: Edit[] = [];
  const end = is.area ? areaEnd(is.area) : null;
  for (let row = is.area?.row ?? 0; end && row <= end.row; row++) {
    for (let column = is.area?.column ?? 0; column <= end.column; column++) {
      const [old, now] = [cellContent(was, row, column), cellContent(is, row, column)];
      if (old.formula === now.formula && (isGuarded || old.numberFormat === now.numberFormat)) continue;
      writes.push({
        kind: 'write',
        sheet,
        area: { row, column, rows: 1, columns: 1 },
        cells: [[restoringWrite(old)]],
      });
    }
  }
  return [
    ...unmerged.map((area): Edit => ({ kind: 'unmerge', sheet, area })),
    ...writes,
    ...merged.map((area): Edit => ({ kind: 'merge', sheet, area })),
  ];
}

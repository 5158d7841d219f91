import { MAX_COLUMNS, areaContains, areaEnd } from './area';
import type { Area, CellAddress } from './area';
import type { Edit } from './edit';
import { findSheet } from './snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { shiftRows } from './shift-references';
import type { RowShift } from './shift-references';

/** True where the protection of the sheet is known to keep the cell from being filled in. */
export function isLocked(workbook: WorkbookSnapshot, cell: CellAddress): boolean {
  const sheet = findSheet(workbook, cell.sheet);
  const isKnown = sheet?.area && sheet.openCells && areaContains(sheet.area, cell);
  return isKnown ? !isOpen(sheet.openCells, cell) : false;
}

/**
 * True where the protection of the sheet keeps a row inserted above `row` from being deleted again: deleting must be
 * allowed, and every cell of the row unlocked. A new row takes the locks of the row above it.
 */
export function keepsInsertedRow({ isProtected, openCells, rowChanges }: SheetSnapshot, row: number): boolean {
  return isProtected && !(rowChanges?.deleting && isRowOpen(openCells ?? [], row - 1));
}

/** The insertions whose rows stay when the edits are undone. */
export function keptInsertions(workbook: WorkbookSnapshot, edits: readonly Edit[]): readonly Edit[] {
  const names = new Set(edits.flatMap(({ kind, sheet }) => (kind === 'insert-rows' ? [sheet] : [])));
  return [...names].flatMap((name) => {
    const sheet = findSheet(workbook, name);
    if (!sheet?.isProtected) return [];
    let now = sheet;
    return edits.filter((edit) => {
      if (edit.sheet !== name || edit.kind !== 'insert-rows') return false;
      const isKept = keepsInsertedRow(now, edit.row);
      now = afterEdit(now, edit);
      return isKept;
    });
  });
}

/** True where the protection of the sheet allows all edits; without protection always. */
export function isPermitted(sheet: SheetSnapshot, edits: readonly Edit[]): boolean {
  if (!sheet.isProtected) return true;
  let now = sheet;
  return edits.every((edit) => {
    const isAllowed = isEditPermitted(now, edit);
    now = afterEdit(now, edit);
    return isAllowed;
  });
}

function isEditPermitted({ openCells = [], rowChanges }: SheetSnapshot, edit: Edit): boolean {
  switch (edit.kind) {
    case 'write':
      return cells(edit.area).every((cell) => isOpen(openCells, cell));
    case 'insert-rows':
      return rowChanges?.inserting === true && edit.row > 0;
    case 'delete-rows':
      return rowChanges?.deleting === true && rows(edit).every((row) => isRowOpen(openCells, row));
    // Excel never merges on a protected sheet.
    case 'merge':
    case 'unmerge':
      return false;
  }
}

function afterEdit(sheet: SheetSnapshot, edit: Edit): SheetSnapshot {
  if (!sheet.openCells || (edit.kind !== 'insert-rows' && edit.kind !== 'delete-rows')) return sheet;
  const count = edit.kind === 'insert-rows' ? edit.count : -edit.count;
  return { ...sheet, openCells: shiftOpenCells(sheet.openCells, { ...edit, count }) };
}

/** The unlocked areas after rows were moved; inserted rows take the locks of the row above. */
export function shiftOpenCells(openCells: readonly Area[], shift: RowShift): readonly Area[] {
  return openCells.flatMap((area) => {
    const last = areaEnd(area).row;
    const moved = shiftRows(area.row, last, shift);
    if (!moved) return [];
    const added = last === shift.row - 1 ? Math.max(shift.count, 0) : 0;
    return [{ ...area, row: moved.first, rows: moved.last - moved.first + 1 + added }];
  });
}

function isOpen(openCells: readonly Area[], cell: Pick<CellAddress, 'row' | 'column'>): boolean {
  return openCells.some((area) => areaContains(area, cell));
}

function isRowOpen(openCells: readonly Area[], row: number): boolean {
  return openCells.some((area) => area.columns === MAX_COLUMNS && areaContains(area, { row, column: 0 }));
}

function rows({ row, count }: { readonly row: number; readonly count: number }): readonly number[] {
  return Array.from({ length: count }, (_, index) => row + index);
}

function cells({ row, column, rows: height, columns }: Area): readonly { row: number; column: number }[] {
  return Array.from({ length: height * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

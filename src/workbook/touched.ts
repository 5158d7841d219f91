import { MAX_COLUMNS, areaEnd, type Area } from './area';
import type { Edit } from './edit';
import { shiftRows } from './shift-references';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** A part of a sheet that edits changed, at its place after all of them. */
export interface Touched {
  /** Whole rows inserted or deleted, cells written, or an area whose merging changed. */
  readonly kind: 'rows' | 'cells' | 'merges';
  readonly sheet: string;
  readonly area: Area;
}

/** The parts that the edits changed. Deleted rows are represented by the rows on both sides of the gap. */
export function touchedBy(edits: readonly Edit[]): readonly Touched[] {
  return partsOf(edits, () => true);
}

/** The parts that undoing the edits restores by itself: all but the sums that shrink with the row that they took in. */
export function restoredBy(edits: readonly Edit[]): readonly Touched[] {
  return partsOf(edits, (edit) => edit.kind !== 'write' || edit.grows !== true);
}

function partsOf(edits: readonly Edit[], counts: (edit: Edit) => boolean): readonly Touched[] {
  return edits.flatMap((edit, index) => {
    if (!counts(edit)) return [];
    const touched = touchedByOne(edit);
    const area = areaAfter(touched.area, edit.sheet, edits.slice(index + 1));
    return area ? [{ ...touched, area }] : [];
  });
}

function touchedByOne(edit: Edit): Touched {
  const { sheet } = edit;
  switch (edit.kind) {
    case 'write':
      return { kind: 'cells', sheet, area: edit.area };
    case 'merge':
    case 'unmerge':
      return { kind: 'merges', sheet, area: edit.area };
    case 'insert-rows':
      return { kind: 'rows', sheet, area: { row: edit.row, column: 0, rows: edit.count, columns: MAX_COLUMNS } };
    case 'delete-rows': {
      const row = Math.max(edit.row - 1, 0);
      return { kind: 'rows', sheet, area: { row, column: 0, rows: edit.row - row + 1, columns: MAX_COLUMNS } };
    }
  }
}

/** The area's place after the edits; null when its rows were deleted. */
export function areaAfter(area: Area, sheet: string, edits: readonly Edit[]): Area | null {
  let now: Area | null = area;
  for (const edit of edits) {
    if (edit.sheet !== sheet || !now) continue;
    if (edit.kind !== 'insert-rows' && edit.kind !== 'delete-rows') continue;
    const count = edit.kind === 'insert-rows' ? edit.count : -edit.count;
    const rows = shiftRows(now.row, now.row + now.rows - 1, { ...edit, count });
    now = rows && { ...now, row: rows.first, rows: rows.last - rows.first + 1 };
  }
  return now;
}

/**
 * The sheets with the parts, each reduced to the rows of its parts and one row on both sides: enough for `findTouched`
 * to find the parts again, without keeping whole sheets.
 */
export function aroundTouched(workbook: WorkbookSnapshot, parts: readonly Touched[]): readonly SheetSnapshot[] {
  return workbook.sheets.flatMap((sheet) => {
    const own = parts.filter((part) => part.sheet === sheet.name);
    if (own.length === 0 || !sheet.area) return own.length === 0 ? [] : [sheet];
    const top = Math.max(sheet.area.row, Math.min(...own.map(({ area }) => area.row)) - 1);
    const last = Math.max(...own.map(({ area }) => areaEnd(area).row)) + 1;
    const rows = Math.max(0, Math.min(areaEnd(sheet.area).row, last) - top + 1);
    const [from, to] = [top - sheet.area.row, top - sheet.area.row + rows];
    return [
      {
        ...sheet,
        area: rows === 0 ? null : { ...sheet.area, row: top, rows },
        values: sheet.values.slice(from, to),
        text: sheet.text.slice(from, to),
        formulas: sheet.formulas.slice(from, to),
        numberFormat: sheet.numberFormat.slice(from, to),
      },
    ];
  });
}

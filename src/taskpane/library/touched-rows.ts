import { areasOverlap } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { cellContent, findSheet } from '../../workbook/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';

/** Rows of one sheet. */
export interface Rows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** The rows that hold what an insertion wrote, as they are after all of its edits. */
export function writtenRows(edits: readonly Edit[]): readonly Rows[] {
  return edits.flatMap((edit) =>
    edit.kind === 'write' ? [{ sheet: edit.sheet, first: edit.area.row, last: edit.area.row + edit.area.rows - 1 }] : [],
  );
}

/** Whether the rows hold the same, and the same areas are merged around them, in both workbooks. */
export function sameRows(a: WorkbookSnapshot, b: WorkbookSnapshot, rows: readonly Rows[]): boolean {
  return rows.every((part) => {
    const [sheetA, sheetB] = [findSheet(a, part.sheet), findSheet(b, part.sheet)];
    return sheetA !== undefined && sheetB !== undefined && fingerprint(sheetA, part) === fingerprint(sheetB, part);
  });
}

function fingerprint(sheet: SheetSnapshot, { first, last }: Rows): string {
  const filled: [number, number, unknown][] = [];
  const end = sheet.area ? sheet.area.column + sheet.area.columns : 0;
  for (let row = first; row <= last; row += 1) {
    for (let column = 0; column < end; column += 1) {
      const { formula } = cellContent(sheet, row, column);
      if (formula !== '') filled.push([row, column, formula]);
    }
  }
  const band = { row: first, column: 0, rows: last - first + 1, columns: end };
  const merges = sheet.merges
    .filter((area) => areasOverlap(area, band))
    .map(({ row, column, rows, columns }) => [row, column, rows, columns])
    .sort(([rowA = 0, columnA = 0], [rowB = 0, columnB = 0]) => rowA - rowB || columnA - columnB);
  return JSON.stringify([filled, merges]);
}

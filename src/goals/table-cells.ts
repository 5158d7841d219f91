import { type CellAddress, areaContains, type Area } from '../workbook/area';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { GoalTable } from './goal-table';

/** Cells in the table's area whose displayed text matches, row by row. */
export function* cellsMatching(
  { area: own, sheet: name }: GoalTable,
  sheet: SheetSnapshot | undefined,
  isMeant: (text: string) => boolean,
): Iterable<CellAddress> {
  if (!sheet?.area) return;
  for (let row = own.row; row < own.row + own.rows; row++) {
    const texts = sheet.text[row - sheet.area.row] ?? [];
    for (let column = own.column; column < own.column + own.columns; column++) {
      const text = texts[column - sheet.area.column] ?? '';
      if (text !== '' && isMeant(text)) yield { sheet: name, row, column };
    }
  }
}

/**
 * The table that a cell belongs to. A cell outside every table belongs to the only table of its sheet, if there is just
 * one.
 */
export function tableAt<T extends { readonly place: CellAddress & Area }>(
  tables: readonly T[],
  cell: CellAddress,
): T | undefined {
  const onSheet = tables.filter(({ place }) => place.sheet === cell.sheet);
  return onSheet.length === 1 ? onSheet[0] : onSheet.find(({ place }) => areaContains(place, cell));
}

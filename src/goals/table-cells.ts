import { type CellAddress, areaContains, type Area } from '../workbook/area';
import { findSheet, type WorkbookSnapshot } from '../workbook/snapshot';
import type { GoalTable } from './goal-table';

export interface FoundCell {
  readonly table: GoalTable;
  readonly cell: CellAddress;
}

/** Cells in the tables' areas whose displayed text matches, table by table and row by row. */
export function* cellsMatching(
  workbook: WorkbookSnapshot,
  tables: readonly GoalTable[],
  isMeant: (text: string) => boolean,
): Iterable<FoundCell> {
  for (const table of tables) {
    const { area: own, sheet: name } = table;
    const sheet = findSheet(workbook, name);
    if (!sheet?.area) continue;
    for (let row = own.row; row < own.row + own.rows; row++) {
      const texts = sheet.text[row - sheet.area.row] ?? [];
      for (let column = own.column; column < own.column + own.columns; column++) {
        const text = texts[column - sheet.area.column] ?? '';
        if (text !== '' && isMeant(text)) yield { table, cell: { sheet: name, row, column } };
      }
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

import { areaContains, type Area, type CellAddress } from '../workbook/area';

/** The table that a cell belongs to: on a sheet that holds only one, that one. */
export function tableAt<T extends { readonly place: CellAddress & Area }>(
  tables: readonly T[],
  cell: CellAddress,
): T | undefined {
  const onSheet = tables.filter(({ place }) => place.sheet === cell.sheet);
  return onSheet.length === 1 ? onSheet[0] : onSheet.find(({ place }) => areaContains(place, cell));
}

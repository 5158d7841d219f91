import type { Column } from '../../goals/goal-table';
import type { CellAddress } from '../../workbook/area';
import type { SheetView } from '../sheet/sheet-view';
import { isForAllPlaces } from '../vocabulary/places';

interface Layout {
  readonly view: SheetView;
  readonly columns: readonly Column[];
}

interface PlaceCell {
  readonly place: string;
  readonly cell: CellAddress;
  /** The operator and the unit of the place's own columns. */
  readonly parts: { readonly operator?: CellAddress; readonly unit?: CellAddress };
}

/**
 * The filled value cells of a row in a form with one value column per place or period: the form's own value and the total
 * first; the first cell when none is filled. Empty for a form with a single value column.
 */
export function placeCells({ view, columns }: Layout, row: number, shift: number): PlaceCell[] {
  if (columns.every(({ place }) => place === undefined)) return [];
  const cellAt = (index: number): CellAddress | undefined => {
    const column = columns[index + shift];
    if (!column) return undefined;
    const area = view.areaAt(row, column.column);
    return view.address(area.row, area.column);
  };
  const cells = columns.flatMap(({ role, place, column }, index): PlaceCell[] => {
    const cell = role === 'value' || place !== undefined ? cellAt(index) : undefined;
    if (!cell) return [];
    const parts = columns.flatMap(({ ofValue }, at) => {
      const beside = ofValue?.column === column ? cellAt(at) : undefined;
      return ofValue && beside ? [[ofValue.part, beside] as const] : [];
    });
    return [{ place: place ?? '', cell, parts: Object.fromEntries(parts) }];
  });
  const inOrder = [...cells].sort((a, b) => orderOf(a) - orderOf(b));
  const distinct = inOrder.filter(
    ({ cell }, index) => inOrder.findIndex((one) => one.cell.column === cell.column) === index,
  );
  const [main] = distinct;
  const filled = distinct.filter(({ cell }) => view.text(cell.row, cell.column) !== '');
  // A blank value of the form's own year is missing, whatever the other periods have.
  return main?.place === ''
    ? [main, ...filled.filter((one) => one !== main)]
    : filled.length > 0
      ? filled
      : distinct.slice(0, 1);
}

function orderOf({ place }: PlaceCell): number {
  return place === '' ? 0 : isForAllPlaces(place) ? 1 : 2;
}

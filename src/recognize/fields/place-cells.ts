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
}

/**
 * The filled value cells of a row in a form with one value column per place or period: the form's own value and the total
 * first; the first cell when none is filled. Empty for a form with a single value column.
 */
export function placeCells({ view, columns }: Layout, row: number, shift: number): PlaceCell[] {
  if (columns.every(({ place }) => place === undefined)) return [];
  const cells = columns.flatMap(({ role, place }, index): PlaceCell[] => {
    const column = role === 'value' || place !== undefined ? columns[index + shift] : undefined;
    if (!column) return [];
    const area = view.areaAt(row, column.column);
    return [{ place: place ?? '', cell: view.address(area.row, area.column) }];
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

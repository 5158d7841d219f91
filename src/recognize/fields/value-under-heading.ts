import type { Column } from '../../goals/goal-table';
import { isUnit } from '../../wording/units';
import type { CellAddress } from '../../workbook/area';
import type { SheetView } from '../sheet/sheet-view';

/**
 * The value's cell, or where it is blank the filled one in another column under the same merged heading: values are merged
 * over E:F in most rows, and stand in F alone in some. `lowest` is the lowest row of the headings.
 */
export function valueUnderHeading(
  view: SheetView,
  columns: readonly Column[],
  lowest: number,
  value: CellAddress,
): CellAddress {
  if (view.text(value.row, value.column) !== '') return value;
  const heading = view.areaAt(lowest, value.column);
  const beside = columns.find(({ role, column }) => {
    const isUnder = column >= heading.column && column < heading.column + heading.columns;
    const text = view.ownText(value.row, column);
    return role === 'other' && isUnder && text !== '' && !isUnit(text);
  });
  return beside ? view.address(value.row, beside.column) : value;
}

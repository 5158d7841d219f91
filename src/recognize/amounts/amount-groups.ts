import { readMoney } from '../../wording/money-text';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { amountRole } from '../vocabulary/amount-labels';
import { amountPairs } from './amount-pairs';
import { isAmountOrBlank } from './amount-text';

/** Largest number of rows between a label and its group's label in a form without merged areas. */
const GROUP_REACH = 12;

/** The heading to the left that groups a label: 当年预算, 收入构成. */
export function groupOf(view: SheetView, label: SeenCell): string | null {
  for (let column = label.column - 1; column >= view.left; column--) {
    for (let row = label.row; row > label.row - GROUP_REACH && row >= view.top; row--) {
      const text = view.plain(row, column);
      if (text === '') continue;
      if (readMoney(text) !== null || amountPairs(text).length > 0) break;
      if (row !== label.row && view.areaAt(row, column).columns > 1) break;
      if (column === label.column - 1 || !hasOwnAmount(view, row, column)) return text;
      break;
    }
  }
  return null;
}

function hasOwnAmount(view: SheetView, row: number, column: number): boolean {
  const { column: first, columns } = view.areaAt(row, column);
  return amountRole(view.text(row, column)) !== undefined && isAmountOrBlank(view.content(row, first + columns));
}

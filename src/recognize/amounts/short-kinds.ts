import type { AmountRole } from '../../goals/goal-table';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { amountLabel, type AmountLabel } from '../vocabulary/amount-labels';
import { labelWords, isLeadIn } from '../vocabulary/labels';
import { groupOf } from './amount-groups';

const KINDS: ReadonlyMap<string, AmountRole> = new Map([
  ['基本', 'basic'],
  ['项目', 'project'],
]);
/** The short labels 基本 and 项目 under 预算 or behind 其中, one below the other, or beside each other. */
export function kindInShort(view: SheetView, cell: SeenCell): AmountLabel | null {
  const role = KINDS.get(cell.text) ?? null;
  if (role === null) return null;
  const group = groupOf(view, cell);
  const other = view.text(cell.row, role === 'basic' ? cell.area.column + cell.area.columns : cell.column - 1);
  const isOfMoney = group !== null && (amountLabel(group) !== null || isLeadIn(labelWords(group)));
  return isOfMoney || KINDS.has(other)
    ? { role, isHeading: false, isSure: false, isItem: false, isLongTerm: false, year: null }
    : null;
}

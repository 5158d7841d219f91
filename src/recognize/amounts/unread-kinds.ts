import type { Amount, AmountRole, UnpairedAmounts } from '../../goals/goal-table';
import { cellName } from '../../workbook/area';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { amountRole } from '../vocabulary/amount-labels';
import { labelWords } from '../vocabulary/labels';
import { isPutOff } from './put-off';

const KINDS: readonly AmountRole[] = ['basic', 'project'];
const BETWEEN_LABELS = /[，,；;、。\n]|\s{2,}/;

interface Named {
  readonly role: AmountRole;
  readonly label: string;
  readonly cell: SeenCell;
}

/**
 * Says that 基本支出 and 项目支出 are named but no amount was read for either, because words stand in place of the numbers (基本支出 |
 * 项目支出 over 见预算表, 项目支出：以批复为准): silence would mean that they add up.
 */
export function unreadKinds(
  view: SheetView,
  rows: readonly number[],
  amounts: readonly Amount[],
): readonly UnpairedAmounts[] {
  if (amounts.some(({ role }) => role !== null && KINDS.includes(role))) return [];
  const named = rows.flatMap((row) => view.row(row).flatMap((cell) => kindsIn(view, cell)));
  const firsts = KINDS.flatMap((kind) => named.find(({ role }) => role === kind) ?? []);
  if (firsts.length < KINDS.length) return [];
  const names = firsts.map(({ label, cell }) => `“${label}”（${cellName(cell)}）`).join('、');
  return [
    {
      kind: 'unreadable',
      cells: firsts.map(({ cell }) => view.address(cell.row, cell.column)),
      message: `${names}没有读出金额，没有核对。请各填一个数。`,
    },
  ];
}

/** The kinds whose amounts a cell puts off, or whose label has words of that sense below it. */
function kindsIn(view: SheetView, cell: SeenCell): readonly Named[] {
  const own = kindOf(cell.text);
  if (own) {
    const below = view.ownText(cell.area.row + cell.area.rows, cell.column);
    return isPutOff(below) ? [{ role: own, label: labelWords(cell.text), cell }] : [];
  }
  return cell.text.split(BETWEEN_LABELS).flatMap((part) => {
    const [label = '', ...more] = part.split(/[:：]/).slice(-2);
    const role = kindOf(label);
    return role && isPutOff(more.join('')) ? [{ role, label: labelWords(label), cell }] : [];
  });
}

function kindOf(label: string): AmountRole | null {
  const role = amountRole(label) ?? null;
  return role !== null && KINDS.includes(role) ? role : null;
}

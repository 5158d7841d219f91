import type { Amount } from '../../goals/goal-table';
import type { MoneyUnit } from '../../wording/money-unit';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { amountLabel } from '../vocabulary/amount-labels';
import { isFooter, isGoalLabel, moneyUnitIn } from '../vocabulary/labels';
import { groupOf } from './amount-groups';
import { WHOLE_ROLES, roleBeside } from './amount-at';
import { amountPairs, namedParts, startsWithPair, type AmountPair } from './amount-pairs';

/**
 * The labelled amounts inside a cell: 基本支出70.5万元; 资金总额120万元，其中：财政拨款50万元…. Running text about other things as well gives
 * none, unless `isAnyText`.
 */
export function amountsInCell(
  view: SheetView,
  cell: SeenCell,
  formUnit: MoneyUnit | null,
  isAnyText = false,
): readonly Amount[] {
  if (!/\d|[一二三四五六七八九十]/.test(cell.text)) return [];
  if (isFooter(cell.text) || isGoalText(view, cell)) return [];
  const { text: whole, pairs } = mostPairs(cell.text, view.rawText(cell.row, cell.column));
  if (!startsWithPair(whole, pairs) && !(isAnyText && pairs.length >= 2) && !isBesideLabel(view, cell)) return [];
  const address = view.address(cell.row, cell.column);
  const group = groupOf(view, cell);
  const unit = moneyUnitIn(cell.text) ?? formUnit;
  return pairs.map(({ label, money, text }) => ({
    label,
    labelCell: address,
    group,
    role: roleBeside(label),
    cell: address,
    text,
    value: money.value,
    decimals: money.decimals,
    unit: money.unit === '%' ? null : (money.unit ?? unit),
  }));
}

/** Parts of the whole that the cell begins with, called by names that are no labels of amounts. */
export function partsInCell(view: SheetView, cell: SeenCell, formUnit: MoneyUnit | null): readonly Amount[] {
  const [whole] = amountsInCell(view, cell, formUnit);
  if (!whole || !WHOLE_ROLES.includes(whole.role)) return [];
  const { text: written, pairs } = mostPairs(cell.text, view.rawText(cell.row, cell.column));
  return namedParts(written, pairs).map(({ name, money, text }) => ({
    ...whole,
    label: name,
    role: null,
    text,
    value: money.value,
    decimals: money.decimals,
    unit: money.unit === '%' ? null : (money.unit ?? whole.unit),
  }));
}

/**
 * A line break ends an amount (总额：120⏎基本支出：70.5), or stands within a label that did not fit its line. Wide gaps stand
 * between the fields of a line.
 */
function mostPairs(oneLine: string, lines: string): { readonly text: string; readonly pairs: readonly AmountPair[] } {
  const [joined, apart] = [amountPairs(oneLine), amountPairs(lines)];
  const isApart = BETWEEN_DIGITS.test(lines) || SEVERAL_FIELDS.test(lines);
  const isBetter = apart.length > joined.length || (apart.length === joined.length && isApart);
  return isBetter ? { text: lines, pairs: apart } : { text: oneLine, pairs: joined };
}

/** 项目单位：某县科技局  资金总额：56万元 */
const SEVERAL_FIELDS = /[:：][^:：]{0,60}[ \t\u3000]{2}[^:：]{1,20}[:：]/;
/** 合计：650⏎1.基本支出：450 */
const BETWEEN_DIGITS = /\d[ \t]*[\r\n]+[ \t]*[(（]?\d/;

/**
 * True when the label beside the cell says that its text is about the form's money: 预算资金情况 | 本单位2024年安排基本支出70.5万元，….
 */
function isBesideLabel(view: SheetView, cell: SeenCell): boolean {
  const before = view
    .row(cell.row)
    .filter(({ column }) => column < cell.column)
    .at(-1);
  return before !== undefined && amountLabel(before.text) !== null;
}

function isGoalText(view: SheetView, cell: SeenCell): boolean {
  if (isGoalLabel(cell.text.replace(/[:：].*$/s, ''))) return true;
  const isBeside = view.row(cell.row).some(({ column, text }) => column < cell.column && isGoalLabel(text));
  return isBeside || isGoalLabel(view.text(cell.row - 1, cell.column));
}

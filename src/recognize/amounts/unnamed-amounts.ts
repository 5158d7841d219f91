import type { Amount } from '../../goals/goal-table';
import { pattern } from '../../wording/lexicon/family';
import type { MoneyUnit } from '../../wording/money-unit';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { amountLabel } from '../vocabulary/amount-labels';
import { COUNTED_IN_HEADS, KINDS_OF_PLACE } from '../vocabulary/amount-words';
import { figureKind, isFieldLabel } from '../vocabulary/head-labels';
import { isFooter, isGoalLabel, BEGINS_PARTS } from '../vocabulary/labels';
import { amountAt } from './amount-at';
import { groupOf } from './amount-groups';
import { headingOver } from './amount-neighbours';
import { isAmountOrBlank, readAmount } from './amount-text';

const LONGEST_NAME = 24;
/** 人均补助, 单位成本: the money for one of many. */
const OF_ONE = /^(?:每|[人户亩生]均)|单价|单位成本/;
const COUNTED = pattern`${COUNTED_IN_HEADS}`;

/**
 * Numbers beside labels that are in no vocabulary, which may be amounts: 业务活动经费 | 110. Their position decides later
 * whether they are parts of a total.
 */
export function unnamedAmounts(
  view: SheetView,
  rows: readonly number[],
  isKnown: (cell: SeenCell) => boolean,
  formUnit: MoneyUnit | null,
): readonly Amount[] {
  return rows.flatMap((row) =>
    view.row(row).flatMap((cell): readonly Amount[] => {
      if (isKnown(cell) || !mayNameAnAmount(cell.text) || countsPeople(view, cell)) return [];
      const column = columnOfMoney(view, row, cell.area.column + cell.area.columns);
      if (column > view.right || view.isCovered(row, column)) return [];
      const content = view.content(row, column);
      const { value, unit } = readAmount(content);
      if (value === null || unit === '%' || !isAmountOrBlank(content)) return [];
      const labelCell = view.address(row, cell.column);
      const group = groupOf(view, cell);
      return [amountAt(view, { label: cell.text, labelCell, group, role: null, row, column, unit: formUnit })];
    }),
  );
}

/** 甲县 | 500 | 1000 below 任务数（户） | 补助资金: the first column from `first` on that no heading calls a number of things. */
function columnOfMoney(view: SheetView, row: number, first: number): number {
  let column = first;
  while (column <= view.right && headingOver(view, row, column)?.kind === 'no-money')
    column += view.areaAt(row, column).columns;
  return column;
}

/** 受益人数 | 1200 | 其中：学生 | 1000: what stands behind 其中 is a part of what the row counts. */
function countsPeople(view: SheetView, { row, column, text }: SeenCell): boolean {
  return BEGINS_PARTS.test(text) && view.row(row).some((before) => before.column < column && COUNTED.test(before.text));
}

/** Two words, or a place whose name is left out: A县, ××区. */
const NAMES_SOMETHING = pattern`[一-龥]{2}|^[A-Za-z×\d]{1,3}${KINDS_OF_PLACE}$`;

function mayNameAnAmount(text: string): boolean {
  // 2025年 below 项目总投资 names the money of that year.
  if (/^20\d\d年$/.test(text)) return true;
  if (text.length > LONGEST_NAME || !NAMES_SOMETHING.test(text) || COUNTED.test(text) || OF_ONE.test(text))
    return false;
  if (amountLabel(text) !== null || figureKind(text) !== null) return false;
  return !isFieldLabel(text) && !isGoalLabel(text) && !isFooter(text);
}

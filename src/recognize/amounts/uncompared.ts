import { findMismatch, isBlankAmount, moneyIn, sumOf } from '../../goals/amount-sums';
import type { Amount, AmountRole, BudgetSum, UnpairedAmounts } from '../../goals/goal-table';
import { cellName } from '../../workbook/area';
import { pattern } from '../../wording/lexicon/family';
import { NAMES_OF_MONEY } from '../vocabulary/amount-words';
import { BEGINS_PARTS, isSumLabel } from '../vocabulary/labels';
import { WHOLE_ROLES } from './amount-at';
import { withoutTotal, type BudgetSums } from './budget-sums';
import { closesList, notSure } from './tree/tree-sums';

/** Sums further away from a total than this factor are about something else. */
const MOST = 2;
const PARTS: readonly (AmountRole | null)[] = ['fiscal', 'other-funds', 'carry-over'];
const IS_MONEY = pattern`(?:${NAMES_OF_MONEY})$`;

/**
 * What silence must not stand for: a total with amounts below or beside it that do not add up to it and were compared with
 * nothing, because nobody knows their names; and sources that no total adds up.
 */
export function withUncompared(
  { sums, unpaired }: BudgetSums,
  budget: readonly Amount[],
  unnamed: readonly Amount[],
): BudgetSums {
  const told = new Set(
    [
      ...sums.flatMap(({ total, parts }) => [total, ...parts]).map(({ cell }) => cell),
      ...unpaired.flatMap(({ cells }) => cells),
    ].map(cellName),
  );
  const isTold: IsTold = ({ cell }) => told.has(cellName(cell));
  const known = new Set(budget.map(({ cell }) => cellName(cell)));
  const all = [...budget, ...unnamed.filter(({ cell }) => !known.has(cellName(cell)))];
  const lists = untoldLists(budget, all, isTold);
  return {
    sums: [...sums, ...lists.filter(({ parts }) => closesList(parts))],
    unpaired: [
      ...unpaired,
      ...lists.filter(({ parts }) => !closesList(parts)).map(notSure),
      ...sourcesWithoutTotal(budget, isTold),
      ...sums.flatMap((sum) => latecomer(sum, all, isTold)),
    ],
  };
}

/** Whether an amount is in a sum, or said to be uncompared, already. */
type IsTold = (amount: Amount) => boolean;

/** Totals with a list below them, of which at most one name is known and nothing is told. */
function untoldLists(budget: readonly Amount[], all: readonly Amount[], isTold: IsTold): readonly BudgetSum[] {
  return budget.filter(isStatedWhole).flatMap((total): readonly BudgetSum[] => {
    const parts = isTold(total) ? [] : listBelow(total, all);
    const known = parts.filter(({ role }) => role !== null);
    const isNew = parts.length > 1 && known.length < 2 && !parts.some(isTold);
    return isNew && mayAddUpTo(total, parts) ? [{ kind: 'items', total, parts }] : [];
  });
}

function sourcesWithoutTotal(budget: readonly Amount[], isTold: IsTold): readonly UnpairedAmounts[] {
  if (budget.some(isStatedWhole)) return [];
  const sources = budget.filter((amount) => PARTS.includes(amount.role) && !isBlankAmount(amount));
  return sources.length > 1 && !sources.some(isTold) ? [withoutTotal(sources)] : [];
}

/** 合计 | 人员经费 | 公用经费 | 设备购置费, where the last one was put in later and is in no sum. */
function latecomer(sum: BudgetSum, all: readonly Amount[], isTold: IsTold): readonly UnpairedAmounts[] {
  if (!isSumLabel(sum.total.label)) return [];
  const [next, ...more] = listBelow(sum.total, all).filter(isOutside(sum));
  const isLast = next !== undefined && more.length === 0 && !isTold(next) && IS_MONEY.test(next.label);
  return isLast ? [notSure({ ...sum, parts: [...sum.parts, next] })] : [];
}

function isOutside({ total, parts }: BudgetSum): (amount: Amount) => boolean {
  return (amount) => parts.every(({ cell }) => cell.row > total.cell.row && cellName(cell) !== cellName(amount.cell));
}

function isStatedWhole(amount: Amount): boolean {
  return isWhole(amount) && !isBlankAmount(amount);
}

function isWhole({ role }: Amount): boolean {
  return WHOLE_ROLES.includes(role) && role !== 'task-total';
}

/** The amounts right below the whole, label below label and number below number, up to the next total. */
function listBelow(whole: Amount, amounts: readonly Amount[]): readonly Amount[] {
  const found: Amount[] = [];
  for (let row = whole.cell.row + 1; ; row++) {
    const next = amounts.find(({ cell }) => cell.row === row && cell.column === whole.cell.column);
    if (!next || isWhole(next) || next.labelCell?.column !== whole.labelCell?.column || isBlankAmount(next))
      return found;
    found.push(next);
  }
}

/** False for parts that do add up, for some of them behind 其中, and for amounts of another size. */
function mayAddUpTo(whole: Amount, parts: readonly Amount[]): boolean {
  const unit = whole.unit === '%' ? null : whole.unit;
  const [total, sum] = [moneyIn(whole, unit), sumOf(parts, unit)];
  if (!total || !sum || !findMismatch(whole, [parts]) || sum.gt(total.times(MOST)) || sum.times(MOST).lt(total))
    return false;
  const isOfSome = BEGINS_PARTS.test(parts[0]?.label ?? '') && !closesList(parts);
  return sum.gt(total) || !isOfSome;
}

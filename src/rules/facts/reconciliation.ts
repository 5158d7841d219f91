import Big from 'big.js';
import type { Amount, AmountRole } from '../../goals/goal-table';
import type { MoneyUnit } from '../../wording/money-unit';
import { isBlankAmount, moneyIn } from './money';
import { squeeze } from '../../wording/plain-text';

/** 勾稽关系 that does not hold: `total` is not the sum of `parts`. */
export interface Mismatch {
  readonly total: Amount;
  /** The parts that were added up, blank ones as 0. */
  readonly parts: readonly Amount[];
  /** All in `unit`; the difference without a sign. */
  readonly totalValue: Big;
  readonly sum: Big;
  readonly difference: Big;
  /** Digits after the point, as the form shows them. */
  readonly decimals: number;
  /** The total's own unit. */
  readonly unit: MoneyUnit | null;
}

/**
 * Compares a total with its parts. A form can list its parts in several ways (by kind, by level, or one inside the
 * other), so every reading is tried: nothing is wrong when one of them adds up. Null when nothing is wrong, or when the
 * amounts cannot be added up (none is filled in, or one is no amount of money); else the mismatch by the first reading.
 */
export function findMismatch(total: Amount, readings: readonly (readonly Amount[])[]): Mismatch | null {
  const unit = total.unit === '%' ? null : total.unit;
  const totalValue = isBlankAmount(total) ? null : moneyIn(total, unit);
  if (totalValue === null) return null;
  let first: Mismatch | null = null;
  for (const parts of readings) {
    if (parts.every(isBlankAmount)) continue;
    const sum = sumOf(parts, unit);
    if (sum === null) return null;
    const difference = totalValue.minus(sum).abs();
    const filled = [total, ...parts].filter((amount) => !isBlankAmount(amount));
    if (difference.lte(tolerance(filled))) return null;
    const decimals = shownDecimals(filled);
    first ??= { total, parts, totalValue, sum, difference, decimals, unit };
  }
  return first;
}

/** The sum in `unit`, blank amounts as 0; null when one of them is no amount of money. */
export function sumOf(amounts: readonly Amount[], unit: MoneyUnit | null): Big | null {
  let sum = new Big(0);
  for (const amount of amounts) {
    const value = moneyIn(amount, unit);
    if (value === null) return null;
    sum = sum.plus(value);
  }
  return sum;
}

/**
 * The allowed difference (docs/domain.md#勾稽和容差): 0.01 of the form's own unit, or half of the last shown digit,
 * whichever is more. With two decimals or more, half a digit is allowed for each amount, because each may have been
 * rounded before it was typed. With fewer decimals the amounts are exact round numbers, so half a digit is allowed once.
 */
function tolerance(filled: readonly Amount[]): Big {
  const decimals = shownDecimals(filled);
  const halfDigit = new Big('0.5').div(new Big(10).pow(decimals));
  const rounding = decimals >= 2 ? halfDigit.times(filled.length) : halfDigit;
  const least = new Big('0.01');
  return rounding.gt(least) ? rounding : least;
}

function shownDecimals(amounts: readonly Amount[]): number {
  return Math.max(0, ...amounts.map((amount) => amount.decimals));
}

/**
 * The amounts with every 合计 named for what it is: recognition takes it for the sum of a list of tasks, but above or
 * below sources and kinds of expenditure, without any task, it is their total.
 */
export function withPlainTotals(budget: readonly Amount[]): readonly Amount[] {
  const groupsOfTasks = new Set(budget.filter((amount) => amount.role === 'task').map((task) => task.group));
  return budget.map((amount) =>
    amount.role === 'task-total' && !groupsOfTasks.has(amount.group) ? { ...amount, role: 'total' } : amount,
  );
}

/**
 * The amounts of the given roles that belong to each filled total. In a form with several totals (中期 beside 年度, by
 * source and by use) a part belongs to the total of its own group, else of its own row, its own column, or the last
 * one before it.
 */
export function partsByTotal(
  budget: readonly Amount[],
  totalRoles: readonly AmountRole[],
  partRoles: readonly AmountRole[],
): ReadonlyMap<Amount, readonly Amount[]> {
  const totals = budget.filter((amount) => hasRole(amount, totalRoles) && !isBlankAmount(amount));
  const result = new Map<Amount, Amount[]>(totals.map((total) => [total, []]));
  const parts = budget.filter((amount) => hasRole(amount, partRoles));
  for (const part of parts) {
    const owner = ownerOf(part, totals);
    if (owner && !isOfAnotherColumn(part, owner, parts)) result.get(owner)?.push(part);
  }
  return result;
}

/**
 * The total's own column has a part of that name in the same row: this one belongs to a total beside it, which the form
 * does not name in a known way.
 */
function isOfAnotherColumn(part: Amount, { cell }: Amount, parts: readonly Amount[]): boolean {
  if (part.cell.column === cell.column || part.cell.row === cell.row) return false;
  return parts.some(
    (other) =>
      other.cell.sheet === part.cell.sheet &&
      other.cell.row === part.cell.row &&
      other.cell.column === cell.column &&
      squeeze(other.label) === squeeze(part.label),
  );
}

function hasRole(amount: Amount, roles: readonly AmountRole[]): boolean {
  return amount.role !== null && roles.includes(amount.role);
}

function ownerOf(part: Amount, totals: readonly Amount[]): Amount | undefined {
  const ofGroup = totals.filter((total) => total.group !== null && total.group === part.group);
  const candidates = ofGroup.length > 0 ? ofGroup : totals;
  const before = candidates.filter((total) => isBefore(total, part));
  return (
    before.filter((total) => total.cell.row === part.cell.row).at(-1) ??
    before.filter((total) => total.cell.column === part.cell.column).at(-1) ??
    before.at(-1) ??
    candidates[0]
  );
}

function isBefore(a: Amount, b: Amount): boolean {
  return a.cell.row < b.cell.row || (a.cell.row === b.cell.row && a.cell.column < b.cell.column);
}

import type { Amount, AmountRole } from '../../goals/goal-table';
import { isBlankAmount } from '../../goals/amount-sums';
import { squeeze } from '../../wording/plain-text';

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

const ROLES: readonly AmountRole[] = ['total', 'expense-total', 'income-total'];

/** 资金总额 or 预算数; in forms that have income and expense instead, 支出合计. Undefined where nothing is filled in. */
export function wholeBudget(budget: readonly Amount[]): Amount | undefined {
  const amounts = withPlainTotals(budget);
  for (const role of ROLES) {
    const whole = amounts.find((amount) => amount.role === role && !isBlankAmount(amount));
    if (whole) return whole;
  }
  return undefined;
}

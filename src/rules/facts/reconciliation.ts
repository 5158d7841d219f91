import type { Amount, AmountRole } from '../../goals/goal-table';
import { isBlankAmount } from '../../goals/amount-sums';
import { squeeze } from '../../wording/plain-text';

/**
 * Corrects the role of 合计: recognition takes it for the sum of a list of tasks, but among sources and kinds of
 * expenditure without any task it is the total.
 */
export function withPlainTotals(budget: readonly Amount[]): readonly Amount[] {
  const groupsOfTasks = new Set(budget.filter((amount) => amount.role === 'task').map((task) => task.group));
  return budget.map((amount) =>
    amount.role === 'task-total' && !groupsOfTasks.has(amount.group) ? { ...amount, role: 'total' } : amount,
  );
}

/**
 * The parts of each filled total, among amounts of the given roles. In a form with several totals (中期 beside 年度, by
 * source and by use) a part belongs to the total of its group, else of its row (before it, or in a column of totals),
 * else of its column, else to the last total before it.
 * @param isTotal which totals have parts
 */
export function partsByTotal(
  budget: readonly Amount[],
  totalRoles: readonly AmountRole[],
  partRoles: readonly AmountRole[],
  isTotal = (amount: Amount): boolean => !isBlankAmount(amount),
): ReadonlyMap<Amount, readonly Amount[]> {
  const totals = budget.filter((amount) => hasRole(amount, totalRoles) && isTotal(amount));
  const result = new Map<Amount, Amount[]>(totals.map((total) => [total, []]));
  const parts = budget.filter((amount) => hasRole(amount, partRoles));
  for (const part of parts) {
    const owner = ownerOf(part, totals);
    if (owner && !isOfAnotherColumn(part, owner, parts)) result.get(owner)?.push(part);
  }
  return result;
}

/**
 * True when the total's own column has a part of that name in the same row; then this one belongs to an unknown total
 * beside it.
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
    candidates.find((total) => total.cell.row === part.cell.row && isInColumnOfTotals(total, candidates)) ??
    before.filter((total) => total.cell.column === part.cell.column).at(-1) ??
    before.at(-1) ??
    candidates[0]
  );
}

/** 乡镇 | 中央资金 | 省级资金 | 合计: each row ends with its own total. */
function isInColumnOfTotals(total: Amount, totals: readonly Amount[]): boolean {
  return totals.some((other) => other !== total && other.cell.column === total.cell.column);
}

function isBefore(a: Amount, b: Amount): boolean {
  return a.cell.row < b.cell.row || (a.cell.row === b.cell.row && a.cell.column < b.cell.column);
}

const ROLES: readonly AmountRole[] = ['total', 'expense-total', 'income-total'];

/** The form's total: 资金总额 or 预算数, else 支出合计. Undefined when none is filled in. */
export function wholeBudget(budget: readonly Amount[]): Amount | undefined {
  const amounts = withPlainTotals(budget);
  for (const role of ROLES) {
    const whole = amounts.find((amount) => amount.role === role && !isBlankAmount(amount));
    if (whole) return whole;
  }
  return undefined;
}

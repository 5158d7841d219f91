import { isBlankAmount } from '../../goals/amount-sums';
import type { Amount, AmountRole, BudgetSum } from '../../goals/goal-table';
import type { AmountLine, LineAmount } from './table-amounts';

const WHOLE_ROLES: readonly (AmountRole | null)[] = ['total', 'income-total', 'expense-total'];
/** The kinds of expenditure that make up a total. */
export const SPENDING_ROLES: readonly (AmountRole | null)[] = ['basic', 'project', 'other-expenditure'];
/** Roles that count as expenditure beside 基本支出 and 项目支出; there 其他 is one of them. */
const BESIDE_KINDS: readonly (AmountRole | null)[] = [...SPENDING_ROLES, 'other-funds'];
const SOURCES: readonly (AmountRole | null)[] = ['fiscal', 'other-funds', 'carry-over'];

/** The sums within each line of a table of amounts: 任务 | 基本支出 | 项目支出 | 合计, and 小计 with its parts. */
export function sumsOfLines(lines: readonly AmountLine[]): readonly BudgetSum[] {
  return lines.flatMap(({ amounts }) => {
    // An amount under an unknown heading may be one of the parts, so the line is not compared.
    const isKnown = amounts.every(({ columnRole, amount }) => columnRole !== null || isBlankAmount(amount));
    return isKnown ? [...wholeOfLine(amounts), ...subtotals(amounts)] : [];
  });
}

function wholeOfLine(amounts: readonly LineAmount[]): readonly BudgetSum[] {
  const wholes = amounts.filter(({ columnRole }) => WHOLE_ROLES.includes(columnRole));
  const [whole] = wholes;
  if (!whole || wholes.length > 1 || isBlankAmount(whole.amount)) return [];
  const roles = amounts.map(({ columnRole }) => columnRole);
  if (roles.includes('basic') && roles.includes('project')) {
    return sumOf('expenditure', whole.amount, withRoles(amounts, BESIDE_KINDS));
  }
  // 财政拨款 together with its parts is left to rule sum/fund-source, which tries several readings.
  const sources = withRoles(amounts, SOURCES);
  const isPlain = roles.filter((role) => role === 'fiscal').length === 1 && sources.length >= 2;
  return isPlain && sources.length === amounts.length - 1 ? sumOf('sources', whole.amount, sources) : [];
}

/** 小计 with its parts under 基本支出: 小计 | 人员经费 | 公用经费. */
function subtotals(amounts: readonly LineAmount[]): readonly BudgetSum[] {
  return amounts.flatMap(({ amount, column, columnRole }) => {
    if (!SPENDING_ROLES.includes(columnRole) || column.parent === null || isBlankAmount(amount)) return [];
    const items = amounts.filter((one) => one.columnRole === 'expense-item' && one.column.parent === column.parent);
    return sumOf(
      'items',
      amount,
      items.map((one) => one.amount),
    );
  });
}

function withRoles(amounts: readonly LineAmount[], roles: readonly (AmountRole | null)[]): readonly Amount[] {
  return amounts.filter(({ columnRole }) => roles.includes(columnRole)).map(({ amount }) => amount);
}

function sumOf(kind: BudgetSum['kind'], total: Amount, parts: readonly Amount[]): readonly BudgetSum[] {
  return parts.length >= 2 && parts.some((part) => !isBlankAmount(part)) ? [{ kind, total, parts }] : [];
}

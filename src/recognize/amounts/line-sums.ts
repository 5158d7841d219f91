import { findMismatch, isBlankAmount } from '../../goals/amount-sums';
import type { Amount, AmountRole, BudgetSum } from '../../goals/goal-table';
import { pattern } from '../../wording/lexicon/family';
import { FUND_BUDGETS } from '../../wording/lexicon/funds';
import { amountRole } from '../vocabulary/amount-labels';
import { CAPITAL_ITEMS, ITEMS_BY_USE, LEAD_INS, NEVER_ALL_PARTS } from '../vocabulary/amount-words';
import { labelWords, isSumLabel } from '../vocabulary/labels';
import { SPENDING_ROLES } from './amount-at';
import type { AmountLine, LineAmount } from './table-amounts';

const WHOLE_ROLES: readonly (AmountRole | null)[] = ['total', 'income-total', 'expense-total'];
/** 其他 beside 基本支出 and 项目支出 is expenditure, whatever else it may be. */
const BESIDE_KINDS: readonly (AmountRole | null)[] = [...SPENDING_ROLES, 'other-funds'];
const SOURCES: readonly (AmountRole | null)[] = ['fiscal', 'other-funds', 'carry-over'];

export interface SumsOfLines {
  readonly sums: readonly BudgetSum[];
  /** Sums that do not hold, in lines with a column that nobody knows. */
  readonly unsure: readonly BudgetSum[];
}

/** The sums within each line of a table of amounts: 任务 | 基本支出 | 项目支出 | 合计, and 小计 with its parts. */
export function sumsOfLines(lines: readonly AmountLine[]): SumsOfLines {
  const sums: BudgetSum[] = [];
  const unsure: BudgetSum[] = [];
  for (const { amounts } of lines) {
    const outer = outerAmounts(amounts);
    const known = outer.filter(({ columnRole }) => columnRole !== null);
    const strangers = outer.filter(({ columnRole, amount }) => columnRole === null && !isBlankAmount(amount));
    const ofKnown = wholeOfLine(known);
    if (strangers.length === 0) sums.push(...ofKnown);
    else {
      // Below a heading that nobody knows may stand a part: 对下转移支付 beside 基本支出 and 项目支出.
      for (const sum of ofKnown.filter(({ kind }) => kind === 'expenditure')) {
        const readings = [[...sum.parts, ...strangers.map(({ amount }) => amount)], sum.parts];
        const right = readings.find((parts) => findMismatch(sum.total, [parts]) === null);
        if (right) sums.push({ ...sum, parts: right });
        else unsure.push({ ...sum, parts: [...sum.parts, ...strangers.map(({ amount }) => amount)] });
      }
    }
    sums.push(...subtotals(amounts));
  }
  return { sums, unsure };
}

/** The role of the heading that a column stands under, if it names a part: 基本支出 over 人员经费. */
function roleOver({ column: { parent } }: LineAmount): AmountRole | null {
  const role = parent ? (amountRole(parent.text) ?? null) : null;
  return SPENDING_ROLES.includes(role) || SOURCES.includes(role) ? role : null;
}

function isSubtotal({ column: { heading } }: LineAmount): boolean {
  return isSumLabel(heading.text);
}

function besides(amounts: readonly LineAmount[], one: LineAmount): readonly LineAmount[] {
  return amounts.filter(({ column }) => column.parent !== null && column.parent === one.column.parent);
}

/** The amounts that are parts of no other in the line; without a 小计 of its own, 本级 under 项目支出 counts as 项目支出. */
function outerAmounts(amounts: readonly LineAmount[]): readonly LineAmount[] {
  return amounts.flatMap((one) => {
    const over = roleOver(one);
    if (over === null || isSubtotal(one)) return [one];
    return besides(amounts, one).some(isSubtotal) ? [] : [{ ...one, columnRole: over }];
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
  const items = withRoles(amounts, ['expense-item']);
  if (items.length === amounts.length - 1 && new Set(items.map(isByUse)).size === 1) {
    return sumOf('items', whole.amount, items);
  }
  // 财政拨款 together with its parts is left to rule sum/fund-source, which tries several readings.
  const sources = withRoles(amounts, SOURCES);
  const fiscal = withRoles(amounts, ['fiscal']);
  const isPlain = (fiscal.length === 1 || fiscal.every(isByBudget)) && sources.length >= 2;
  return isPlain && sources.length === amounts.length - 1 ? sumOf('sources', whole.amount, sources) : [];
}

const BY_USE = pattern`^${[...ITEMS_BY_USE, ...CAPITAL_ITEMS]}`;

/** 工资福利支出 beside 商品和服务支出; 人员经费 is made up of such. */
function isByUse({ label }: Amount): boolean {
  return BY_USE.test(labelWords(label));
}

const BY_BUDGET = pattern`^${FUND_BUDGETS}`;

/** 一般公共预算 beside 政府性基金: neither holds the other. */
function isByBudget({ label, group }: Amount): boolean {
  return [label, group ?? ''].some((text) => BY_BUDGET.test(labelWords(text)));
}

const NOT_ALL = pattern`^${LEAD_INS}|${NEVER_ALL_PARTS}`;

/** 小计 | 人员经费 | 公用经费 under 基本支出, 小计 | 中央 | 地方 under 财政拨款. */
function subtotals(amounts: readonly LineAmount[]): readonly BudgetSum[] {
  return amounts.flatMap((one) => {
    const over = roleOver(one);
    if (over === null || !isSubtotal(one) || isBlankAmount(one.amount)) return [];
    const items = besides(amounts, one).filter((item) => item !== one);
    if (items.some(({ column }) => NOT_ALL.test(column.heading.plain))) return [];
    return sumOf(
      SOURCES.includes(over) ? 'sources' : 'items',
      one.amount,
      items.map(({ amount }) => amount),
    );
  });
}

function withRoles(amounts: readonly LineAmount[], roles: readonly (AmountRole | null)[]): readonly Amount[] {
  return amounts.filter(({ columnRole }) => roles.includes(columnRole)).map(({ amount }) => amount);
}

function sumOf(kind: BudgetSum['kind'], total: Amount, parts: readonly Amount[]): readonly BudgetSum[] {
  return parts.length >= 2 && parts.some((part) => !isBlankAmount(part)) ? [{ kind, total, parts }] : [];
}

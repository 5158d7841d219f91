import { isBlankAmount } from '../../goals/amount-sums';
import type { Big } from 'big.js';
import type { Amount, GoalTable, Indicator } from '../../goals/goal-table';
import {
  EXPENSE_NOUNS,
  MONEY_COMING_IN,
  SAVINGS,
  TOTAL_COSTS,
  WHOLE_OF_COSTS,
  WHOLE_ENDINGS,
} from '../../wording/lexicon/expenses';
import { THIS_YEAR } from '../../wording/lexicon/deadline-words';
import { pattern } from '../../wording/lexicon/family';
import type { MoneyUnit } from '../../wording/money-unit';
import { isPricePerPiece } from '../../wording/per-piece';
import { isCostIndicator } from './level-kind';
import { inUnit, moneyTarget, type MoneyTarget } from './money-target';
import { projectGroups, type ProjectGroup } from './project-groups';
import { withPlainTotals } from './reconciliation';

/** Names of a project's whole cost: 总成本, 项目支出控制额, 成本控制数. */
const WHOLE_COST = pattern`${WHOLE_OF_COSTS}${EXPENSE_NOUNS}(?:${WHOLE_ENDINGS})?$|${EXPENSE_NOUNS}${WHOLE_ENDINGS}$|总${TOTAL_COSTS}`;
/** Money that is no expense of the project: what is saved or earned, what is owned. */
const NO_EXPENSE = pattern`${SAVINGS}|${MONEY_COMING_IN}`;

/** An upper limit of an expense, or the whole expense. */
export interface Cost {
  readonly indicator: Indicator;
  /** In the budget's unit. */
  readonly value: Big;
}

/** True for a name that means all the money of a project. */
export function namesWholeCost(name: string): boolean {
  return WHOLE_COST.test(name);
}

/** Reads an indicator as cost; null unless it is a cost in money with an upper limit, or the whole cost. */
export function costOf(indicator: Indicator, unit: MoneyUnit): Cost | null {
  const money = moneyTarget(indicator) ?? moneyWithoutUnit(indicator);
  const { operator } = indicator.target;
  if (money?.per !== null) return null;
  // A lower limit of one item does not conflict with the budget; that of the whole cost does.
  if ((operator === '≥' || operator === '＞') && !namesWholeCost(indicator.plainName)) return null;
  const { plainName } = indicator;
  if (!isCostIndicator(indicator) || isPricePerPiece(plainName) || NO_EXPENSE.test(plainName)) return null;
  return { indicator, value: inUnit(money.value, money.unit, unit) };
}

/** Reads an indicator as the upper limit of a price: 人均培训成本 ≤1500元, 维修单价 ≤350元/平方米. Null for any other. */
export function priceOf(indicator: Indicator, unit: MoneyUnit): Cost | null {
  const money = moneyTarget(indicator);
  const { operator } = indicator.target;
  if (!money || operator === '≥' || operator === '＞' || !isCostIndicator(indicator)) return null;
  if (money.per === null && !isPricePerPiece(indicator.plainName)) return null;
  return NO_EXPENSE.test(indicator.plainName) ? null : { indicator, value: inUnit(money.value, money.unit, unit) };
}

/** “300万” for a whole cost must be money. */
function moneyWithoutUnit({ target, plainName }: Indicator): MoneyTarget | null {
  const { kind, number, unit, magnitude } = target;
  const isMoney = kind === 'number' && number !== null && unit === null && magnitude !== null;
  return isMoney && namesWholeCost(plainName) ? { value: number, unit: '元', per: null } : null;
}

/** Indicators of one project and period, with the money for them. */
export interface Funded {
  readonly indicators: readonly Indicator[];
  readonly total: Amount;
}

/** The table's indicators by the money that pays for them: one group, or in a flat list one for each project. */
export function fundedIndicators(table: GoalTable, ofSheet: readonly GoalTable[]): readonly Funded[] {
  if (table.indicators.some(({ texts }) => texts.project !== undefined))
    return projectGroups(table).flatMap(ofProject(table));
  const total = totalOfPeriod(table, ofSheet);
  return total ? [{ indicators: table.indicators, total }] : [];
}

/** In a flat list, the project's money stands in its own rows. */
function ofProject({ budget }: GoalTable): (group: ProjectGroup) => readonly Funded[] {
  return ({ indicators }) => {
    const rows = new Set(indicators.map(({ name }) => name.cell.row));
    const total = largest(
      budget.filter(({ role, cell }) => (role === 'task' || role === 'total') && rows.has(cell.row)),
    );
    return total ? [{ indicators, total }] : [];
  };
}

const OF_THE_YEAR = pattern`${THIS_YEAR}`;

/** The total of the table's own period where a form has 中期 beside 年度, else the largest. */
function totalOfPeriod(table: GoalTable, ofSheet: readonly GoalTable[]): Amount | undefined {
  const other = ofSheet.find((one) => one.period !== table.period && isOfSameProject(one, table));
  if (!other) return largestTotal(table);
  const totals = [...table.budget, ...other.budget].filter(({ role }) => role === 'total');
  const isOfYear = ({ label }: Amount): boolean => OF_THE_YEAR.test(label);
  const own = totals.filter((total) => isOfYear(total) === (table.period === 'annual'));
  return own.length > 0 && own.length < totals.length ? largest(own) : largestTotal(table);
}

function isOfSameProject(one: GoalTable, other: GoalTable): boolean {
  return one.project?.value === other.project?.value;
}

/** The largest of several totals; undefined where none is filled in. */
function largestTotal({ budget }: GoalTable): Amount | undefined {
  const amounts = withPlainTotals(budget);
  for (const roles of [['total'], ['expense-total', 'income-total'], ['task-total']]) {
    const found = largest(amounts.filter(({ role }) => role !== null && roles.includes(role)));
    if (found) return found;
  }
  return undefined;
}

function largest(amounts: readonly Amount[]): Amount | undefined {
  const [first, ...others] = amounts.filter((amount) => amount.value !== null && !isBlankAmount(amount));
  return first && others.reduce((most, other) => (other.value?.gt(most.value ?? 0) ? other : most), first);
}

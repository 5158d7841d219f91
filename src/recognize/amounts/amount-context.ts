import type { Amount, AmountRole } from '../../goals/goal-table';
import { pattern } from '../../wording/lexicon/family';
import type { SheetView } from '../sheet/sheet-view';
import { amountRole } from '../vocabulary/amount-labels';
import { BREAKDOWNS, EXPENDITURE_WORDS, INCOME_WORDS, PAST_TIMES } from '../vocabulary/amount-words';
import { labelWords, isSumLabel, ENDS_AS_SUM } from '../vocabulary/labels';
import { WHOLE_ROLES } from './amount-at';

type Side = 'income' | 'expense';

/**
 * Sets the roles that depend on position: 合计 is the total of its side (income or expense), and 其他 under 支出合计 is an
 * expense. The side is that of the amount's group, else of the last total in the same column of labels, else of the
 * last total.
 */
export function withContextRoles(view: SheetView, rows: readonly number[], amounts: readonly Amount[]): Amount[] {
  const headed = sidesOfColumns(view, rows, amounts);
  const hasIncome = amounts.some(({ role }) => role === 'income-total') || [...headed.values()].includes('income');
  const ofColumn = new Map<number, Side>();
  let side: Side | null = null;
  let group: string | null = null;
  const hasTasks = new Set(amounts.filter(({ role }) => role === 'task').map((task) => task.group));
  const kinds = new Set(
    amounts.flatMap(({ role, group }) => [role, group === null ? null : (amountRole(group) ?? null)]),
  );
  const hasKind = (kind: AmountRole): boolean => kinds.has(kind);
  return amounts.map((amount, index) => {
    // A group that begins with 其中 belongs to the sum above it.
    if (amount.group !== group && !(amount.group ?? '').startsWith('其中')) {
      group = amount.group;
      side = sideOf(group);
    }
    if (isProjectAlone(amount, amounts)) return { ...amount, role: 'total' as const };
    if (isPast(amount.group) || isUnderPast(amount, amounts) || isBesidePast(amount, amounts))
      return { ...amount, role: 'past' as const };
    const column = amount.labelCell?.column ?? amount.cell.column;
    const own = sideOf(group) ?? ofColumn.get(column) ?? headed.get(column) ?? side;
    // Without an income total, the total of expenses is the form's total.
    // 支出合计 is the total of one side; 支出总额 and 整体支出 are the total of the form.
    if (amount.role === 'expense-total' && !hasIncome && !own && !ENDS_AS_SUM.test(labelWords(amount.label))) {
      return { ...amount, role: 'total' as const };
    }
    if (amount.role === 'income-total' || amount.role === 'expense-total') {
      side = amount.role === 'income-total' ? 'income' : 'expense';
      ofColumn.set(column, side);
      return amount;
    }
    const isPlainSum = amount.role === 'task-total' && !hasTasks.has(amount.group);
    const kind = isPlainSum && amount.group !== null ? amountRole(amount.group) : null;
    // 小计 under 基本支出 is the amount of 基本支出; below 项目支出 alone it is the total of the form.
    if ((kind === 'basic' && hasKind('project')) || (kind === 'project' && hasKind('basic')))
      return { ...amount, role: kind };
    const isSumOfSide = isPlainSum || (amount.role === 'total' && isSumLabel(amount.label) && sideOf(group) !== null);
    if (own && isSumOfSide) return { ...amount, role: `${own}-total` as const };
    if (isOther(amount) && followsItem(amounts, index, own === 'expense' ? BASIC_AND_PROJECT : KINDS_AND_ITEMS))
      return { ...amount, role: 'other-expenditure' as const };
    if (hasKind('basic') && hasKind('project') && paysForKind(amount, amounts))
      return { ...amount, role: 'expense-item' as const };
    if (own === 'income' && (amount.role === 'fiscal' || amount.role === 'other-funds')) {
      return headed.has(column) ? amount : { ...amount, role: 'income-item' as const };
    }
    if (own === 'expense' && isOther(amount)) return { ...amount, role: 'expense-item' as const };
    return isPlainSum ? { ...amount, role: 'total' as const } : amount;
  });
}

/** 本级资金 beside the label 项目支出, which has no total of its own: a part of 项目支出, not a source of the whole. */
function paysForKind({ role, group }: Amount, amounts: readonly Amount[]): boolean {
  if (group === null || (role !== 'fiscal' && role !== 'other-funds')) return false;
  if (!BASIC_AND_PROJECT.includes(amountRole(group) ?? null)) return false;
  return !amounts.some((other) => other.group === group && other.role === 'total');
}

/** The label is only 其他 or 其他经费. */
function isOther({ role, label }: Amount): boolean {
  return role === 'other-funds' && OTHER_MONEY.test(labelWords(label));
}

const PROJECT_MONEY = /^(?:项目|专项)(?:业务)?经费/;

/** In a form of one project, 项目经费 above its sources is the form's total. */
function isProjectAlone(amount: Amount, amounts: readonly Amount[]): boolean {
  if ((amount.role !== 'expense-item' && amount.role !== 'project') || !PROJECT_MONEY.test(labelWords(amount.label)))
    return false;
  const others = amounts.filter((other) => other !== amount).map(({ role }) => role);
  return others.some((role) => role === 'fiscal' || role === 'other-funds') && !others.some((role) => isSpent(role));
}

function isSpent(role: AmountRole | null): boolean {
  return role === 'total' || role === 'expense-total' || role === 'other-expenditure' || KINDS_AND_ITEMS.includes(role);
}

const OTHER_MONEY = /^其[他它](?:经费|费用)?$/;

const BASIC_AND_PROJECT: readonly (AmountRole | null)[] = ['basic', 'project'];
const KINDS_AND_ITEMS: readonly (AmountRole | null)[] = [...BASIC_AND_PROJECT, 'expense-item'];

/** True when the previous amount in the same column or row has one of the roles. */
function followsItem(amounts: readonly Amount[], index: number, roles: readonly (AmountRole | null)[]): boolean {
  const amount = amounts[index];
  const isNear = ({ cell }: Amount): boolean => cell.column === amount?.cell.column || cell.row === amount?.cell.row;
  const before = amounts.slice(0, index).filter(isNear).at(-1);
  return before !== undefined && roles.includes(before.role);
}

/** By column: income or expense, where a heading without an amount names the side: 收入 over 合计 and its sources. */
function sidesOfColumns(
  view: SheetView,
  rows: readonly number[],
  amounts: readonly Amount[],
): ReadonlyMap<number, Side> {
  const labels = new Set(amounts.map(({ labelCell }) => labelCell && placeKey(labelCell)));
  const sides = new Map<number, Side>();
  for (const row of rows) {
    const headings = view.row(row).flatMap(({ text, column }) => {
      const role = labels.has(placeKey({ row, column })) ? null : amountRole(text);
      return role === 'income-total' || role === 'expense-total' ? [{ role, column }] : [];
    });
    if (headings.length < 2) continue;
    for (const { role, column } of headings) sides.set(column, role === 'income-total' ? 'income' : 'expense');
  }
  return sides;
}

function placeKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(row)} ${String(column)}`;
}

const INCOME_GROUP = pattern`^${INCOME_WORDS}|${INCOME_WORDS}${BREAKDOWNS}`;
const EXPENDITURE_GROUP = pattern`^${EXPENDITURE_WORDS}|${EXPENDITURE_WORDS}${BREAKDOWNS}`;

function sideOf(group: string | null): Side | null {
  if (!group) return null;
  if (INCOME_GROUP.test(group)) return 'income';
  return EXPENDITURE_GROUP.test(group) ? 'expense' : null;
}

/** True for amounts below the past column of a row that also has this year's: 2025年部门预算 | 640 | 2024年决算 | 702. */
function isUnderPast({ role, labelCell }: Amount, amounts: readonly Amount[]): boolean {
  if (role === 'past' || !labelCell) return false;
  const heads = amounts.filter(
    (head) => head.labelCell?.column === labelCell.column && head.labelCell.row < labelCell.row && isWholeOrPast(head),
  );
  const last = heads.at(-1);
  return (
    last?.role === 'past' &&
    // A row with only past figures is a separate block, and the rows below it are this year's again.
    amounts.some((beside) => beside.cell.row === last.cell.row && beside.role !== 'past' && isWholeOrPast(beside))
  );
}

function isWholeOrPast({ role }: Amount): boolean {
  return role === 'past' || role === 'total' || role === 'expense-total' || role === 'income-total';
}

/** 调整预算 | 600 | 其中：基本支出340，项目支出260: a sentence tells of the amount before it. */
function isBesidePast({ cell, labelCell, role }: Amount, amounts: readonly Amount[]): boolean {
  const isInText = labelCell?.row === cell.row && labelCell.column === cell.column;
  if (!isInText || WHOLE_ROLES.includes(role)) return false;
  const before = amounts.filter((other) => other.cell.row === cell.row && other.cell.column < cell.column);
  return before.length > 0 && before.every((other) => other.role === 'past');
}

const PAST_GROUP = pattern`^${PAST_TIMES}`;

function isPast(group: string | null): boolean {
  return group !== null && PAST_GROUP.test(group);
}

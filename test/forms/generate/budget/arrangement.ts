import type { AmountRole } from '../../../../src/goals/goal-table';
import type { Page } from '../canvas';
import type { Choice } from '../dimension';
import type { Budget, DrawnAmount, Money } from './budget';

/** Layout of a form's amounts. */
export interface AmountArrangement extends Choice {
  readonly scope: 'department' | 'project';
  readonly draw: (page: Page, budget: Budget, money: Money) => DrawnAmount[];
  /** True when amount and label are in one cell or sentence, and therefore the unit as well. */
  readonly isText?: boolean;
  /** True when 资金总额 can be compared with 基本支出 and 项目支出. */
  readonly hasTotal?: boolean;
  /** True when it includes 其他支出. */
  readonly hasOther?: boolean;
}

/** An amount with its label, to be drawn. */
export interface Entry {
  readonly label: string;
  readonly amount: number;
  readonly role?: AmountRole;
  readonly isInTotal?: boolean;
}

export const entry = (label: string, amount: number, role?: AmountRole, isInTotal?: boolean): Entry => ({
  label,
  amount,
  ...(role && { role }),
  ...(isInTotal && { isInTotal }),
});

export function drawn(entries: readonly Entry[], cells: readonly string[]): DrawnAmount[] {
  return entries.map((one, index) => ({ ...one, cell: cells[index] ?? '' }));
}

/** One row per amount: label, amount. */
export function inRows(page: Page, entries: readonly Entry[], money: Money): DrawnAmount[] {
  return drawn(
    entries,
    entries.flatMap(({ label, amount }) => page.pairs([[label, money.cell(amount)]])),
  );
}

/** Two amounts per row. */
export function inPairs(page: Page, entries: readonly Entry[], money: Money): DrawnAmount[] {
  const cells: string[] = [];
  for (let at = 0; at < entries.length; at += 2)
    cells.push(...page.pairs(entries.slice(at, at + 2).map(({ label, amount }) => [label, money.cell(amount)])));
  return drawn(entries, cells);
}

/** Labels in one row, amounts in the row below. */
export function below(page: Page, entries: readonly Entry[], money: Money): DrawnAmount[] {
  const last = page.width - entries.length + 1;
  const span = (index: number): number => (index === entries.length - 1 ? last : 1);
  page.line(entries.map(({ label }, index) => ({ content: label, columns: span(index) })));
  return drawn(
    entries,
    page.line(entries.map(({ amount }, index) => ({ content: money.cell(amount), columns: span(index) }))),
  );
}

/** Label and amount in one cell, one per row. */
export function inOneCell(page: Page, entries: readonly Entry[], money: Money): DrawnAmount[] {
  return drawn(
    entries,
    entries.map(({ label, amount }) => page.full(`${label}：${money.text(amount)}`)),
  );
}

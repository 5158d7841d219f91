import Big from 'big.js';
import type { Amount } from '../../goals/goal-table';
import { readAmount } from '../../recognize/amounts/amount-text';
import type { RuleContext } from '../kit/rule';

/** Number of rows below the last known part in which another is searched. */
const REACH = 2;

/**
 * Sum of the amounts with unknown labels in the columns of the known parts below the total: “产业引导基金 30” is a source of
 * 资金总额 too. Zero when there are none.
 */
export function unnamedParts(
  total: Amount,
  parts: readonly Amount[],
  budget: readonly Amount[],
  context: RuleContext,
): Big {
  const known = new Set(budget.map((amount) => `${String(amount.cell.row)} ${String(amount.cell.column)}`));
  const below = parts.filter(({ cell, labelCell }) => cell.row > total.cell.row && labelCell?.row === cell.row);
  const columns = new Map(below.map(({ cell, labelCell }) => [cell.column, labelCell?.column ?? 0]));
  const last = Math.max(total.cell.row, ...below.map(({ cell }) => cell.row)) + REACH;
  let sum = new Big(0);
  for (const [column, labelColumn] of columns) {
    for (let row = total.cell.row + 1; row <= last; row++) {
      const label = context.cell({ ...total.cell, row, column: labelColumn });
      const { value } = readAmount(context.cell({ ...total.cell, row, column }));
      const isNamed = label.text.trim() !== '' && readAmount(label).value === null;
      if (value !== null && isNamed && !known.has(`${String(row)} ${String(column)}`)) sum = sum.plus(value);
    }
  }
  return sum;
}

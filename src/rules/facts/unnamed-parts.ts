import Big from 'big.js';
import type { Amount } from '../../goals/goal-table';
import { readAmount } from '../../recognize/amounts/amount-text';
import { cellName, type CellAddress } from '../../workbook/area';
import type { RuleContext } from '../kit/rule';

/** Number of rows below the last known part, or columns behind it, in which another is searched. */
const REACH = 2;

/**
 * Sum of the amounts with unknown labels among the known parts: “产业引导基金 30” is a source of 资金总额 too, in their column
 * below the total or in their row under a row of labels. Zero when there are none.
 */
export function unnamedParts(
  total: Amount,
  parts: readonly Amount[],
  budget: readonly Amount[],
  context: RuleContext,
): Big {
  const counted = new Set(budget.map(({ cell }) => cellName(cell)));
  let sum = new Big(0);
  const add = (cell: Place, label: Place): void => {
    const text = context.cell({ ...total.cell, ...label });
    const { value } = readAmount(context.cell({ ...total.cell, ...cell }));
    if (value === null || text.text.trim() === '' || readAmount(text).value !== null || counted.has(cellName(cell)))
      return;
    counted.add(cellName(cell));
    sum = sum.plus(value);
  };
  const below = parts.filter(({ cell, labelCell }) => cell.row > total.cell.row && labelCell?.row === cell.row);
  const last = Math.max(total.cell.row, ...below.map(({ cell }) => cell.row)) + REACH;
  for (const { cell, labelCell } of below)
    for (let row = total.cell.row + 1; row <= last; row++)
      add({ row, column: cell.column }, { row, column: labelCell?.column ?? 0 });
  for (const { cell, labelCell } of parts)
    if (labelCell?.column === cell.column && labelCell.row < cell.row)
      for (let { column } = cell; column <= cell.column + REACH; column++)
        add({ row: cell.row, column }, { row: labelCell.row, column });
  return sum;
}

type Place = Pick<CellAddress, 'row' | 'column'>;

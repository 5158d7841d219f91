import type { Amount, Column } from '../../goals/goal-table';
import type { MoneyUnit } from '../../wording/money-unit';
import { readAmount } from './amount-text';
import type { ReadBlock } from '../fields/read-blocks';
import type { SheetView } from '../sheet/sheet-view';
import { amountRole, isAmountHeading } from '../vocabulary/amount-labels';
import { moneyUnitIn } from '../vocabulary/labels';

/** Reads the amounts of a flat list of projects, which stand in a column beside the indicators (项目名称 | 预算数 | …). */
export function readProjectAmounts(view: SheetView, block: ReadBlock, tableUnit: MoneyUnit | null): Amount[] {
  const project = block.columns.find(({ role }) => role === 'project');
  const last = block.indicators.at(-1);
  if (!project || !last) return [];
  return block.columns.filter(isAmountColumn).flatMap((column) => {
    const amounts: Amount[] = [];
    for (let row = block.headerRows.last + 1; row <= last.row; row++) {
      if (view.ownText(row, column.column) === '') continue;
      const content = view.content(row, column.column);
      const { value, decimals, unit } = readAmount(content);
      amounts.push({
        label: view.text(row, project.column),
        labelCell: view.address(row, project.column),
        group: column.heading,
        role: 'task',
        cell: view.address(row, column.column),
        text: content.text.trim(),
        value,
        decimals,
        unit: unit ?? moneyUnitIn(column.heading) ?? tableUnit,
      });
    }
    return amounts;
  });
}

function isAmountColumn({ role, heading }: Column): boolean {
  return role === 'other' && (amountRole(heading) === 'total' || isAmountHeading(heading));
}

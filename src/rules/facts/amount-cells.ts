import type { CellAddress } from '../../workbook/area';
import type { GoalTable } from '../../goals/goal-table';
import { spokenLabel } from './money';

/** A head cell for a number, and its name in sentences. */
export interface AmountCell {
  readonly label: string;
  readonly cell: CellAddress;
}

/** Cached by table, because several rules use the result. */
const remembered = new WeakMap<GoalTable, readonly AmountCell[]>();

/** Cells for amounts, staff, last year's execution and amounts of tasks; each cell once, empty ones too. */
export function amountCells(table: GoalTable): readonly AmountCell[] {
  const known = remembered.get(table) ?? collect(table);
  remembered.set(table, known);
  return known;
}

function collect({ budget, figures, tasks }: GoalTable): readonly AmountCell[] {
  const all = [
    ...budget.map(({ label, cell }) => ({ label: spokenLabel(label), cell })),
    ...figures.map(({ label, cell }) => ({ label: spokenLabel(label), cell })),
    ...tasks.flatMap(({ amount }) => (amount ? [{ label: spokenLabel(amount.heading), cell: amount.cell }] : [])),
  ];
  const byPlace = new Map(all.map((one) => [`${String(one.cell.row)}:${String(one.cell.column)}`, one]));
  return [...byPlace.values()];
}

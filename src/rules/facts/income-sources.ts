import { findMismatch, type Mismatch } from '../../goals/amount-sums';
import type { Amount, GoalTable } from '../../goals/goal-table';
import { amountRole } from '../../recognize/vocabulary/amount-labels';
import { cellName } from '../../workbook/area';
import { fundSourceReadings } from './fund-sources';
import { partsByTotal } from './reconciliation';

/** The totals of income that are not the sum of their sources. */
export function* incomeMismatches(table: GoalTable): Generator<Mismatch> {
  const ofIncome = table.sums.filter(({ kind, total }) => kind === 'sources' && total.role === 'income-total');
  const told = new Set(
    [...ofIncome.map(({ total }) => total.cell), ...table.unpaired.flatMap(({ cells }) => cells)].map(cellName),
  );
  const byLabels = partsByTotal(table.budget, ['income-total'], ['income-item', 'fiscal', 'other-funds', 'carry-over']);
  const ofForm = [...byLabels].filter(([total]) => !told.has(cellName(total.cell)));
  for (const [total, items] of [...ofForm, ...ofIncome.map(({ total, parts }) => [total, parts] as const)]) {
    const mismatch = findMismatch(total, waysToAdd(items));
    if (!mismatch) continue;
    // “其中：财政拨款” alone does not list all sources; only a sum above the total is wrong.
    if (items.length < 2 && mismatch.sum.lt(mismatch.totalValue)) continue;
    yield mismatch;
  }
}

/** The possible ways to add: 上年结转 is part of 收入总计, but not of the year's income. */
function waysToAdd(items: readonly Amount[]): readonly (readonly Amount[])[] {
  const sources = items.map((item) => ({ ...item, role: amountRole(item.label) ?? item.role }));
  const ofYear = sources.filter(({ role }) => role !== 'carry-over');
  return [...fundSourceReadings(sources), ...(ofYear.length < sources.length ? fundSourceReadings(ofYear) : [])];
}

import type { GoalTable } from './goal-table';

/** A form with the indicators of all its pages; null for a next page, whose form begins on a sheet before. */
export function wholeForm(table: GoalTable): GoalTable | null {
  if (table.isNextPage) return null;
  const { restOfForm } = table;
  return restOfForm ? { ...table, indicators: [...table.indicators, ...restOfForm] } : table;
}

import type { GoalTable } from '../../goals/goal-table';

/** How a deadline is written in a suggestion: “2025年12月31日前”, in the year of the form. */
export function yearEnd({ year }: GoalTable): string {
  return `${year ? `${String(year.value)}年` : ''}12月31日前`;
}

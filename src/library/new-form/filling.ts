import type { GoalTable } from '../../goals/goal-table';
import type { Checked } from '../../lint/check';
import { sameCell } from '../../workbook/area';

/** Progress in filling in the form on a sheet. */
export interface Filling {
  readonly filled: number;
  readonly all: number;
}

/** The rule that reports unchanged example values from the library. */
const UNCHANGED = 'library/example-value-unchanged';

/**
 * Counts the required parts of the forms on a sheet: unit, amounts, goals, and name and value of each indicator. An
 * example value counts once it was changed or confirmed.
 */
export function fillingOf({ tables, findings }: Pick<Checked, 'tables' | 'findings'>, sheet: string): Filling {
  const unchanged = findings.filter(({ rule }) => rule === UNCHANGED).flatMap(({ cells }) => cells);
  const asked = tables
    .filter((table) => table.sheet === sheet)
    .flatMap((table): readonly boolean[] => [
      table.department !== null && table.department.value !== '',
      ...(table.scope === 'department' ? [] : [table.project !== null && table.project.value !== '']),
      ...table.budget.map(({ value }) => value !== null),
      ...table.goals.map(({ text }) => text !== ''),
      ...table.indicators.flatMap((indicator) => [
        indicator.name.value !== '',
        isValueFilled(indicator) && !unchanged.some((cell) => isValueCell(indicator, cell)),
      ]),
    ]);
  return { filled: asked.filter(Boolean).length, all: asked.length };
}

type Indicator = GoalTable['indicators'][number];

function isValueFilled({ target }: Indicator): boolean {
  return target.source.trim() !== '';
}

function isValueCell({ cells }: Indicator, cell: Checked['findings'][number]['cell']): boolean {
  return cells.value !== undefined && sameCell(cells.value, cell);
}

import type { GoalTable } from '../goals/goal-table';
import { recognizeAsCorrected } from '../recognize/saved-corrections';
import { applyEdits } from '../workbook/apply-edits';
import type { Edit } from '../workbook/edit';
import { shiftRow } from '../workbook/shift-references';
import { findSheet } from '../workbook/snapshot';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { planInsertion } from './plan-insertion';
import type { InsertionOptions, InsertionPlan, InsertionRefusal } from './plan-insertion';
import type { IndicatorTemplate } from './schema';

/** One of several templates to insert, with the user's choices for it. */
export interface InsertionWish extends InsertionOptions {
  readonly template: IndicatorTemplate;
}

export interface InsertionPlans {
  /** The result for each wish, in their order; rows are those after all insertions. */
  readonly outcomes: readonly (InsertionPlan | InsertionRefusal)[];
  /** The edits of all plans, to be applied as one. Refused wishes add none. */
  readonly edits: readonly Edit[];
}

/** Plans several insertions into one table, each on the result of those before it. */
export function planInsertions(
  workbook: WorkbookSnapshot,
  table: GoalTable,
  wishes: readonly InsertionWish[],
): InsertionPlans {
  const edits: Edit[] = [];
  const outcomes: (InsertionPlan | InsertionRefusal)[] = [];
  let now = onlySheet(workbook, table.sheet);
  let current = table;
  for (const { template, selectedRow, ...options } of wishes) {
    const row = selectedRow === undefined ? null : rowAfter(selectedRow, table.sheet, edits);
    const outcome = planInsertion(now, current, template, { ...options, ...(row !== null && { selectedRow: row }) });
    if (outcome.kind === 'plan') {
      now = applyEdits(now, outcome.edits);
      current = sameTable(recognizeAsCorrected(now), current) ?? current;
      for (const [index, earlier] of outcomes.entries()) {
        if (earlier.kind === 'plan') outcomes[index] = movedPlan(earlier, outcome.edits);
      }
      edits.push(...outcome.edits);
    }
    outcomes.push(outcome);
  }
  return { outcomes, edits };
}

/** The workbook with only the changed sheet, because only that has to be recognised again. */
function onlySheet(workbook: WorkbookSnapshot, name: string): WorkbookSnapshot {
  const sheet = findSheet(workbook, name);
  return { ...workbook, sheets: sheet ? [sheet] : [] };
}

/**
 * The table after an insertion. Rows are added below its head, so its first cell stays, unless another table above it
 * grew.
 */
function sameTable(tables: readonly GoalTable[], { area, period }: GoalTable): GoalTable | undefined {
  return tables.find((one) => one.area.row === area.row && one.area.column === area.column && one.period === period);
}

function movedPlan(plan: InsertionPlan, edits: readonly Edit[]): InsertionPlan {
  const { sheet } = plan.valueCell;
  const moved = <T extends { readonly row: number }>(place: T): T => ({
    ...place,
    row: rowAfter(place.row, sheet, edits),
  });
  return {
    ...moved(plan),
    valueCell: moved(plan.valueCell),
    preview: plan.preview.map((column) => ({ ...column, cell: moved(column.cell) })),
  };
}

/** The row's number after the edits. */
function rowAfter(row: number, sheet: string, edits: readonly Edit[]): number {
  return edits.reduce(
    (now, edit) => (edit.kind === 'insert-rows' && edit.sheet === sheet ? (shiftRow(now, edit) ?? now) : now),
    row,
  );
}

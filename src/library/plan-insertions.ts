import type { GoalTable } from '../goals/goal-table';
import { recognizeAsCorrected } from '../recognize/saved-corrections';
import { applyEdits } from '../workbook/apply-edits';
import type { Edit } from '../workbook/edit';
import { shiftRow } from '../workbook/shift-references';
import { findSheet } from '../workbook/snapshot';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { groupAt, groupsOf, sameGroup } from './groups';
import type { GroupName } from './groups';
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
  /** The edits of all plans, to be applied at once. Refused wishes add none. */
  readonly edits: readonly Edit[];
}

/**
 * Plans several insertions into one table, each on the result of the ones before.
 * @param tables all tables of the workbook; none beside this one is split
 */
export function planInsertions(
  workbook: WorkbookSnapshot,
  table: GoalTable,
  wishes: readonly InsertionWish[],
  tables: readonly GoalTable[] = [table],
): InsertionPlans {
  const edits: Edit[] = [];
  const outcomes: (InsertionPlan | InsertionRefusal)[] = [];
  let now = workbook;
  let current = table;
  let around = tables;
  /**
   * The last row inserted below the selected row. The next one goes below it, so the rows keep the order of the wishes.
   */
  let below: { readonly row: number; readonly edits: number } | null = null;
  for (const { template, selectedRow, ...options } of wishes) {
    const start = below ?? (selectedRow === undefined ? null : { row: selectedRow, edits: 0 });
    const row = start && rowAfter(start.row, table.sheet, edits.slice(start.edits));
    const outcome = planInsertion(now, current, template, {
      ...options,
      tables: around,
      ...(row !== null && { selectedRow: row }),
    });
    if (outcome.kind === 'plan') {
      const isBelow = row !== null && isGroupAt(now, current, row, outcome.group);
      if (isBelow) below = { row: outcome.row, edits: edits.length + outcome.edits.length };
      now = applyEdits(now, outcome.edits);
      around = recognizeAsCorrected(onlySheet(now, table.sheet));
      current = sameTable(around, current) ?? current;
      for (const [index, earlier] of outcomes.entries()) {
        if (earlier.kind === 'plan') outcomes[index] = movedPlan(earlier, outcome.edits);
      }
      edits.push(...outcome.edits);
    }
    outcomes.push(outcome);
  }
  return { outcomes, edits };
}

function isGroupAt(workbook: WorkbookSnapshot, table: GoalTable, row: number, group: GroupName): boolean {
  const sheet = findSheet(workbook, table.sheet);
  const selected = sheet && groupAt(groupsOf(sheet, table), row);
  return selected !== undefined && sameGroup(selected, group);
}

/** The workbook with only the changed sheet, because only this one must be recognised again. */
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

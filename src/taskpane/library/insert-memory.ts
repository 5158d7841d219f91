import type { InsertionPlan } from '../../library/plan-insertion';
import { recordsOf, sameRecord, savedInserted, withInserted } from '../../lint/memory/insert-record';
import type { InsertRecord } from '../../lint/memory/insert-record';
import type { GoalTable } from '../../goals/goal-table';
import { recognizeAsCorrected } from '../../recognize/saved-corrections';
import { cellContent, findSheet } from '../../workbook/snapshot';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Remembrance } from '../journal/change-workbook';
import type { Proposal } from './propose';

/** The workbook remembers what was inserted, so that examples that nobody changed are found later. */
export function insertMemory({ tables, wish: { items } }: Proposal, plans: readonly InsertionPlan[]): Remembrance {
  let added: readonly InsertRecord[] = [];
  return {
    remember(after) {
      const inserted = plans.flatMap(({ valueCell: cell }, index) => {
        const template = items[index]?.hit.template;
        if (!template) return [];
        const { id, name, valueKind } = template;
        return [{ template: { id, name, isExample: valueKind === '示例值' }, cell, value: shownAt(after, cell) }];
      });
      added = recordsOf(
        after,
        tablesAfter(tables, after, new Set(plans.map(({ valueCell }) => valueCell.sheet))),
        inserted,
      );
      return withInserted(after.savedState, [...(savedInserted(after.savedState) ?? []), ...added]);
    },
    forget(savedState) {
      const left = (savedInserted(savedState) ?? []).filter((record) => !added.some((one) => sameRecord(one, record)));
      return withInserted(savedState, left);
    },
  };
}

/** The tables with those of the changed sheets read again: reading all of a large workbook would hold the pane up. */
function tablesAfter(
  before: readonly GoalTable[],
  after: WorkbookSnapshot,
  changed: ReadonlySet<string>,
): readonly GoalTable[] {
  const sheets = after.sheets.filter(({ name }) => changed.has(name));
  const all = [...before.filter(({ sheet }) => !changed.has(sheet)), ...recognizeAsCorrected({ ...after, sheets })];
  return after.sheets.flatMap(({ name }) => all.filter(({ sheet }) => sheet === name));
}

function shownAt(workbook: WorkbookSnapshot, { sheet, row, column }: InsertionPlan['valueCell']): string {
  const found = findSheet(workbook, sheet);
  return found ? cellContent(found, row, column).text : '';
}

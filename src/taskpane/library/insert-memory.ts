import { insertionRecords } from '../../library/insertion-records';
import type { InsertionPlan } from '../../library/plan-insertion';
import { sameRecord, savedInserted, withInserted } from '../../lint/memory/insert-record';
import type { InsertRecord } from '../../lint/memory/insert-record';
import type { Remembrance } from '../journal/change-workbook';
import type { InsertProposal } from './propose';

/** Records insertions in the workbook, so that unchanged example values are found later. */
export function insertMemory({ wish: { items } }: InsertProposal, plans: readonly InsertionPlan[]): Remembrance {
  let added: readonly InsertRecord[] = [];
  return {
    remember(after) {
      const { workbook } = after;
      const inserted = plans.flatMap(({ valueCell }, index) => {
        const template = items[index]?.hit.template;
        return template ? [{ template, valueCell }] : [];
      });
      added = insertionRecords(after, inserted);
      return withInserted(workbook.savedState, [...(savedInserted(workbook.savedState) ?? []), ...added]);
    },
    forget(savedState) {
      const left = (savedInserted(savedState) ?? []).filter((record) => !added.some((one) => sameRecord(one, record)));
      return withInserted(savedState, left);
    },
  };
}

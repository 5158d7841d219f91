import { recordsOf, type InsertRecord } from '../lint/memory/insert-record';
import type { Recognized } from '../lint/recognized';
import type { CellAddress } from '../workbook/area';
import { cellAt } from '../workbook/snapshot';
import type { IndicatorTemplate } from './schema';

/** An indicator that was inserted. */
export interface InsertedTemplate {
  readonly template: IndicatorTemplate;
  /** The cell of its target value, after all insertions. */
  readonly valueCell: CellAddress;
}

/** The insertions to be saved in the workbook, so that unchanged example values are found later. */
export function insertionRecords(after: Recognized, inserted: readonly InsertedTemplate[]): readonly InsertRecord[] {
  return recordsOf(
    after,
    inserted.map(({ template: { id, name, valueKind }, valueCell: cell }) => ({
      template: { id, name, isExample: valueKind === '示例值' },
      cell,
      value: cellAt(after.workbook, cell).text,
    })),
  );
}

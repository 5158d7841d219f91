import { numberFormatsOf } from '../../src/workbook/new-sheet';
import type { NewSheet } from '../../src/workbook/new-sheet';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

/** A planned sheet as read after it was written. */
export function sheetOfPlan(name: string, sheet: NewSheet): SheetSnapshot {
  const { values, merges, blocks, columnWidths } = sheet;
  return {
    name,
    visibility: 'visible',
    area: { row: 0, column: 0, rows: values.length, columns: columnWidths.length },
    values,
    text: values.map((row) => row.map(String)),
    formulas: values,
    numberFormat: numberFormatsOf(sheet),
    merges: [
      ...merges.flatMap((area) =>
        Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })),
      ),
      ...blocks,
    ],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
}

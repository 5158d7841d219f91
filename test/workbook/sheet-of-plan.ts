import { formatFor } from '../../src/workbook/new-sheet';
import type { NewSheet } from '../../src/workbook/new-sheet';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

/** A planned sheet as it is read once it has been written. */
export function sheetOfPlan(name: string, { values, merges, columnWidths }: NewSheet): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    area: { row: 0, column: 0, rows: values.length, columns: columnWidths.length },
    values,
    text: values.map((row) => row.map(String)),
    formulas: values,
    numberFormat: values.map((row) => row.map(formatFor)),
    merges: merges.flatMap((area) =>
      Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })),
    ),
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
}

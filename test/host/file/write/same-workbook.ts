import { displayText } from '../../../../src/host/file/display-text';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { mergesInOrder } from '../../../workbook/merges-in-order';

/**
 * The parts of a workbook in which its model and its file must agree: merged areas are sorted, formats of blank cells
 * outside the former used area are dropped (unknown to the model), and displayed texts come from the file's formatter.
 */
export function comparable(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const { sheets, ...rest } = mergesInOrder(workbook);
  return { ...rest, sheets: sheets.map(sheetAsShown) };
}

function sheetAsShown(sheet: SheetSnapshot): SheetSnapshot {
  const isBlank = (r: number, c: number): boolean => sheet.formulas[r]?.[c] === '';
  return {
    ...sheet,
    numberFormat: sheet.numberFormat.map((row, r) => row.map((format, c) => (isBlank(r, c) ? '' : format))),
    text: sheet.values.map((row, r) =>
      row.map((value, c) => (value === '' ? '' : displayText(value, sheet.numberFormat[r]?.[c] ?? 'General', false))),
    ),
  };
}

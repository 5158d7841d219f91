import { displayText } from '../../../../src/host/file/display-text';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { mergesInOrder } from '../../../workbook/merges-in-order';

/**
 * A workbook as far as its model and a file can agree: merged areas are a set, a format of a blank cell outside what was
 * used before is not known to the model, and a displayed text is that of the file's formatter.
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

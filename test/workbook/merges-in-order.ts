import type { Area } from '../../src/workbook/area';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** Merged areas are a set: a file lists them as people made them, a host in an order of its own, an undo puts them last. */
export function mergesInOrder({ sheets, ...rest }: WorkbookSnapshot): WorkbookSnapshot {
  const byPlace = (a: Area, b: Area): number => a.row - b.row || a.column - b.column;
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, merges: [...sheet.merges].sort(byPlace) })) };
}

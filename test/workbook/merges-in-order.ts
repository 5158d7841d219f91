import type { Area } from '../../src/workbook/area';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/**
 * The workbook with sorted merged areas, because their order means nothing: it differs between files, hosts and after
 * undo.
 */
export function mergesInOrder({ sheets, ...rest }: WorkbookSnapshot): WorkbookSnapshot {
  const byPlace = (a: Area, b: Area): number => a.row - b.row || a.column - b.column;
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, merges: [...sheet.merges].sort(byPlace) })) };
}

import { areaName, parseAddress } from '../../workbook/area';
import type { Area } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { areaAfter } from '../../workbook/touched';
import { knows } from './session';

/**
 * Queues a request for the sheet's print areas, before rows are inserted; null when this Excel does not tell (below
 * 1.9).
 */
export function askPrintArea(worksheet: Excel.Worksheet): Excel.RangeAreas | null {
  if (!knows('1.9')) return null;
  const areas = worksheet.pageLayout.getPrintAreaOrNullObject();
  areas.load('address');
  return areas;
}

/**
 * Queues the extension of the print area by rows inserted directly below it. Excel itself extends it only for rows
 * inserted inside. Several print areas, and areas of whole rows or columns, are left unchanged.
 * @returns true when a change was queued
 */
export function growPrintArea(
  worksheet: Excel.Worksheet,
  before: Excel.RangeAreas | null,
  edits: readonly Edit[],
): boolean {
  const area = before && !before.isNullObject ? oneArea(before.address) : null;
  if (!area) return false;
  let now: Area | null = area;
  let hasGrown = false;
  for (const edit of edits) {
    if (!now) return false;
    const end: number = now.row + now.rows;
    if (edit.kind === 'insert-rows' && edit.row === end) {
      now = { ...now, rows: now.rows + edit.count };
      hasGrown = true;
    } else now = areaAfter(now, edit.sheet, [edit]);
  }
  if (!now || !hasGrown) return false;
  worksheet.pageLayout.setPrintArea(areaName(now));
  return true;
}

function oneArea(address: string): Area | null {
  try {
    return parseAddress(address).area;
  } catch {
    return null;
  }
}

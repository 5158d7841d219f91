import { areaEnd, cellName, parseAddress } from '../../../../workbook/area';
import { shiftReferences, type RowShift } from '../../../../workbook/shift-references';
import type { XmlElement } from './xml-tree';

/**
 * Adjusts the defined names of a workbook, including print areas and titles.
 * @param sheets names of all sheets, in the order of the workbook part
 */
export function moveDefinedNames(workbook: XmlElement, sheets: readonly string[], shift: RowShift): void {
  const list = workbook.first('definedNames');
  for (const name of list?.all('definedName') ?? []) {
    const local = name.get('localSheetId');
    const home = local === undefined ? '' : (sheets[Number(local)] ?? '');
    const { text } = name;
    const moved = grownPrintArea(name, home, shift) ?? shiftReferences(text, home, shift);
    if (moved === text) continue;
    // Excel's internal name for a filtered area that no longer exists.
    if (moved.includes('#REF!') && name.get('name') === '_xlnm._FilterDatabase') list?.remove(name);
    else name.text = moved;
  }
  if (list?.elements.length === 0) workbook.remove(list);
}

/**
 * The print area extended by rows inserted directly below it, as with the Excel host; null for any other name or
 * change.
 */
function grownPrintArea(name: XmlElement, home: string, shift: RowShift): string | null {
  if (name.get('name') !== '_xlnm.Print_Area' || home.toLowerCase() !== shift.sheet.toLowerCase()) return null;
  const [, prefix = '', cells = ''] = /^(.*!)?([^!,]+)$/.exec(name.text) ?? [];
  if (shift.count <= 0 || !/^\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+$/i.test(cells)) return null;
  const { area } = parseAddress(cells);
  const end = areaEnd(area);
  if (end.row + 1 !== shift.row) return null;
  const absolute = (cell: { row: number; column: number }): string => cellName(cell).replace(/^([A-Z]+)/, '$$$1$$');
  return `${prefix}${absolute(area)}:${absolute({ ...end, row: end.row + shift.count })}`;
}

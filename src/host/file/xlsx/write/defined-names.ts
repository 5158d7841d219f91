import { areaEnd, cellName, parseAddress } from '../../../../workbook/area';
import { shiftReferences, type RowShift } from '../../../../workbook/shift-references';
import type { XmlElement } from './xml-tree';

/**
 * Moves the defined names of a workbook, print areas and titles among them.
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
    // Excel's own name for a filtered area that is gone.
    if (moved.includes('#REF!') && name.get('name') === '_xlnm._FilterDatabase') list?.remove(name);
    else name.text = moved;
  }
  if (list?.elements.length === 0) workbook.remove(list);
}

/** Rows inserted right below a print area belong to it, as the host of Excel has it; null for anything else. */
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

import { shiftRow, type RowShift } from '../../../../workbook/shift-references';
import type { XmlElement } from './xml-tree';

/** `twoCell`: the drawing moves and grows with its cells; `oneCell`: it only moves; `absolute`: neither. */
export type AnchorMode = 'twoCell' | 'oneCell' | 'absolute';

/** Moves the drawings of a sheet (pictures, charts, shapes, controls) with their rows. */
export function moveDrawings(drawing: XmlElement, shift: RowShift): void {
  for (const element of drawing.within()) {
    if (element.name === 'twoCellAnchor') moveAnchor(element, modeOf(element.get('editAs')), shift);
    if (element.name === 'oneCellAnchor') moveAnchor(element, 'oneCell', shift);
  }
}

/** @param anchor holds `from` and perhaps `to` */
export function moveAnchor(anchor: XmlElement, mode: AnchorMode, shift: RowShift): void {
  const from = anchor.first('from');
  const to = anchor.first('to');
  const top = from?.first('row');
  if (mode === 'absolute' || !from || !top) return;
  const before = Number(top.text);
  const moved = moveEnd(from, shift);
  const bottom = to?.first('row');
  if (!to || !bottom) return;
  if (mode === 'twoCell') moveEnd(to, shift);
  else if (moved !== before) bottom.text = String(Number(bottom.text) + moved - before);
}

function modeOf(editAs = 'twoCell'): AnchorMode {
  return editAs === 'absolute' || editAs === 'oneCell' ? editAs : 'twoCell';
}

/** Moves one corner. In a deleted row, it moves to the top of the row that follows. */
function moveEnd(end: XmlElement, shift: RowShift): number {
  const row = end.first('row');
  if (!row) return 0;
  const before = Number(row.text);
  const after = shiftRow(before, shift);
  if (after === null) {
    const offset = end.first('rowOff');
    if (offset) offset.text = '0';
  }
  const moved = after ?? shift.row;
  if (moved !== before) row.text = String(moved);
  return moved;
}

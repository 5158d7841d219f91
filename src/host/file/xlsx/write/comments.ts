import { shiftRow, type RowShift } from '../../../../workbook/shift-references';
import { movedAreas } from './moved-area';
import type { XmlElement } from './xml-tree';

/** Moves the comments of a sheet, old-style and threaded, with their cells; those of deleted cells are removed. */
export function moveComments(root: XmlElement, shift: RowShift): void {
  for (const list of root.within()) {
    for (const comment of list.elements) {
      const ref = comment.get('ref');
      if (!/^(?:comment|threadedComment)$/.test(comment.name) || ref === undefined) continue;
      const moved = movedAreas(ref, shift);
      if (moved === '') list.remove(comment);
      else if (moved !== ref) comment.set('ref', moved);
    }
  }
}

// Excel writes v: and x:, openpyxl writes ns0: and ns2: when it saves a file again.
const SHAPE = /<((?:\w+:)?shape)\b[^>]*>[\s\S]*?<\/\1>\s*/g;
const ROW = /(<(?:\w+:)?Row>\s*)(\d+)(\s*<\/)/;
const ANCHOR = /(<(?:\w+:)?Anchor>)([^<]*)(<\/)/;

/**
 * Moves comment boxes and old form controls in a VML drawing. Such drawings are not always valid XML, so only the few
 * texts with row numbers are replaced.
 */
export function moveVml(vml: string, shift: RowShift): string {
  return vml.replace(SHAPE, (shape) => {
    const row = ROW.exec(shape)?.[2];
    if (row === undefined)
      return shape.replace(
        ANCHOR,
        movedBox((corner) => shiftRow(corner, shift) ?? shift.row),
      );
    const moved = shiftRow(Number(row), shift);
    if (moved === null) return '';
    return shape
      .replace(ROW, (_, start: string, __, end: string) => `${start}${String(moved)}${end}`)
      .replace(
        ANCHOR,
        movedBox((corner) => Math.max(0, corner + moved - Number(row))),
      );
  });
}

/** Moves the anchor of a box: column, offset, row and offset of the first corner, then of the second. */
function movedBox(
  move: (row: number) => number,
): (whole: string, start: string, places: string, end: string) => string {
  return (whole, start, places, end) => {
    const parts = places.split(',');
    if (parts.length !== 8) return whole;
    const moved = parts.map((part, index) => {
      const after = String(move(Number(part)));
      return (index === 2 || index === 6) && after !== part.trim() ? ` ${after}` : part;
    });
    return `${start}${moved.join(',')}${end}`;
  };
}

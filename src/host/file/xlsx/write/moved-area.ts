import { MAX_ROWS, areaEnd, areaName, parseAddress, type Area } from '../../../../workbook/area';
import { shiftRows, type RowShift } from '../../../../workbook/shift-references';

/** The area after the shift; null when all its rows were deleted. */
export function movedArea(area: Area, shift: RowShift): Area | null {
  const rows = shiftRows(area.row, areaEnd(area).row, shift);
  if (!rows || rows.first >= MAX_ROWS) return null;
  const last = Math.min(rows.last, MAX_ROWS - 1);
  return { ...area, row: rows.first, rows: last - rows.first + 1 };
}

/**
 * A list of areas as in attributes ("A1:B2 D5") after the shift; '' when all of them were deleted. Whole columns stay.
 */
export function movedAreas(list: string, shift: RowShift): string {
  return joinedAcross(list, shift)
    .split(/\s+/)
    .flatMap((one) => {
      if (one === '') return [];
      if (/^\$?[A-Za-z]+:\$?[A-Za-z]+$/.test(one)) return [one];
      const rows = /^(\d+):(\d+)$/.exec(one);
      if (rows) {
        const moved = shiftRows(Number(rows[1]) - 1, Number(rows[2]) - 1, shift);
        return moved ? [`${String(moved.first + 1)}:${String(moved.last + 1)}`] : [];
      }
      const moved = movedArea(parseAddress(one).area, shift);
      return moved ? [areaName(moved)] : [];
    })
    .join(' ');
}

const OF_CELLS = /^\$?[A-Za-z]+\$?\d+(:\$?[A-Za-z]+\$?\d+)?$/;

/** The areas of cells in the list, and null for whole rows and columns. */
export function areasIn(list: string): readonly { readonly text: string; readonly area: Area | null }[] {
  return list
    .split(/\s+/)
    .filter((text) => text !== '')
    .map((text) => ({ text, area: OF_CELLS.test(text) ? parseAddress(text).area : null }));
}

/** The list with areas joined that only the deleted rows held apart, so that an insertion in between leaves no trace. */
function joinedAcross(list: string, { row, count }: RowShift): string {
  if (count > 0 || !list.includes(' ')) return list;
  const all = areasIn(list);
  const taken = new Set<string>();
  const joined = all.flatMap(({ text, area }) => {
    const lower =
      area && areaEnd(area).row === row - 1 ? all.find((one) => isBelow(one.area, area, row - count)) : undefined;
    if (!area || !lower?.area) return [text];
    taken.add(lower.text);
    return [areaName({ ...area, rows: areaEnd(lower.area).row - area.row + 1 })];
  });
  return joined.filter((text) => !taken.has(text)).join(' ');
}

function isBelow(lower: Area | null, { column, columns }: Area, row: number): boolean {
  return lower !== null && lower.row === row && lower.column === column && lower.columns === columns;
}

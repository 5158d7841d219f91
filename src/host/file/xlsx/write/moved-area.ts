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
  return list
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

import type { Area } from '../../src/workbook/area';

/** The area after rows were inserted above `row`: it moves down when below, and grows when across. */
export function rowsInserted(area: Area, row: number, count: number): Area {
  if (area.row >= row) return { ...area, row: area.row + count };
  if (area.row + area.rows > row) return { ...area, rows: area.rows + count };
  return area;
}

/** The area after rows were deleted; null when all of it was. */
export function rowsDeleted(area: Area, row: number, count: number): Area | null {
  const end = area.row + area.rows;
  const keptAbove = Math.max(0, Math.min(end, row) - area.row);
  const keptBelow = Math.max(0, end - Math.max(area.row, row + count));
  const rows = keptAbove + keptBelow;
  if (rows === 0) return null;
  const top = area.row < row ? area.row : Math.max(area.row - count, row);
  return { ...area, row: top, rows };
}

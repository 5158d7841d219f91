import { areaEnd, areaOfCorners, areasOverlap, sameArea } from '../../../src/workbook/area';
import type { Area } from '../../../src/workbook/area';

/** Dense matrix over the area, row by row. */
export function matrix<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => at(area.row + r, area.column + c)),
  );
}

/** Extends a selection by whole merged areas, as in Excel. */
export function withWholeMerges(area: Area, merges: readonly Area[]): Area {
  const touched = merges.filter((merged) => areasOverlap(merged, area));
  const ends = [area, ...touched].map(areaEnd);
  const whole = areaOfCorners(
    Math.min(area.row, ...touched.map((merged) => merged.row)),
    Math.min(area.column, ...touched.map((merged) => merged.column)),
    Math.max(...ends.map((end) => end.row)),
    Math.max(...ends.map((end) => end.column)),
  );
  return sameArea(whole, area) ? area : withWholeMerges(whole, merges);
}

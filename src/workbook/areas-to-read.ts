import type { Area } from './area';

/**
 * Excel returns null for ranges of more cells. Forms are far smaller, but a stray character in the last row makes the
 * used range of a five-column form this large.
 */
const MOST_CELLS = 5_000_000;
/** Largest number of cells that is read from all sheets together. */
const MOST_CELLS_OF_ALL = 20_000_000;

/**
 * The part of a sheet that is read when its used range is too large. Forms lie within it; stray cells mostly do not.
 */
export const BODY: Area = { row: 0, column: 0, rows: 20_000, columns: 200 };

/**
 * For each used range, true when only the {@link BODY} of its sheet is read. Pane and command line share this decision.
 */
export function readInPart(areas: readonly (Area | null)[]): boolean[] {
  const areTooMany = cellsOfAll(areas) > MOST_CELLS;
  return areas.map(
    (area) =>
      area !== null &&
      (sizeOf(area) > MOST_CELLS || (areTooMany && (area.rows > BODY.rows || area.columns > BODY.columns))),
  );
}

/**
 * For each area to read (used ranges after {@link readInPart}), true when it fits into the limit for the whole
 * workbook, counted from the first sheet on.
 */
export function fitting(areas: readonly (Area | null)[]): boolean[] {
  let left = MOST_CELLS_OF_ALL;
  return areas.map((area) => {
    const size = area ? sizeOf(area) : 0;
    if (size > left) return false;
    left -= size;
    return true;
  });
}

/** True when the area has at least two rows and two columns; smaller ones cannot hold a form and are not read. */
export function canHoldForm(area: Area | null): area is Area {
  return area !== null && area.rows > 1 && area.columns > 1;
}

function cellsOfAll(areas: readonly (Area | null)[]): number {
  return areas.reduce((sum, area) => sum + (area ? sizeOf(area) : 0), 0);
}

function sizeOf({ rows, columns }: Area): number {
  return rows * columns;
}

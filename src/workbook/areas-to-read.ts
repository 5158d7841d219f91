import type { Area } from './area';

/**
 * Excel gives null for a range of more cells. No form comes near it; a stray character in the last row of a form of five
 * columns does.
 */
const MOST_CELLS = 5_000_000;
/** Cells of all sheets together. */
const MOST_CELLS_OF_ALL = 20_000_000;

/** The part of a sheet that is still read when the whole is too large: a form stands there, stray cells below do not. */
export const BODY: Area = { row: 0, column: 0, rows: 20_000, columns: 200 };

/** Which sheets are read in their {@link BODY} only, by their used ranges; pane and command line decide alike. */
export function readInPart(areas: readonly (Area | null)[]): boolean[] {
  const areTooMany = cellsOfAll(areas) > MOST_CELLS;
  return areas.map(
    (area) =>
      area !== null &&
      (sizeOf(area) > MOST_CELLS || (areTooMany && (area.rows > BODY.rows || area.columns > BODY.columns))),
  );
}

/** Which sheets fit, from the first on, when the used ranges are cut to what {@link readInPart} leaves of them. */
export function fitting(areas: readonly (Area | null)[]): boolean[] {
  let left = MOST_CELLS_OF_ALL;
  return areas.map((area) => {
    const size = area ? sizeOf(area) : 0;
    if (size > left) return false;
    left -= size;
    return true;
  });
}

/** Whether what is left of a sheet in its {@link BODY} is worth reading. */
export function canHoldForm(area: Area | null): area is Area {
  return area !== null && area.rows > 1 && area.columns > 1;
}

function cellsOfAll(areas: readonly (Area | null)[]): number {
  return areas.reduce((sum, area) => sum + (area ? sizeOf(area) : 0), 0);
}

function sizeOf({ rows, columns }: Area): number {
  return rows * columns;
}

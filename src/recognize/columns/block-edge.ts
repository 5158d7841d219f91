import type { HeadingBand } from '../rows/heading-bands';
import type { SheetView } from '../sheet/sheet-view';

/** Number of rows that are searched for columns without heading. */
const SAMPLE = 6;

/** The block's last column, including filled columns without heading right of its headings. */
export function rightEdge(view: SheetView, band: HeadingBand, lines: readonly number[]): number {
  let edge = Math.max(0, ...band.cells.map(({ area }) => area.column + area.columns - 1));
  for (let row = band.first; row <= band.last; row++) {
    for (const { area } of view.row(row)) edge = Math.max(edge, area.column + area.columns - 1);
  }
  const sample = lines.slice(0, SAMPLE);
  for (const row of sample) {
    for (const { column, area } of view.row(row)) {
      if (column <= edge) edge = Math.max(edge, area.column + area.columns - 1);
    }
  }
  while (edge < view.right && isMostlyFilled(view, edge + 1, sample)) edge++;
  return Math.min(edge, view.right);
}

function isMostlyFilled(view: SheetView, column: number, rows: readonly number[]): boolean {
  const filled = rows.filter((row) => view.ownText(row, column) !== '').length;
  return filled > 0 && filled * 2 > rows.length - 1;
}

import type { ColumnRole } from '../../goals/goal-table';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { headingRoles, isYearHeading } from '../vocabulary/headings';

/** The rows that name the columns of an indicator block. */
export interface HeadingBand {
  readonly first: number;
  readonly last: number;
  /** Cells of the first heading row that are headings. */
  readonly cells: readonly SeenCell[];
}

const SURE = 5;
/** No form has more heading rows; a cell merged further down is the section label beside the block. */
const DEEPEST = 4;

/** Finds every row that heads an indicator block, top to bottom. */
export function findHeadingBands(view: SheetView): HeadingBand[] {
  const bands: HeadingBand[] = [];
  for (let row = view.top; row <= view.bottom; row++) {
    const cells = headingCells(view.row(row));
    if (!isHeadingRow(view.row(row), cells)) continue;
    const last = bandEnd(view, row, cells);
    bands.push({ first: row, last, cells: [...headingsFromAbove(view, row, cells), ...cells] });
    row = last;
  }
  return bands;
}

function headingCells(cells: readonly SeenCell[]): SeenCell[] {
  return cells.filter((cell) => hasRoles(headingRoles(cell.text)));
}

/** Headings left of the row's own that are merged down into it from the row above: 单位名称, 项目名称, 年度目标. */
function headingsFromAbove(view: SheetView, row: number, cells: readonly SeenCell[]): SeenCell[] {
  const before = cells[0]?.column ?? 0;
  if (row === view.top) return [];
  return headingCells(view.row(row - 1)).filter(
    ({ column, area }) => column < before && area.row + area.rows > row && area.rows <= DEEPEST,
  );
}

function hasRoles(roles: object): boolean {
  for (const _ in roles) return true;
  return false;
}

function isHeadingRow(all: readonly SeenCell[], headings: readonly SeenCell[]): boolean {
  if (headings.length < 2 || headings.length * 5 < all.length * 2) return false;
  const named = (role: ColumnRole): boolean => headings.some((cell) => (headingRoles(cell.text)[role] ?? 0) >= SURE);
  const levels = [named('level1'), named('level2'), named('level3')].filter(Boolean).length;
  return levels >= 1 && (named('value') || levels >= 2);
}

/** Two- and three-row headings: merged downwards, or followed by rows that hold nothing but headings, years or numbers. */
function bandEnd(view: SheetView, row: number, cells: readonly SeenCell[]): number {
  const bottoms = cells.filter((cell) => cell.area.rows <= DEEPEST).map((cell) => cell.area.row + cell.area.rows - 1);
  let last = Math.min(Math.max(row, ...bottoms), view.bottom);
  while (last < view.bottom && (isSubheadingRow(view.row(last + 1)) || isNumberingRow(view.row(last + 1)))) last++;
  return last;
}

function isSubheadingRow(cells: readonly SeenCell[]): boolean {
  return (
    cells.length > 0 &&
    cells.every((cell) => isYearHeading(cell.text) || Math.max(0, ...Object.values(headingRoles(cell.text))) >= SURE)
  );
}

/** "1 2 3 …" under the headings, as printed budget tables have it. */
function isNumberingRow(cells: readonly SeenCell[]): boolean {
  return (
    cells.length >= 3 && cells.every((cell, index) => cell.plain === String(index + 1) || /^栏次$/.test(cell.plain))
  );
}

import { areasOverlap, areaEnd } from './area';
import type { Area, CellAddress } from './area';
import { computedFormula } from './formula';
import { movedFormula } from './moved-formula';
import type { Edit } from './edit';
import { cellContent, findSheet } from './snapshot';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';
import type { Touched } from './touched';

/** Where changed parts of a workbook are now, after rows above them were inserted or deleted. */
export interface TouchedFound {
  /** Number of rows by which the parts on each sheet have moved. */
  readonly moved: ReadonlyMap<string, number>;
  /** Cells of the parts whose content differs now, at their present places. */
  readonly changed: readonly CellAddress[];
}

/** A row counts as found when at least this share of its cells is the same. */
const KNOWN_BY = 0.5;

/**
 * Finds the parts of `then` in `now`. Null when a sheet is gone, when its rows cannot be identified any more, or when
 * areas around them are merged differently.
 * @param later the edits known to have been made in between
 */
export function findTouched(
  then: WorkbookSnapshot,
  now: WorkbookSnapshot,
  parts: readonly Touched[],
  later: readonly Edit[] = [],
): TouchedFound | null {
  const moved = new Map<string, number>();
  const changed: CellAddress[] = [];
  for (const name of new Set(parts.map(({ sheet }) => sheet))) {
    const [before, after] = [findSheet(then, name), findSheet(now, name)];
    const own = parts.filter(({ sheet }) => sheet === name);
    const by = before && after && movedBy(before, after, own, later);
    if (!before || !after || by === undefined || by === null) return null;
    if (own.some(({ kind, area }) => kind !== 'cells' && !sameMerges(before, after, area, by))) return null;
    moved.set(name, by);
    changed.push(...changedCells(before, after, own, by, later));
  }
  return { moved, changed };
}

/** Number of rows by which the parts have moved: the distance at which most of their cells are found again. */
function movedBy(
  before: SheetSnapshot,
  after: SheetSnapshot,
  parts: readonly Touched[],
  later: readonly Edit[],
): number | null {
  const rows = [...new Set(parts.flatMap(({ kind, area }) => (kind === 'merges' ? [] : span(area.row, area.rows))))];
  const own = heldIn(before, rows);
  // Rows that the change itself emptied are identified by the rows around them.
  const held =
    own.length > 0
      ? own
      : heldIn(
          before,
          rows.flatMap((row) => [row - 1, row + 1]),
        );
  if (held.length === 0) return 0;
  let best = 0;
  let most = -1;
  for (const by of new Set([0, ...waysOf(after, held)])) {
    const alike = held.filter((cell) => holds(before, after, cell, by, later)).length;
    if (alike > most || (alike === most && Math.abs(by) < Math.abs(best))) [best, most] = [by, alike];
  }
  return most >= held.length * KNOWN_BY ? best : null;
}

interface Held {
  readonly row: number;
  readonly column: number;
  readonly formula: CellValue;
}

/** The filled cells of the rows. */
function heldIn(sheet: SheetSnapshot, rows: readonly number[]): readonly Held[] {
  const columns = sheet.area ? span(sheet.area.column, sheet.area.columns) : [];
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const { formula } = cellContent(sheet, row, column);
      return formula === '' ? [] : [{ row, column, formula }];
    }),
  );
}

/** Distances at which the most distinctive text of the rows occurs in its column. */
function waysOf(sheet: SheetSnapshot, held: readonly Held[]): readonly number[] {
  const length = ({ formula }: Held): number => String(formula).length;
  const marks = [...held].sort((a, b) => length(b) - length(a)).slice(0, 3);
  const rows = sheet.area ? span(sheet.area.row, sheet.area.rows) : [];
  return marks.flatMap((mark) =>
    rows.filter((row) => cellContent(sheet, row, mark.column).formula === mark.formula).map((row) => row - mark.row),
  );
}

function changedCells(
  before: SheetSnapshot,
  after: SheetSnapshot,
  parts: readonly Touched[],
  by: number,
  later: readonly Edit[],
): readonly CellAddress[] {
  const right = Math.max(...[before, after].map(({ area }) => (area ? areaEnd(area).column : 0)));
  const cells = new Map<string, CellAddress>();
  for (const { area } of parts.filter(({ kind }) => kind !== 'merges')) {
    for (const row of span(area.row, area.rows)) {
      for (let { column } = area; column <= Math.min(areaEnd(area).column, right); column++) {
        if (!holds(before, after, { row, column }, by, later)) {
          cells.set(`${String(row)} ${String(column)}`, { sheet: after.name, row: row + by, column });
        }
      }
    }
  }
  return [...cells.values()];
}

function holds(
  before: SheetSnapshot,
  after: SheetSnapshot,
  { row, column }: Pick<Held, 'row' | 'column'>,
  by: number,
  later: readonly Edit[],
): boolean {
  const was = cellContent(before, row, column);
  const formula = computedFormula(was);
  const expected = formula === null ? was.formula : movedFormula(formula, { sheet: before.name, row, by }, later);
  return cellContent(after, row + by, column).formula === expected;
}

function sameMerges(before: SheetSnapshot, after: SheetSnapshot, area: Area, by: number): boolean {
  return mergesIn(before, area, 0) === mergesIn(after, { ...area, row: area.row + by }, by);
}

function mergesIn(sheet: SheetSnapshot, within: Area, by: number): string {
  return sheet.merges
    .filter((area) => areasOverlap(area, within))
    .map(({ row, column, rows, columns }) => [row - by, column, rows, columns].join())
    .sort()
    .join(' ');
}

function span(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

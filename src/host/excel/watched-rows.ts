import { areaContains, areaEnd, areaOfCorners } from '../../workbook/area';
import type { Area } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { cellContent } from '../../workbook/snapshot';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { askMergedAreas } from './merged-areas';
import { rowOrigin } from './row-origin';

const PLACE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

/** Number of cells that are watched. Of a larger change only the first rows are, which also show moved rows. */
const MOST_CELLS = 15_000;

/** Rows requested in the same batch as their change; read them after the round trip. */
export interface WatchedRows {
  /** True when the rows still hold what the edits were planned on. */
  isAsPlanned(): boolean;
  /** Number of used rows of the sheet. */
  usedRows(): number;
  /** The sheet with these rows as found, otherwise blank. */
  found(): SheetSnapshot;
}

/**
 * The rows that the edits touch, at their places before all edits, with the neighbours that identify them: the next row
 * below, and those up to the next filled row above.
 */
export function rowsToWatch(sheet: SheetSnapshot, edits: readonly Edit[]): readonly Area[] {
  const [left, right] = columnsOf(sheet, edits);
  // Rows move: formulas anywhere may refer to them, and merged areas may be long, so the whole sheet is watched.
  const inserted = edits.reduce((sum, edit) => sum + (edit.kind === 'insert-rows' ? edit.count : 0), 0);
  const whole = edits.some(({ kind }) => kind !== 'write') ? wholeSheet(sheet, left, right, inserted) : null;
  if (whole) return [whole];
  const spans = edits
    .map((edit, index) => {
      const before = edits.slice(0, index);
      const { first, last } = rowsOf(edit);
      const top = rowOrigin(before, sheet.name, Math.max(first, 0));
      return { first: filledAbove(sheet, top - 1), last: rowOrigin(before, sheet.name, last) + 1 };
    })
    .sort((a, b) => a.first - b.first);
  const joined: { first: number; last: number }[] = [];
  for (const span of spans) {
    const open = joined.at(-1);
    if (open && span.first <= open.last + 1) open.last = Math.max(open.last, span.last);
    else joined.push({ ...span });
  }
  let room = MOST_CELLS;
  return joined.flatMap(({ first, last }) => {
    const area = areaOfCorners(first, left, last, right);
    room -= area.rows * area.columns;
    return room < 0 ? [] : [area];
  });
}

/** The sheet also after the rows were inserted; null when it is too large to be watched completely. */
function wholeSheet({ area }: SheetSnapshot, left: number, right: number, inserted: number): Area | null {
  if (!area) return null;
  const all = areaOfCorners(area.row, left, areaEnd(area).row + Math.max(inserted, 1), right);
  return all.rows * all.columns <= MOST_CELLS ? all : null;
}

function rowsOf(edit: Edit): { first: number; last: number } {
  if (edit.kind === 'insert-rows') return { first: edit.row - 1, last: edit.row };
  if (edit.kind === 'delete-rows') return { first: edit.row, last: edit.row + edit.count - 1 };
  return { first: edit.area.row, last: areaEnd(edit.area).row };
}

function filledAbove(sheet: SheetSnapshot, row: number): number {
  const top = sheet.area?.row ?? 0;
  for (let above = row; above >= top; above--) {
    if (sheet.formulas[above - top]?.some((content) => content !== '')) return above;
  }
  return Math.max(row, 0);
}

function columnsOf(sheet: SheetSnapshot, edits: readonly Edit[]): readonly [number, number] {
  const areas = edits.flatMap((edit) => ('area' in edit ? [edit.area] : []));
  const all = sheet.area ? [sheet.area, ...areas] : areas;
  if (all.length === 0) return [0, 0];
  return [Math.min(...all.map(({ column }) => column)), Math.max(...all.map((area) => areaEnd(area).column))];
}

/** Queues a request for the rows and for the size of the used range, which shows insertions and deletions elsewhere. */
export function askRows(worksheet: Excel.Worksheet, sheet: SheetSnapshot, areas: readonly Area[]): WatchedRows {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load(PLACE);
  const asked = areas.map((area) => {
    const range = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load(['values', 'text', 'formulas', 'numberFormat']);
    return { area, range, merges: askMergedAreas(worksheet, area) };
  });

  const isUsedAsPlanned = (): boolean => {
    const { area } = sheet;
    if (used.isNullObject || !area) return used.isNullObject && !area;
    const found = [used.rowIndex, used.columnIndex, used.rowCount, used.columnCount];
    return found.join() === [area.row, area.column, area.rows, area.columns].join();
  };
  return {
    isAsPlanned: () =>
      isUsedAsPlanned() &&
      asked.every(
        ({ area, range, merges }) => holdsPlanned(sheet, area, range) && mergedAsPlanned(sheet, area, merges()),
      ),
    usedRows: () => (used.isNullObject ? 0 : used.rowCount),
    found: () => ({
      ...sheet,
      ...spread(
        asked.map(({ area, range }) => ({ area, range })),
        sheet.area,
      ),
      merges: asked.flatMap(({ merges }) => merges()),
    }),
  };
}

function holdsPlanned(sheet: SheetSnapshot, area: Area, range: Excel.Range): boolean {
  return matrixOf(area, (row, column, r, c) => {
    const planned = cellContent(sheet, row, column);
    const { formulas, numberFormat }: { formulas: CellValue[][]; numberFormat: string[][] } = range;
    if (formulas[r]?.[c] !== planned.formula) return false;
    // The snapshot knows no formats of blank cells outside the used range, so they cannot be compared.
    const isKnown = sheet.area !== null && areaContains(sheet.area, { row, column });
    return !isKnown || numberFormat[r]?.[c] === planned.numberFormat;
  })
    .flat()
    .every((isSame) => isSame);
}

function mergedAsPlanned(sheet: SheetSnapshot, area: Area, found: readonly Area[]): boolean {
  const known = (merges: readonly Area[]): string =>
    merges
      .filter((merge) => sheet.area && areaContains(sheet.area, merge) && areaContains(area, merge))
      .map(({ row, column, rows, columns }) => [row, column, rows, columns].join())
      .sort()
      .join(' ');
  return known(sheet.merges) === known(found);
}

type Matrices = Pick<SheetSnapshot, 'area' | 'values' | 'text' | 'formulas' | 'numberFormat'>;

/** The rows as one range, with blanks between them. */
function spread(asked: readonly { area: Area; range: Excel.Range }[], used: Area | null): Matrices {
  const [first, last] = [asked[0]?.area, asked.at(-1)?.area];
  const area = first && last ? areaOfCorners(first.row, first.column, areaEnd(last).row, areaEnd(first).column) : used;
  const pick = <T>(of: (range: Excel.Range) => readonly (readonly T[])[], blank: T): T[][] =>
    area === null
      ? []
      : matrixOf(area, (row, _column, _r, c) => {
          const holder = asked.find((one) => row >= one.area.row && row <= areaEnd(one.area).row);
          return (holder && of(holder.range)[row - holder.area.row]?.[c]) ?? blank;
        });
  return {
    area,
    values: pick<CellValue>((range) => range.values as CellValue[][], ''),
    text: pick((range) => range.text, ''),
    formulas: pick<CellValue>((range) => range.formulas as CellValue[][], ''),
    numberFormat: pick((range) => range.numberFormat as string[][], 'General'),
  };
}

function matrixOf<T>(area: Area, of: (row: number, column: number, r: number, c: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => of(area.row + r, area.column + c, r, c)),
  );
}

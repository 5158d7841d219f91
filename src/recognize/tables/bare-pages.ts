import type { GoalTable, IndicatorBlock } from '../../goals/goal-table';
import { isLevel1Name, isLevel2Name } from '../../goals/levels';
import { areaEnd, type Area } from '../../workbook/area';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { SheetView } from '../sheet/sheet-view';
import { squeeze } from '../../wording/plain-text';
import { isContinuedTitle, isPageMark } from '../vocabulary/closing-lines';
import { goesOn, lastFirst } from './next-pages';

/**
 * Sheets that go on with the rows of the sheet before, in its columns and without headings of their own, as the pages of a PDF
 * become. They are read as if the headings stood above their first row.
 */

/** A sheet with headings, and the rows that they are in. */
export interface Headed {
  readonly sheet: SheetSnapshot;
  readonly headerRows: IndicatorBlock['headerRows'];
}

/** Number of rows in which such a page names a level. */
const LEVEL_ROWS = 40;

/** The page below the headings of another sheet; null for a sheet that names no level at its top. */
export function belowHeadingsOf({ sheet, headerRows }: Headed, page: SheetSnapshot): SheetView | null {
  const { area } = page;
  const { area: from } = sheet;
  if (!area || !from || !page.text.slice(0, LEVEL_ROWS).some((row) => row.some(isLevelName))) return null;
  const { first } = headerRows;
  const count = headerRows.last - first + 1;
  const skipped = Math.max(0, headOfPage({ sheet, headerRows }, page));
  const top = area.row + skipped;
  const column = Math.min(from.column, area.column);
  const columns = Math.max(areaEnd(from).column, areaEnd(area).column) - column + 1;
  const joined = <T>(above: readonly (readonly T[])[], below: readonly (readonly T[])[], blank: T): T[][] => [
    ...above
      .slice(first - from.row, first - from.row + count)
      .map((row) => padded(row, from.column - column, columns, blank)),
    ...below.slice(skipped).map((row) => padded(row, area.column - column, columns, blank)),
  ];
  const moved = (merge: Area): Area => ({ ...merge, row: merge.row - first + top - count });
  return new SheetView({
    ...page,
    area: { row: top - count, column, rows: area.rows - skipped + count, columns },
    values: joined(sheet.values, page.values, ''),
    text: joined(sheet.text, page.text, ''),
    formulas: joined(sheet.formulas, page.formulas, ''),
    numberFormat: joined(sheet.numberFormat, page.numberFormat, 'General'),
    merges: [
      ...sheet.merges.filter((merge) => merge.row >= first && areaEnd(merge).row < first + count).map(moved),
      ...page.merges.filter(({ row }) => row >= top),
    ],
  });
}

/** Number of rows at the top of a page that are marks of printed pages or the form's head printed again; -1 for all rows. */
function headOfPage({ sheet, headerRows }: Headed, page: SheetSnapshot): number {
  const head = sheet.text.slice(0, Math.max(0, headerRows.first - (sheet.area?.row ?? 0))).map(wordsOf);
  return page.text.findIndex((row) => !isPageHead(row) && !head.includes(wordsOf(row)));
}

function wordsOf(row: readonly string[]): string {
  return row.map(squeeze).join('');
}

/** True for a row with nothing but marks of a printed page: 第2页, 续表. */
function isPageHead(row: readonly string[]): boolean {
  return row.every((text) => text.trim() === '' || isPageMark(text) || isContinuedTitle(text));
}

function isLevelName(text: string): boolean {
  return isLevel1Name(text) || isLevel2Name(text);
}

function padded<T>(row: readonly T[], left: number, width: number, blank: T): T[] {
  const all = [...Array.from({ length: left }, () => blank), ...row];
  return [...all, ...Array.from({ length: Math.max(0, width - all.length) }, () => blank)];
}

/** Largest share of rows on such a page that are not read as indicators. */
const LEFT_OUT = 1 / 3;

interface Pages {
  /** The headings that the page was read below. */
  readonly headed: Headed;
  /** The tables of the sheets before. */
  readonly above: readonly GoalTable[];
  /** The sheet before, and that of the page. */
  readonly before: SheetSnapshot;
  readonly page: SheetSnapshot;
}

/**
 * The table of a page below the headings of a sheet before, when it goes on with the last table there: that table ends its
 * sheet, and the page begins with an indicator and names a level.
 */
export function tableOfPage(read: readonly GoalTable[], { headed, above, before, page }: Pages): GoalTable | null {
  const [table, ...others] = read;
  const last = above.at(-1);
  const form = lastFirst(above, above.length)?.table;
  const [first] = table?.indicators ?? [];
  const block = last?.blocks.at(-1);
  if (!table || !last || !form || !first || !block || others.length > 0) return null;
  const isWhole =
    !hasRows(before, lastRowOf(block) + 1) &&
    !hasRows(page, (page.area?.row ?? 0) + headOfPage(headed, page), first.row) &&
    table.leftOut.length <= table.indicators.length * LEFT_OUT;
  const namesLevel = table.indicators.some(({ level1, level2 }) =>
    [level1, level2].some((one) => isLevelName(one?.value ?? '')),
  );
  return isWhole && namesLevel && goesOn(form, last, table) ? withoutHeadings(table, page) : null;
}

/** The last row of a block, with the rows for more indicators below the last one: ……. */
function lastRowOf({ area, spareRows }: IndicatorBlock): number {
  return Math.max(areaEnd(area).row, ...spareRows.map(({ row }) => row));
}

/** True for a table that was read below the headings of another sheet. */
export function isBarePage({ blocks }: GoalTable): boolean {
  return blocks.some(({ headerRows }) => headerRows.last < headerRows.first);
}

/** True for rows other than the marks of a printed page. */
function hasRows({ area, text }: SheetSnapshot, from: number, to?: number): boolean {
  const top = area?.row ?? 0;
  return text.slice(Math.max(0, from - top), to === undefined ? undefined : to - top).some((row) => !isPageHead(row));
}

/** The table without the rows that are not on its sheet. */
function withoutHeadings(table: GoalTable, page: SheetSnapshot): GoalTable {
  const top = page.area?.row ?? 0;
  const cut = (area: Area): Area =>
    area.row >= top ? area : { ...area, row: top, rows: area.rows - (top - area.row) };
  return {
    ...table,
    year: null,
    area: cut(table.area),
    blocks: table.blocks.map((block) => ({
      ...block,
      headerRows: { first: top, last: top - 1 },
      area: cut(block.area),
    })),
  };
}

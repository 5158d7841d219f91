import { MAX_COLUMNS, type Area } from '../../workbook/area';
import { knows } from './session';
import type { Sync } from './session';

/**
 * Largest protected sheet whose cells are read; forms are smaller. In larger ones, cells are checked when they are
 * written.
 */
const MOST_CELLS = 20_000;

/** Largest number of rows that are each asked whether they are unlocked as a whole. */
const MOST_ROWS = 500;

/**
 * Unlocked cells of protected sheets, by sheet, because forms of finance offices leave the cells to fill in unlocked.
 * One round trip for all sheets. Where rows can be deleted, a row unlocked over all columns of Excel is one
 * area. Sheets are missing when Excel does not tell.
 */
export async function readOpenCells(
  sheets: readonly { readonly worksheet: Excel.Worksheet; readonly area: Area | null }[],
  sync: Sync,
): Promise<ReadonlyMap<Excel.Worksheet, readonly Area[]>> {
  if (!knows('1.9')) return new Map();
  const asked = sheets.flatMap(({ worksheet, area }) => {
    if (!worksheet.protection.protected || !area || area.rows * area.columns > MOST_CELLS) return [];
    const range = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    return [
      {
        worksheet,
        area,
        properties: range.getCellProperties({ format: { protection: true } }),
        wholeRows: askWholeRows(worksheet, area),
      },
    ];
  });
  if (asked.length === 0) return new Map();
  try {
    await sync();
  } catch {
    return new Map();
  }
  return new Map(
    asked.map(({ worksheet, area, properties, wholeRows }) => [
      worksheet,
      [
        ...unlockedRuns(properties.value, area.row, area.column),
        ...wholeRows.flatMap((whole, index): Area[] =>
          isUnlocked(whole) ? [{ row: area.row + index, column: 0, rows: 1, columns: MAX_COLUMNS }] : [],
        ),
      ],
    ]),
  );
}

/** The loaded locks of a range; null, against the types of office.js, where its cells differ. */
interface WithLocks {
  readonly format: { readonly protection: { readonly locked: boolean | null } };
}

/** True where every cell of the range is unlocked. */
export function isUnlocked({ format }: WithLocks): boolean {
  return format.protection.locked === false;
}

/** Requests for each row whether it is unlocked; none where that does not matter. */
function askWholeRows(worksheet: Excel.Worksheet, { row, rows }: Area): readonly Excel.Range[] {
  if (!worksheet.protection.options.allowDeleteRows || rows > MOST_ROWS) return [];
  return Array.from({ length: rows }, (_, index) => {
    const whole = worksheet.getRangeByIndexes(row + index, 0, 1, 1).getEntireRow();
    whole.load('format/protection/locked');
    return whole;
  });
}

/** The unlocked cells of each row; adjacent ones form one area. */
function unlockedRuns(cells: readonly (readonly Excel.CellProperties[])[], row: number, column: number): Area[] {
  return cells.flatMap((line, index) => {
    const runs: Area[] = [];
    for (const [at, { format }] of line.entries()) {
      if (format?.protection?.locked !== false) continue;
      const last = runs.pop();
      const isNext = last !== undefined && last.column + last.columns === column + at;
      if (last && !isNext) runs.push(last);
      runs.push(
        last && isNext
          ? { ...last, columns: last.columns + 1 }
          : { row: row + index, column: column + at, rows: 1, columns: 1 },
      );
    }
    return runs;
  });
}

import type { Area } from '../../workbook/area';
import { knows } from './session';
import type { Sync } from './session';

/** Forms are smaller; of a larger protected sheet each cell is looked at when it is written. */
const MOST_CELLS = 20_000;

/**
 * The cells that take contents although their sheet is protected, by its place in `used`: forms of finance offices leave
 * the cells to fill in open. One round trip for all sheets. Where Excel does not tell, nothing is known.
 */
export async function readOpenCells(
  used: readonly { readonly worksheet: Excel.Worksheet; readonly used: Excel.Range }[],
  sync: Sync,
): Promise<ReadonlyMap<Excel.Worksheet, readonly Area[]>> {
  if (!knows('1.9')) return new Map();
  const asked = used.flatMap(({ worksheet, used: range }) => {
    if (!worksheet.protection.protected || range.isNullObject) return [];
    if (range.rowCount * range.columnCount > MOST_CELLS) return [];
    const properties = range.getCellProperties({ format: { protection: true } });
    return [{ worksheet, range, properties }];
  });
  if (asked.length === 0) return new Map();
  try {
    await sync();
  } catch {
    return new Map();
  }
  return new Map(
    asked.map(({ worksheet, range, properties }) => [
      worksheet,
      unlockedRuns(properties.value, range.rowIndex, range.columnIndex),
    ]),
  );
}

/** The unlocked cells of each row, side by side in one area. */
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

import { areaName } from '../workbook/area';
import type { Area, CellAddress } from '../workbook/area';

/**
 * Addresses of cells, with consecutive cells of a column joined: “D5:D9、D11”. Cells on other sheets than the first are
 * named with their sheet: “D5；“项目2”D5、D7”.
 */
export function cellRuns(cells: readonly CellAddress[]): string {
  const bySheet = new Map<string, Area[]>();
  for (const { sheet, row, column } of cells) {
    const runs = bySheet.get(sheet) ?? [];
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
    bySheet.set(sheet, runs);
  }
  return [...bySheet]
    .map(([sheet, runs], index) => `${index === 0 ? '' : `“${sheet}”`}${runs.map(areaName).join('、')}`)
    .join('；');
}

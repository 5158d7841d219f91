import { areaName } from '../workbook/area';
import type { Area, CellAddress } from '../workbook/area';

/** Addresses of cells of one sheet, those below one another as one: “D5:D9、D11”. */
export function cellRuns(cells: readonly CellAddress[]): string {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs.map(areaName).join('、');
}

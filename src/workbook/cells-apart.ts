import { areaEnd } from './area';
import type { CellAddress } from './area';
import { cellContent, findSheet } from './snapshot';
import type { WorkbookSnapshot } from './snapshot';
import type { Touched } from './touched';

/** A cell whose content differs from the expected one, with the text that it should show. */
export interface CellApart {
  readonly cell: CellAddress;
  readonly expected: string;
}

/** The cells of these parts whose content or number format is not what was expected. */
export function cellsApart(
  expected: WorkbookSnapshot,
  found: WorkbookSnapshot,
  parts: readonly Touched[],
): readonly CellApart[] {
  const apart = new Map<string, CellApart>();
  for (const { kind, sheet: name, area } of parts) {
    const [should, is] = [findSheet(expected, name), findSheet(found, name)];
    if (kind === 'merges' || !should || !is) continue;
    const last = Math.max(...[should, is].map((sheet) => (sheet.area ? areaEnd(sheet.area).column : 0)));
    for (let { row } = area; row <= areaEnd(area).row; row++) {
      for (let { column } = area; column <= Math.min(areaEnd(area).column, last); column++) {
        const [a, b] = [cellContent(should, row, column), cellContent(is, row, column)];
        if (a.formula === b.formula && a.numberFormat === b.numberFormat) continue;
        apart.set(`${String(row)} ${String(column)} ${name}`, {
          cell: { sheet: name, row, column },
          expected: a.text || String(a.formula),
        });
      }
    }
  }
  return [...apart.values()];
}

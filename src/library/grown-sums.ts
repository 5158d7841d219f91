import { areaEnd } from '../workbook/area';
import type { CellWrite, Edit } from '../workbook/edit';
import { computedFormula } from '../workbook/formula';
import { growReferences, shiftReferences } from '../workbook/shift-references';
import { cellContent } from '../workbook/snapshot';
import type { NewRow } from './new-row';

/**
 * Sums over the block's rows that end with the row above the new one take it in as well: Excel lets a range grow only
 * when the row comes inside it. Edits for the sheet as it is after the row was inserted.
 */
export function grownSums({ sheet, block, row }: NewRow): readonly Edit[] {
  const { area } = sheet;
  if (!area) return [];
  const shift = { sheet: sheet.name, row, count: 1 };
  const rows = { first: block.headerRows.last + 1, last: row - 1 };
  const edits: Edit[] = [];
  for (let r = area.row; r <= areaEnd(area).row; r++) {
    for (let { column } = area; column <= areaEnd(area).column; column++) {
      const content = cellContent(sheet, r, column);
      const formula = computedFormula(content);
      if (formula === null) continue;
      const shifted = shiftReferences(formula, sheet.name, shift);
      const grown = growReferences(shifted, sheet.name, { ...rows, sheet: sheet.name });
      if (grown === shifted) continue;
      const { value, text, numberFormat } = content;
      // The new row's cell is still blank, so that the sum stays as it was.
      const write: CellWrite = { formula: grown, numberFormat, shown: { value, text } };
      edits.push({
        kind: 'write',
        sheet: sheet.name,
        area: { row: r >= row ? r + 1 : r, column, rows: 1, columns: 1 },
        cells: [[write]],
      });
    }
  }
  return edits;
}

import { areaEnd } from '../workbook/area';
import type { CellWrite, Edit } from '../workbook/edit';
import { computedFormula } from '../workbook/formula';
import { growReferences, shiftReferences } from '../workbook/shift-references';
import { cellContent } from '../workbook/snapshot';
import type { NewRow } from './new-row';

/**
 * Edits that extend sums over the block's rows to the new row, for the sheet after the row was inserted. Excel itself
 * extends a range only when a row is inserted inside it, and not when the range ends just above the new row.
 */
export function grownSums({ sheet, block, row }: NewRow): readonly Edit[] {
  const { area } = sheet;
  if (!area) return [];
  const shift = { sheet: sheet.name, row, count: 1 };
  // A sum may begin with the heading above the numbers.
  const rows = { first: block.headerRows.last, last: row - 1 };
  const edits: Edit[] = [];
  for (let r = area.row; r <= areaEnd(area).row; r++) {
    // A running total beside the last row ends there.
    if (r === rows.last) continue;
    for (let { column } = area; column <= areaEnd(area).column; column++) {
      const content = cellContent(sheet, r, column);
      const formula = computedFormula(content);
      if (formula === null) continue;
      const shifted = shiftReferences(formula, sheet.name, shift);
      const grown = growReferences(shifted, sheet.name, { ...rows, sheet: sheet.name });
      if (grown === shifted) continue;
      const { value, text, numberFormat } = content;
      // The cell of the new row is still blank, so the sum keeps its value.
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

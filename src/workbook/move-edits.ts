import type { CellWrite, Edit } from './edit';
import { movedFormula } from './moved-formula';

/**
 * The edits for a workbook whose rows have moved since, by the given number of rows on each sheet.
 * @param later the edits known to have been made since
 */
export function moveEdits(
  edits: readonly Edit[],
  moved: ReadonlyMap<string, number>,
  later: readonly Edit[] = [],
): readonly Edit[] {
  return edits.map((edit) => {
    const by = moved.get(edit.sheet) ?? 0;
    if (edit.kind === 'insert-rows' || edit.kind === 'delete-rows') {
      const like = edit.like && { ...edit.like, row: edit.like.row + by };
      return { ...edit, row: edit.row + by, ...(like && { like }) };
    }
    const area = { ...edit.area, row: edit.area.row + by };
    if (edit.kind !== 'write') return { ...edit, area };
    const at = { sheet: edit.sheet, row: edit.area.row, by };
    const move = (cell: CellWrite): CellWrite => {
      const { formula, numberFormat } = cell;
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && numberFormat !== '@';
      return isFormula ? { ...cell, formula: movedFormula(formula, at, later) } : cell;
    };
    return { ...edit, area, cells: edit.cells.map((row) => row.map(move)) };
  });
}

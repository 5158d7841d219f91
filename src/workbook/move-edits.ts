import type { CellWrite, Edit } from './edit';
import { shiftReferences } from './shift-references';

/** The edits for a workbook whose rows have moved since, by the given number of rows on each sheet. */
export function moveEdits(edits: readonly Edit[], moved: ReadonlyMap<string, number>): readonly Edit[] {
  return edits.map((edit) => {
    const by = moved.get(edit.sheet) ?? 0;
    if (by === 0) return edit;
    if (edit.kind === 'insert-rows' || edit.kind === 'delete-rows') return { ...edit, row: edit.row + by };
    const area = { ...edit.area, row: edit.area.row + by };
    if (edit.kind !== 'write') return { ...edit, area };
    const shift = { sheet: edit.sheet, row: 0, count: by };
    const move = (cell: CellWrite): CellWrite => {
      const { formula, numberFormat } = cell;
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && numberFormat !== '@';
      return isFormula ? { ...cell, formula: shiftReferences(formula, edit.sheet, shift) } : cell;
    };
    return { ...edit, area, cells: edit.cells.map((row) => row.map(move)) };
  });
}

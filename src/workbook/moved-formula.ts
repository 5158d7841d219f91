import type { Edit } from './edit';
import { shiftReferences } from './shift-references';
import { areaAfter } from './touched';

/** Where a formula stands, and by how many rows the content there has moved since. */
interface Moved {
  readonly sheet: string;
  readonly row: number;
  readonly by: number;
}

/**
 * The formula as it reads now. Rows inserted or deleted by the known later edits move the references to rows below them;
 * for moves that nobody recorded, all references to the sheet move with the formula.
 */
export function movedFormula(formula: string, { sheet, row, by }: Moved, later: readonly Edit[]): string {
  const known = areaAfter({ row, column: 0, rows: 1, columns: 1 }, sheet, later);
  const rest = by - (known ? known.row - row : 0);
  const followed = later.reduce((text, edit) => {
    if (edit.kind !== 'insert-rows' && edit.kind !== 'delete-rows') return text;
    return shiftReferences(text, sheet, { ...edit, count: edit.kind === 'insert-rows' ? edit.count : -edit.count });
  }, formula);
  return rest === 0 ? followed : shiftReferences(followed, sheet, { sheet, row: 0, count: rest });
}

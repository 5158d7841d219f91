import { areaContains, type Area, type CellAddress } from '../../workbook/area';
import { computedFormula } from '../../workbook/formula';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { RuleContext } from '../kit/rule';

/** Merged areas by row, because a long sheet has many of them and is asked about many cells. */
const mergesByRow = new WeakMap<SheetSnapshot, ReadonlyMap<number, readonly Area[]>>();

/**
 * True when writing into the cell changes only this row: it is not computed, not hidden by a merged area and not shared
 * with other rows.
 */
export function isOwnCell(cell: CellAddress, context: RuleContext): boolean {
  if (computedFormula(context.cell(cell)) !== null) return false;
  const merge = mergeAt(cell, context);
  return !merge || (merge.rows === 1 && merge.column === cell.column);
}

/** True for a cell that is neither computed nor merged, so that its content can be moved. */
export function isLooseCell(cell: CellAddress, context: RuleContext): boolean {
  return computedFormula(context.cell(cell)) === null && !mergeAt(cell, context);
}

function mergeAt(cell: CellAddress, context: RuleContext): Area | undefined {
  const sheet = context.sheet(cell.sheet);
  return sheet && mergesOfRow(sheet, cell.row).find((area) => areaContains(area, cell));
}

/** The merged areas that overlap a row. */
export function mergesOfRow(sheet: SheetSnapshot, row: number): readonly Area[] {
  return mergesIn(sheet).get(row) ?? [];
}

function mergesIn(sheet: SheetSnapshot): ReadonlyMap<number, readonly Area[]> {
  const known = mergesByRow.get(sheet);
  if (known) return known;
  const byRow = new Map<number, Area[]>();
  for (const area of sheet.merges) {
    for (let { row } = area; row < area.row + area.rows; row++) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  }
  mergesByRow.set(sheet, byRow);
  return byRow;
}

import type { Area } from '../../../src/workbook/area';
import { areasOverlap } from '../../../src/workbook/area';
import { isWholeRows, localAddress, wholeRows } from '../sheet-address';
import { flagArgument, intersection, wordArgument } from './arguments';
import type { Arguments } from './arguments';
import { ApiError, NotImplemented } from './host-object';
import type { HostObject } from './host-object';
import type { HostState } from './host-state';
import type { Model } from './model';
import type { RangeRef } from './range-ref';

/**
 * `Range.insert('Down')` of whole rows.
 * @returns the new, empty rows
 */
export function insertRows(model: Model, ref: RangeRef, args: Arguments): HostObject {
  const { row, rows } = wholeRowsOnly(ref, 'insert');
  wordArgument(args, 0, ['Down', 'Right']);
  model.state.beforeWriting(ref.sheet, 'insertRows');
  model.state.grid.insertRows(ref.sheet, row, rows);
  return model.range(ref.sheet, wholeRows(row, rows));
}

/** `Range.delete('Up')` of whole rows. */
export function deleteRows(state: HostState, ref: RangeRef, args: Arguments): void {
  const { row, rows } = wholeRowsOnly(ref, 'delete');
  wordArgument(args, 0, ['Up', 'Left']);
  state.beforeDeletingRows(ref);
  state.grid.deleteRows(ref.sheet, row, rows);
}

function wholeRowsOnly(ref: RangeRef, member: string): Area {
  const { area } = ref;
  if (!isWholeRows(area)) {
    throw new NotImplemented(`Range.${member} of cells that are not whole rows (${localAddress(area)})`);
  }
  return area;
}

export function mergeCells(state: HostState, ref: RangeRef, args: Arguments): void {
  state.beforeWriting(ref.sheet);
  const { area } = ref;
  const inside = state.grid.merges(ref.sheet).filter((merge) => areasOverlap(merge, area));
  if (inside.some((merge) => !isInside(merge, area))) {
    throw new ApiError('InvalidOperation', `${localAddress(area)} cuts through a merged area.`);
  }
  for (const merge of inside) state.grid.unmerge(ref.sheet, merge);
  const count = flagArgument(args, 0) ? area.rows : 1;
  const rows = area.rows / count;
  for (let part = 0; part < count; part += 1) {
    state.grid.merge(ref.sheet, { ...area, row: area.row + part * rows, rows });
  }
}

/** Removes every merged area that the range touches. */
export function unmergeCells(state: HostState, ref: RangeRef): void {
  state.beforeWriting(ref.sheet);
  const { area } = ref;
  for (const merge of state.grid.merges(ref.sheet).filter((candidate) => areasOverlap(candidate, area))) {
    state.grid.unmerge(ref.sheet, merge);
  }
}

/**
 * Merged areas; Excel returns only those whose first cell lies in the range.
 * @returns null (a null object) for none
 */
export function mergedAreas(model: Model, ref: RangeRef): HostObject | null {
  const { area } = ref;
  const found = model.state.grid
    .merges(ref.sheet)
    .filter((merge) => intersection({ ...merge, rows: 1, columns: 1 }, area))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  if (found.length > model.state.facts.mostMergedAreas) throw new ApiError('GeneralException');
  return found.length > 0 ? model.rangeAreas(ref.sheet, found) : null;
}

function isInside(inner: Area, outer: Area): boolean {
  const shared = intersection(inner, outer);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}

import type { Area } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { HostError } from '../port';
import { isUnlocked } from './open-cells';
import { rowOrigin } from './row-origin';
import type { Sync } from './session';

interface Step {
  readonly edit: Edit;
  readonly worksheet: Excel.Worksheet;
}

/**
 * Checks the edits of protected sheets against what the protection allows, in one round trip. Forms of finance offices
 * leave the cells to fill in unlocked, and some let rows be inserted. A new row takes the locks of the row above it.
 * @param edits all edits, so that rows can be found before the insertions among them
 * @returns the insertions whose rows could not be deleted again
 * @throws {HostError} `sheet-protected` unless all edits are allowed
 */
export async function refuseForbidden(
  steps: readonly Step[],
  edits: readonly Edit[],
  sync: Sync,
): Promise<ReadonlySet<Edit>> {
  const asked = steps.map((step) => ({ ...step, locks: askLocks(step, edits.slice(0, edits.indexOf(step.edit))) }));
  if (asked.some(({ edit, locks }) => locks === null && edit.kind !== 'insert-rows')) {
    throw new HostError('sheet-protected');
  }
  if (asked.some(({ locks }) => locks !== null)) await sync();
  const kept = new Set<Edit>();
  for (const { edit, worksheet, locks } of asked) {
    const areOpen = locks?.every(isUnlocked) === true;
    if (edit.kind !== 'insert-rows') {
      if (!areOpen) throw new HostError('sheet-protected');
    } else if (!worksheet.protection.options.allowInsertRows || edit.row === 0) {
      throw new HostError('sheet-protected');
    } else if (!areOpen) {
      kept.add(edit);
    }
  }
  return kept;
}

/** Requests the locks that decide about the edit; null when it is decided without, in any case against deleting rows. */
function askLocks({ edit, worksheet }: Step, before: readonly Edit[]): readonly Excel.Range[] | null {
  const { allowDeleteRows } = worksheet.protection.options;
  const origin = (row: number): number => rowOrigin(before, edit.sheet, row);
  switch (edit.kind) {
    case 'write':
      return askEach(worksheet, edit.area, origin);
    case 'insert-rows':
      return allowDeleteRows && edit.row > 0 ? askRows(worksheet, [origin(edit.row - 1)]) : null;
    case 'delete-rows':
      return allowDeleteRows
        ? askRows(
            worksheet,
            Array.from({ length: edit.count }, (_, index) => origin(edit.row + index)),
          )
        : null;
    case 'merge':
    case 'unmerge':
      return null;
  }
}

function askEach(
  worksheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
  origin: (row: number) => number,
): readonly Excel.Range[] {
  const places = new Set(Array.from({ length: rows }, (_, index) => origin(row + index)));
  return [...places].map((place) => withLocks(worksheet.getRangeByIndexes(place, column, 1, columns)));
}

function askRows(worksheet: Excel.Worksheet, rows: readonly number[]): readonly Excel.Range[] {
  return rows.map((row) => withLocks(worksheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow()));
}

function withLocks(range: Excel.Range): Excel.Range {
  range.load('format/protection/locked');
  return range;
}

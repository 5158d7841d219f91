import type { InPieces } from './pieces';
import type { WorkbookSnapshot } from './snapshot';

/**
 * The workbook with every sheet that equals one of `known` replaced by that same object, so that results for unchanged
 * sheets can be reused. Returns `known` itself when nothing differs.
 */
export function* withKnownSheets(
  workbook: WorkbookSnapshot,
  known: WorkbookSnapshot | undefined,
): InPieces<WorkbookSnapshot> {
  if (!known || workbook === known) return workbook;
  const byName = new Map(known.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets: WorkbookSnapshot['sheets'][number][] = [];
  for (const sheet of workbook.sheets) {
    const earlier = byName.get(sheet.name);
    sheets.push(earlier && isEqual(earlier, sheet) ? earlier : sheet);
    yield;
  }
  const now = { ...workbook, sheets };
  const isSame =
    hasSameSheets(known, now) && known.savedState === now.savedState && isEqual(known.omissions, now.omissions);
  return isSame ? known : now;
}

/** True when both workbooks hold the same sheet objects in the same order. */
export function hasSameSheets(a: WorkbookSnapshot, b: WorkbookSnapshot): boolean {
  return a.sheets.length === b.sheets.length && a.sheets.every((sheet, index) => sheet === b.sheets[index]);
}

/** Compares plain data by content. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, i) => isEqual(one, b[i]));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(b)) return false;
  const others = new Map<string, unknown>(Object.entries(b));
  const own: readonly (readonly [string, unknown])[] = Object.entries(a);
  return own.length === others.size && own.every(([key, value]) => others.has(key) && isEqual(value, others.get(key)));
}

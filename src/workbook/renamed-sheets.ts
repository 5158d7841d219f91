import type { WorkbookSnapshot } from './snapshot';

/** The id of each sheet by its name. */
export type SheetIds = ReadonlyMap<string, string>;

/** New names of renamed sheets by their old names. A sheet is recognised by its id, which renaming does not change. */
export function renamedSheets(then: SheetIds, now: SheetIds): ReadonlyMap<string, string> {
  const names = new Map([...now].map(([name, id]) => [id, name]));
  return new Map(
    [...then].flatMap(([name, id]) => {
      const present = names.get(id);
      return present === undefined || present === name ? [] : [[name, present] as const];
    }),
  );
}

/** The edits, or parts of sheets, on the same sheets under their present names. */
export function underNames<T extends { readonly sheet: string }>(
  parts: readonly T[],
  names: ReadonlyMap<string, string>,
): readonly T[] {
  return parts.map((part) => ({ ...part, sheet: names.get(part.sheet) ?? part.sheet }));
}

/** The workbook with its sheets under their present names. */
export function withNames(workbook: WorkbookSnapshot, names: ReadonlyMap<string, string>): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, name: names.get(sheet.name) ?? sheet.name })),
  };
}

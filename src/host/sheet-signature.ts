import { fingerprint } from '../workbook/fingerprint';
import type { NewSheet } from '../workbook/new-sheet';

/**
 * A hidden defined name of the sheet: it survives saving, renaming and other programs, and any Excel that runs add-ins
 * supports it. Must never change, or earlier sheets would no longer be recognised.
 */
export const SIGNATURES = {
  report: 'goal_table_report',
  sample: 'goal_table_sample',
  form: 'goal_table_form',
  notes: 'goal_table_notes',
} as const;

/** Kinds of sheets the add-in makes; a sheet never replaces one of another kind. */
export type SheetKind = keyof typeof SIGNATURES;

export type Signed =
  /** Still as the add-in wrote it. */
  'untouched' | 'changed' | 'not-ours';

/** What the name of a new sheet refers to: a digest of the contents, so that later changes can be detected. */
export function signatureOf({ values, formulas }: NewSheet): string {
  const contents = values.map((line, row) =>
    line.map((value, column) => formulas.find((one) => one.row === row && one.column === column)?.formula ?? value),
  );
  return `="${fingerprint(contents)}"`;
}

/** @param formulas those of the used range as it is now */
export function signedAs(signature: string, formulas: unknown): Signed {
  return signature.includes(fingerprint(formulas)) ? 'untouched' : 'changed';
}

/** Look at this many existing sheets of the same name before just counting the number up. */
export const SHEETS_LOOKED_AT = 5;

/** “name”, “name (2)”, “name (3)” */
export function numberedName(name: string, index: number): string {
  return index === 0 ? name : `${name} (${String(index + 1)})`;
}

/** Sheet names are case-insensitive in Excel. */
export function freeSheetName(sheets: readonly string[], name: string): string {
  const taken = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  let index = 0;
  while (taken.has(numberedName(name, index).toLowerCase())) index += 1;
  return numberedName(name, index);
}

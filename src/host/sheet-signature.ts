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

/** Kinds of sheets made by the add-in; a sheet replaces only one of its own kind. */
export type SheetKind = keyof typeof SIGNATURES;

export type Signed =
  /** Unchanged since the add-in wrote it. */
  'untouched' | 'changed' | 'not-ours';

/** Content of a new sheet's hidden name: a digest of the contents, by which later changes are detected. */
export function signatureOf({ values, formulas }: NewSheet): string {
  const contents = values.map((line, row) =>
    line.map((value, column) => formulas.find((one) => one.row === row && one.column === column)?.formula ?? value),
  );
  return `="${fingerprint(contents)}"`;
}

/** @param formulas of the present used range */
export function signedAs(signature: string, formulas: unknown): Signed {
  return signature.includes(fingerprint(formulas)) ? 'untouched' : 'changed';
}

/** Number of existing sheets with the same name that are examined before a new number is used. */
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

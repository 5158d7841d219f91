import { fingerprint } from '../../../workbook/fingerprint';
import type { NewSheet } from '../../../workbook/new-sheet';

/**
 * A hidden defined name of the sheet: it survives saving, renaming and other programs, and any Excel that runs add-ins
 * supports it. Must never change, or earlier sheets would no longer be recognised.
 */
const NAMES = { report: 'goal_table_report', sample: 'goal_table_sample', form: 'goal_table_form' } as const;

/** Kinds of sheets the add-in makes; a sheet never replaces one of another kind. */
export type SheetKind = keyof typeof NAMES;

export type Signed =
  /** Still as the add-in wrote it. */
  'untouched' | 'changed' | 'not-ours';

/** Queues the signature; it holds a digest of the contents, so that later changes can be detected. */
export function sign(worksheet: Excel.Worksheet, kind: SheetKind, { values, formulas }: NewSheet): void {
  const contents = values.map((line, row) =>
    line.map((value, column) => formulas.find((one) => one.row === row && one.column === column)?.formula ?? value),
  );
  worksheet.names.add(NAMES[kind], `="${fingerprint(contents)}"`).visible = false;
}

/** Queues reading the signature; read it after the next round trip. The sheet may be a null object. */
export function askSignature(worksheet: Excel.Worksheet, kind: SheetKind): () => Signed {
  const signature = worksheet.names.getItemOrNullObject(NAMES[kind]);
  signature.load('value');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('formulas');
  return () => {
    if (signature.isNullObject) return 'not-ours';
    const contents: unknown = used.isNullObject ? [] : used.formulas;
    return String(signature.value).includes(fingerprint(contents)) ? 'untouched' : 'changed';
  };
}

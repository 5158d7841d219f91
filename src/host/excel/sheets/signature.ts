import { fingerprint } from '../../../workbook/fingerprint';

/**
 * A hidden name of the sheet: it goes with the sheet through saving, renaming and other programs, and any Excel that
 * runs add-ins knows it. Never to be changed: sheets of before would not be known any more.
 */
const NAMES = { report: 'goal_table_report', sample: 'goal_table_sample' } as const;

/** What the add-in makes sheets of; one kind never takes the place of another. */
export type SheetKind = keyof typeof NAMES;

export type Signed =
  /** As the add-in has written it. */
  'untouched' | 'changed' | 'not-ours';

/** Queues the signature; its value tells what was written, so that later changes show. */
export function sign(worksheet: Excel.Worksheet, kind: SheetKind, values: readonly (readonly unknown[])[]): void {
  worksheet.names.add(NAMES[kind], `="${fingerprint(values)}"`).visible = false;
}

/** Queues what tells whose the sheet is; to be read after the next round trip. The sheet may be a null object. */
export function askSignature(worksheet: Excel.Worksheet, kind: SheetKind): () => Signed {
  const signature = worksheet.names.getItemOrNullObject(NAMES[kind]);
  signature.load('value');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('values');
  return () => {
    if (signature.isNullObject) return 'not-ours';
    const values: unknown = used.isNullObject ? [] : used.values;
    return String(signature.value).includes(fingerprint(values)) ? 'untouched' : 'changed';
  };
}

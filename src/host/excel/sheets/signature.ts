import { fingerprint } from '../../../workbook/fingerprint';

/**
 * A hidden name of the sheet: it goes with the sheet through saving, renaming and other programs, and any Excel that
 * runs add-ins knows it. Never to be changed: reports of before would not be known any more.
 */
const NAME = 'goal_table_report';

export type Signed =
  /** As the add-in has written it. */
  | 'untouched'
  | 'changed'
  | 'not-ours';

/** Queues the signature; its value tells what was written, so that later changes show. */
export function sign(worksheet: Excel.Worksheet, values: readonly (readonly unknown[])[]): void {
  worksheet.names.add(NAME, `="${fingerprint(values)}"`).visible = false;
}

/** Queues what tells whose the sheet is; to be read after the next round trip. The sheet may be a null object. */
export function askSignature(worksheet: Excel.Worksheet): () => Signed {
  const signature = worksheet.names.getItemOrNullObject(NAME);
  signature.load('value');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('values');
  return () => {
    if (signature.isNullObject) return 'not-ours';
    const values: unknown = used.isNullObject ? [] : used.values;
    return String(signature.value).includes(fingerprint(values)) ? 'untouched' : 'changed';
  };
}

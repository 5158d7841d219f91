import type { NewSheet } from '../../../workbook/new-sheet';
import { signatureOf, SIGNATURES, signedAs, type SheetKind, type Signed } from '../../sheet-signature';

/** Queues the signature. */
export function sign(worksheet: Excel.Worksheet, kind: SheetKind, sheet: NewSheet): void {
  worksheet.names.add(SIGNATURES[kind], signatureOf(sheet)).visible = false;
}

/** Queues reading the signature; read it after the next round trip. The sheet may be a null object. */
export function askSignature(worksheet: Excel.Worksheet, kind: SheetKind): () => Signed {
  const signature = worksheet.names.getItemOrNullObject(SIGNATURES[kind]);
  signature.load('value');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('formulas');
  return () => {
    if (signature.isNullObject) return 'not-ours';
    return signedAs(String(signature.value), used.isNullObject ? [] : used.formulas);
  };
}

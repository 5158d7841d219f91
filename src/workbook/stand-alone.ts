import type { SheetSnapshot } from './snapshot';

/** A formula of constants, cells of its own sheet and functions that need nothing else: no names, no other sheets. */
const OF_OWN_SHEET =
  /^=(?:[^A-Z_$\\[!'"\x80-\uffff]|"[^"]*"|\$?[A-Z]{1,3}\$?\d+(?![\w.(])|(?!INDIRECT|OFFSET|NOW|TODAY|RAND|CELL|INFO)[A-Z][\w.]*\()*$/i;

const known = new WeakMap<SheetSnapshot, boolean>();

/** False when results of formulas may change without a change of the sheet's cells: they use other sheets, names or the clock. */
export function standsAlone(sheet: SheetSnapshot): boolean {
  const found =
    known.get(sheet) ??
    sheet.formulas.every((row) =>
      row.every((cell) => typeof cell !== 'string' || !cell.startsWith('=') || OF_OWN_SHEET.test(cell)),
    );
  known.set(sheet, found);
  return found;
}

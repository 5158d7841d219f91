import { findSheet } from '../../workbook/snapshot';
import { HostError } from '../port';
import type { SheetAdding, SheetRemoval } from '../sheet-adding';
import {
  freeSheetName,
  numberedName,
  SHEETS_LOOKED_AT,
  signatureOf,
  signedAs,
  type SheetKind,
} from '../sheet-signature';
import type { SheetDisplay } from './file-host';
import type { OpenedFile } from './opened-file';
import { readSignature, withNewSheet, withoutSheet } from './xlsx/write/added-sheet';

/**
 * Sheets of one kind in an open file.
 * @param empty the bytes of an empty workbook made for such sheets: its own sheet is replaced by the first of them, and
 * restored when the last is removed; null for a file of the user
 */
export function createFileSheets(
  file: OpenedFile,
  kind: SheetKind,
  fileName: string,
  view: SheetDisplay,
  empty: Uint8Array | null = null,
): SheetAdding {
  const names = (): string[] => file.workbook.sheets.map(({ name }) => name);
  const stateOf = (name: string): SheetRemoval | 'untouched' => {
    const sheet = findSheet(file.workbook, name);
    if (!sheet) return 'missing';
    const signature = readSignature(file.print(), name, kind);
    return signature === null ? 'not-ours' : signedAs(signature, sheet.formulas);
  };

  return {
    add(name, make) {
      return new Promise((resolve) => {
        if (file.refusal !== null) throw new HostError('read-only');
        const candidates = Array.from({ length: SHEETS_LOOKED_AT }, (_, index) => numberedName(name, index));
        const place = candidates.find((one) => ['missing', 'untouched'].includes(stateOf(one)));
        const added = place ?? freeSheetName(names(), name);
        const sheet = make(fileName);
        const givesWay = empty === null ? undefined : untouchedSheet(file);
        file.rewriteSheet(added, (bytes) => {
          const before = names().includes(added) ? withoutSheet(bytes, added) : bytes;
          const after = withNewSheet(before, added, sheet, { kind, signature: signatureOf(sheet) });
          return givesWay === undefined ? after : withoutSheet(after, givesWay);
        });
        view.refresh();
        view.select({ sheet: added, row: 0, column: 0 });
        resolve({ name: added, isReadyToPrint: true });
      });
    },
    remove(name, evenChanged) {
      return new Promise((resolve) => {
        const state = stateOf(name);
        if (state === 'missing' || state === 'not-ours' || (state === 'changed' && !evenChanged)) {
          resolve(state);
          return;
        }
        const isLast = names().length === 1;
        file.rewriteSheet(name, (bytes) => (isLast && empty ? empty : withoutSheet(bytes, name)));
        view.refresh();
        resolve('removed');
      });
    },
  };
}

/** The only sheet, if nobody has written into it. */
function untouchedSheet({ workbook: { sheets }, canUndo }: OpenedFile): string | undefined {
  const [only, ...others] = sheets;
  return only?.text.length === 0 && others.length === 0 && !canUndo ? only.name : undefined;
}

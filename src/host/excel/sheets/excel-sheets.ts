import type { NewSheet, PageSetup } from '../../../workbook/new-sheet';
import { HostError } from '../../port';
import type { AddedSheet, SheetAdding, SheetRemoval } from '../../sheet-adding';
import { toHostError } from '../host-errors';
import { inWorkbook, knows, type Sync } from '../session';
import {
  freeSheetName,
  numberedName,
  SHEETS_LOOKED_AT,
  type SheetKind,
  signatureOf,
  SIGNATURES,
  signedAs,
  type Signed,
} from '../../sheet-signature';
import { writeSheet } from './write-sheet';

/** Sheets in the workbook that is open in Excel; `Office.onReady` must have been awaited. */
export function createExcelSheets(kind: SheetKind): SheetAdding {
  return {
    add: (name, make) => inWorkbook((context, sync) => addSheet(context, sync, kind, name, make)),
    remove: (name, evenChanged) => inWorkbook((context, sync) => removeSheet(context, sync, kind, name, evenChanged)),
  };
}

/**
 * Ids of half-written sheets that Excel refused to delete, for example because another workbook was in front. The next
 * attempt deletes them.
 */
const halfWritten = new Set<string>();

/** Takes three round trips: find the place, write, set up the page. */
async function addSheet(
  context: Excel.RequestContext,
  sync: Sync,
  kind: SheetKind,
  name: string,
  make: (workbook: string) => NewSheet,
): Promise<AddedSheet> {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load('items/name, items/id');
  workbook.load('name');
  workbook.protection.load('protected');
  const candidates = Array.from({ length: SHEETS_LOOKED_AT }, (_, index) => {
    const worksheet = worksheets.getItemOrNullObject(numberedName(name, index));
    return { name: numberedName(name, index), worksheet, signed: askSignature(worksheet, kind) };
  });
  await sync();

  if (workbook.protection.protected) throw new HostError('workbook-protected');
  // Sheets left from an earlier attempt that failed.
  const leftOver = worksheets.items.filter(({ id }) => halfWritten.has(id));
  for (const one of leftOver) one.delete();
  const others = worksheets.items.filter((one) => !leftOver.includes(one));
  const free = freeSheetName(
    others.map((one) => one.name),
    name,
  );
  const isGone = (candidate: { name: string; worksheet: Excel.Worksheet }): boolean =>
    candidate.worksheet.isNullObject || leftOver.some((one) => one.name === candidate.name);
  const replaced = candidates.find((candidate) => isGone(candidate) || candidate.signed() === 'untouched');
  const old = replaced && !isGone(replaced) ? replaced : null;
  const sheet = make(workbook.name);
  const worksheet = worksheets.add(free);
  worksheet.load('id');
  writeSheet(worksheet, sheet);
  sign(worksheet, kind, sheet);
  // Deleted last, so that the old sheet is still there if Excel stops half-way.
  old?.worksheet.delete();
  if (old) worksheet.name = old.name;
  worksheet.activate();
  await sync().catch((error: unknown) => withoutSheet(worksheet, sync, error));

  const isReadyToPrint = knows('1.9') && (await pageIsSetUp(worksheet, sheet, sync));
  return { name: old?.name ?? free, isReadyToPrint };
}

/** Removes the half-written sheet. @throws the error always */
async function withoutSheet(worksheet: Excel.Worksheet, sync: Sync, error: unknown): Promise<never> {
  // After a time-out Excel may still be writing the sheet.
  const id = toHostError(error).trouble === 'no-answer' ? null : idOf(worksheet);
  if (id !== null) {
    worksheet.delete();
    await sync().catch(() => halfWritten.add(id));
  }
  throw error;
}

/** Null where Excel broke off before there was a sheet. */
function idOf(worksheet: Excel.Worksheet): string | null {
  try {
    return worksheet.id;
  } catch {
    return null;
  }
}

/** Excel for Windows refuses page set-up when no printer is installed; the sheet is usable without it. */
async function pageIsSetUp(worksheet: Excel.Worksheet, { page }: NewSheet, sync: Sync): Promise<boolean> {
  setUpPage(worksheet, page);
  return sync().then(
    () => true,
    () => false,
  );
}

async function removeSheet(
  context: Excel.RequestContext,
  sync: Sync,
  kind: SheetKind,
  name: string,
  evenChanged: boolean,
): Promise<SheetRemoval> {
  const { workbook } = context;
  const worksheet = workbook.worksheets.getItemOrNullObject(name);
  const signed = askSignature(worksheet, kind);
  workbook.protection.load('protected');
  await sync();

  if (worksheet.isNullObject) return 'missing';
  const is = signed();
  if (is === 'not-ours' || (is === 'changed' && !evenChanged)) return is;
  if (workbook.protection.protected) throw new HostError('workbook-protected');
  worksheet.delete();
  await sync();
  return 'removed';
}

/** Queues the page set-up of a sheet (ExcelApi 1.9). */
function setUpPage(worksheet: Excel.Worksheet, { orientation, margins, titleRow, footer }: PageSetup): void {
  const { pageLayout } = worksheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = orientation;
  // No page count for the height: the sheet may be as many pages long as needed.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.footerMargin = margins.footer;
  pageLayout.setPrintTitleRows(`$${String(titleRow + 1)}:$${String(titleRow + 1)}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
}

/** Queues the signature. */
function sign(worksheet: Excel.Worksheet, kind: SheetKind, sheet: NewSheet): void {
  worksheet.names.add(SIGNATURES[kind], signatureOf(sheet)).visible = false;
}

/** Queues reading the signature; read it after the next round trip. The sheet may be a null object. */
function askSignature(worksheet: Excel.Worksheet, kind: SheetKind): () => Signed {
  const signature = worksheet.names.getItemOrNullObject(SIGNATURES[kind]);
  signature.load('value');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('formulas');
  return () => {
    if (signature.isNullObject) return 'not-ours';
    return signedAs(String(signature.value), used.isNullObject ? [] : used.formulas);
  };
}

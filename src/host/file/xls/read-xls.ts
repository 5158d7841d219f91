import { read, utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { plainFormatCode } from '../number-format';
import { SheetBuilder } from '../sheet-builder';
import { damaged, encrypted, notAWorkbook, unsupported } from '../workbook-file-error';
import { essentialStream } from './biff';
import { openOle } from './ole';

/**
 * Reads an OLE file: .xls of Excel 97 to 2003 and .et of WPS, which are the same inside.
 * @throws {WorkbookFileError} when it is damaged, encrypted, or holds no workbook
 */
export function readXls(bytes: Uint8Array): WorkbookSnapshot {
  return snapshotOf(parse(essentialStream(workbookStream(bytes))));
}

function workbookStream(bytes: Uint8Array): Uint8Array {
  const file = openOle(bytes);
  if (file.has('EncryptedPackage') || file.has('EncryptionInfo')) throw encrypted();
  if (file.has('Workbook')) return file.read('Workbook');
  if (file.has('Book')) throw unsupported('很老的 Excel 文件（Excel 95 或更早）');
  if (file.has('WordDocument')) throw notAWorkbook(' Word 文档（.doc 或 .wps）');
  if (file.has('PowerPoint Document')) throw notAWorkbook(' PowerPoint 演示文稿（.ppt 或 .dps）');
  throw notAWorkbook('其他程序的文件');
}

function parse(stream: Uint8Array): WorkBook {
  try {
    return read(stream, {
      type: 'array', dense: true, cellNF: true, cellText: false, cellHTML: false, sheetStubs: true, cellStyles: true, WTF: true,
    });
  } catch (error) {
    throw damaged('xls: records', error);
  }
}

function snapshotOf(workbook: WorkBook): WorkbookSnapshot {
  const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    if (!sheet) throw damaged(`xls: sheet ${name}`);
    // Sheets of charts, macros and dialogs have no cells of their own.
    if (sheet['!type'] !== undefined) return [];
    const visibility = (['visible', 'hidden', 'veryHidden'] as const)[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0];
    return [readSheet(name, visibility, sheet, date1904)];
  });
  if (sheets.length === 0) throw damaged('xls: no sheet');
  return { sheets };
}

function readSheet(name: string, visibility: SheetSnapshot['visibility'], sheet: WorkSheet, date1904: boolean): SheetSnapshot {
  const builder = new SheetBuilder(name, visibility, date1904);
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell) return;
      builder.addCell(row, column, cellValue(cell), cell.f ?? null, plainFormatCode(String(cell.z ?? 'General')));
      if (cell.F !== undefined && cell.f !== undefined) {
        const { s, e } = utils.decode_range(cell.F);
        builder.addArrayFormula({ row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 }, cell.f);
      }
    });
  });
  for (const { s, e } of sheet['!merges'] ?? []) builder.addMerge({ row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 });
  sheet['!rows']?.forEach((row, index) => {
    if (row.hidden === true) builder.hiddenRows.add(index);
  });
  sheet['!cols']?.forEach((column, index) => {
    if (column.hidden === true) builder.hiddenColumns.push({ first: index, last: index });
  });
  builder.isProtected = Boolean(sheet['!protect']);
  return builder.build();
}

/** What Excel writes for an error, by its number in the file ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!', 0x07: '#DIV/0!', 0x0f: '#VALUE!', 0x17: '#REF!', 0x1d: '#NAME?', 0x24: '#NUM!', 0x2a: '#N/A',
};

function cellValue(cell: CellObject): CellValue {
  if (cell.t === 'z' || cell.v === undefined) return '';
  if (cell.t === 'e') return ERRORS[Number(cell.v)] ?? '#VALUE!';
  return cell.v instanceof Date ? '' : cell.v;
}

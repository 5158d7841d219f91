import { read, utils, type CellAddress, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Area } from '../../workbook/area';
import type { CellValue, WorkbookSnapshot } from '../../workbook/snapshot';
import { layOutSheets, type ReadSheet } from './lay-out-sheets';
import { plainFormatCode } from './number-format';
import { ReadingBudget } from './reading-budget';
import { SheetBuilder } from './sheet-builder';
import { damaged, WorkbookFileError } from './workbook-file-error';

/**
 * Reads an .xls with SheetJS.
 * @param bytes checked before, because SheetJS reads a damaged file as empty sheets without an error
 * @throws {WorkbookFileError} when SheetJS fails or finds no sheet
 */
export function readSheets(bytes: Uint8Array): WorkbookSnapshot {
  const workbook = parse(bytes);
  const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  const budget = new ReadingBudget();
  // Sheets of charts, macros and dialogs have no cells of their own.
  const sheets = workbook.SheetNames.flatMap((name, index): ReadSheet[] => {
    const sheet = workbook.Sheets[name];
    if (!sheet) throw damaged(`sheet ${name}`);
    if (sheet['!type'] !== undefined) return [];
    const visibility = (['visible', 'hidden', 'veryHidden'] as const)[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0];
    return [{ name, visibility, content: readSheet(sheet, budget) }];
  });
  return layOutSheets(sheets, date1904);
}

function parse(bytes: Uint8Array): WorkBook {
  const formats = { cellNF: true, sheetStubs: true, cellStyles: true };
  try {
    return read(bytes, { type: 'array', dense: true, cellText: false, cellHTML: false, WTF: true, ...formats });
  } catch (error) {
    throw damaged('SheetJS', error);
  }
}

function readSheet(sheet: WorkSheet, budget: ReadingBudget): SheetBuilder | WorkbookFileError {
  const builder = new SheetBuilder(budget);
  try {
    budget.trying(() => addSheet(builder, sheet));
    return builder;
  } catch (error) {
    if (error instanceof WorkbookFileError) return error;
    throw error;
  }
}

function addSheet(builder: SheetBuilder, sheet: WorkSheet): void {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell) addCell(builder, row, column, cell);
    });
  });
  for (const { s, e } of sheet['!merges'] ?? []) builder.addMerge(areaOf(s, e));
  sheet['!rows']?.forEach((row, index) => {
    if (row.hidden === true) builder.hiddenRows.add(index);
  });
  sheet['!cols']?.forEach((column, index) => {
    if (column.hidden === true) builder.setColumns(index, index, true, null);
  });
  if (sheet['!protect']) builder.isProtected = true;
}

function addCell(builder: SheetBuilder, row: number, column: number, cell: CellObject): void {
  if (cell.z !== undefined) builder.setFormat(row, column, plainFormatCode(String(cell.z)));
  builder.addCell(row, column, cellValue(cell), cell.f ?? null);
  if (cell.F === undefined || cell.f === undefined) return;
  const { s, e } = utils.decode_range(cell.F);
  builder.addArrayFormula(areaOf(s, e), cell.f);
}

/** Error values by their number in an .xls file ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

function cellValue(cell: CellObject): CellValue {
  if (cell.t === 'z' || cell.v === undefined) return '';
  if (cell.t === 'e') return ERRORS[Number(cell.v)] ?? '#VALUE!';
  if (cell.v instanceof Date || Number.isNaN(cell.v)) throw damaged('a number that is none');
  if (cell.v === Infinity || cell.v === -Infinity) return '#NUM!';
  return cell.v;
}

function areaOf(first: CellAddress, last: CellAddress): Area {
  return { row: first.r, column: first.c, rows: last.r - first.r + 1, columns: last.c - first.c + 1 };
}

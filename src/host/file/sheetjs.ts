import { read, utils, type CellAddress, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Area } from '../../workbook/area';
import type { CellValue, WorkbookSnapshot } from '../../workbook/snapshot';
import { plainFormatCode } from './number-format';
import { SheetBuilder } from './sheet-builder';
import { damaged } from './workbook-file-error';

/**
 * Reads a workbook with SheetJS.
 * @param bytes checked before: of a damaged file SheetJS gives empty sheets, not an error
 * @param builders formats, rows, columns and protection of the sheets that have cells, in their order, where they are
 * known already; without them SheetJS reads these too
 * @throws {WorkbookFileError} when SheetJS stumbles or finds no sheet
 */
export function readSheets(bytes: Uint8Array, builders?: readonly SheetBuilder[]): WorkbookSnapshot {
  const workbook = parse(bytes, builders === undefined);
  const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  // Sheets of charts, macros and dialogs have no cells of their own.
  const named = workbook.SheetNames.map((name, index) => {
    const sheet = workbook.Sheets[name];
    if (!sheet) throw damaged(`sheet ${name}`);
    const visibility = (['visible', 'hidden', 'veryHidden'] as const)[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0];
    return { name, visibility, sheet };
  }).filter(({ sheet }) => sheet['!type'] === undefined);
  if (named.length === 0) throw damaged('no sheet');
  return {
    sheets: named.map(({ name, visibility, sheet }, index) => {
      const builder = builders?.[index] ?? new SheetBuilder();
      addSheet(builder, sheet);
      return builder.build(name, visibility, date1904);
    }),
  };
}

function parse(bytes: Uint8Array, withFormats: boolean): WorkBook {
  const formats = { cellNF: withFormats, sheetStubs: withFormats, cellStyles: withFormats };
  try {
    return read(bytes, { type: 'array', dense: true, cellText: false, cellHTML: false, WTF: true, ...formats });
  } catch (error) {
    throw damaged('SheetJS', error);
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
    if (column.hidden === true) builder.hiddenColumns.push({ first: index, last: index });
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

/** What Excel writes for an error, by its number in an .xls file ([MS-XLS] 2.5.10). */
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
  return cell.v;
}

function areaOf(first: CellAddress, last: CellAddress): Area {
  return { row: first.r, column: first.c, rows: last.r - first.r + 1, columns: last.c - first.c + 1 };
}

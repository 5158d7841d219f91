import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { Area } from '../../src/workbook/area';
import { parseAddress } from '../../src/workbook/area';
import type { CellStyle, GridCellData, GridSheetData, GridWorkbook } from './grid';
import { readCells } from './xlsx-cells';
import type { XlsxCell } from './xlsx-cells';
import { rgb, themeColours } from './xlsx-colours';

type Style = GridCellData['style'];

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/**
 * Reads an .xlsx for either grid. Styles and layout come from exceljs, the content of cells from the XML itself: neither
 * is the reader that the product uses. Runs in Node and in browsers.
 * @throws when the bytes are no .xlsx.
 */
export async function openXlsx(bytes: Uint8Array): Promise<GridWorkbook> {
  // A copy of this realm: jsdom's Uint8Array is not Node's.
  const data = Uint8Array.from(bytes);
  const [zip, workbook] = await Promise.all([JSZip.loadAsync(data), loadStyles(data)]);
  const cells = await readCells(zip);
  const theme = themeColours((await zip.file('xl/theme/theme1.xml')?.async('string')) ?? '');
  return { sheets: workbook.worksheets.map((sheet, index) => readSheet(sheet, cells[index] ?? [], theme)) };
}

async function loadStyles(data: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(data.buffer as ExcelJS.Buffer);
  return workbook;
}

function readSheet(sheet: ExcelJS.Worksheet, cells: readonly XlsxCell[], theme: readonly string[]): GridSheetData {
  const rowHeights: Record<number, number> = {};
  const columnWidths: Record<number, number> = {};
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) rowHeights[number - 1] = row.height;
    if (row.hidden) hiddenRows.push(number - 1);
  });
  for (const [index, column] of (sheet.columns as ExcelJS.Column[] | null ?? []).entries()) {
    if (column.width !== undefined) columnWidths[index] = column.width;
    if (column.hidden) hiddenColumns.push(index);
  }
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.state],
    isProtected: 'sheetProtection' in sheet && sheet.sheetProtection !== null && sheet.sheetProtection !== undefined,
    cells: cells.map((cell) => ({ ...cell, style: readStyle(sheet.getCell(cell.row + 1, cell.column + 1).style, theme) })),
    merges: sheet.model.merges.map((range): Area => parseAddress(range).area),
    rowHeights,
    columnWidths,
    hiddenRows,
    hiddenColumns,
  };
}

function readStyle({ font, fill, alignment, border }: Partial<ExcelJS.Style>, theme: readonly string[]): Style {
  const background = fill?.type === 'pattern' && fill.pattern !== 'none' ? rgb(fill.fgColor, theme) : null;
  const fontColour = rgb(font?.color, theme);
  return {
    ...(font?.bold === true && { bold: true }),
    ...(font?.italic === true && { italic: true }),
    ...(font?.name !== undefined && { fontName: font.name }),
    ...(font?.size !== undefined && { fontSize: font.size }),
    ...(fontColour !== null && { fontColor: fontColour }),
    ...(background !== null && { fill: background }),
    horizontalAlignment: HORIZONTAL[alignment?.horizontal ?? 'general'] ?? 'General',
    // A file that says nothing means the bottom.
    verticalAlignment: VERTICAL[alignment?.vertical ?? 'bottom'] ?? 'Bottom',
    ...(alignment?.wrapText === true && { wrapText: true }),
    ...(border && Object.values(border).some((side) => 'style' in side && side.style) && { borders: true }),
  };
}

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontalAlignment']>> = {
  left: 'Left',
  center: 'Center',
  centerContinuous: 'Center',
  distributed: 'Center',
  right: 'Right',
};

const VERTICAL: Readonly<Record<string, CellStyle['verticalAlignment']>> = {
  top: 'Top',
  middle: 'Center',
  distributed: 'Center',
  justify: 'Center',
};

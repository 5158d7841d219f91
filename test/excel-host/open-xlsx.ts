import type { Area } from '../../src/workbook/area';
import { areaEnd, cellName, parseAddress } from '../../src/workbook/area';
import type { Allowance, GridSheetData, GridWorkbook, SheetProtection } from './grid';
import { readCells, rowIndex, sharedStrings } from './xlsx-cells';
import { elements, firstElement, isTrue, openPackage } from './xlsx-package';
import type { XlsxSheet } from './xlsx-package';
import { cellFormats } from './xlsx-styles';
import type { CellFormat } from './xlsx-styles';

/**
 * Reads an .xlsx for either grid directly from its XML, independently of the product's reader, so that each checks the
 * other; exceljs would change dates, results of formulas and format codes. Runs in Node and in browsers.
 * @throws when the bytes are no .xlsx.
 */
export async function openXlsx(bytes: Uint8Array): Promise<GridWorkbook> {
  const { sheets, styles, strings, theme, customXml } = await openPackage(bytes);
  const texts = sharedStrings(strings);
  const formats = cellFormats(styles, theme);
  return { sheets: sheets.map((sheet) => readSheet(sheet, texts, formats)), customXml };
}

const PLAIN: CellFormat = { numberFormat: 'General', style: {}, isUnlocked: false };

/** What the protection of each sheet allows, by its name. */
export function protectionsOf({ sheets }: GridWorkbook): Readonly<Record<string, SheetProtection>> {
  return Object.fromEntries(sheets.map(({ name, protection = {} }) => [name, protection]));
}

function readSheet(
  { name, state, part }: XlsxSheet,
  texts: readonly string[],
  formats: readonly CellFormat[],
): GridSheetData {
  const read = readCells(part, texts);
  const cells = read.map(({ style, ...cell }) => {
    const { numberFormat, style: look } = formats[style] ?? PLAIN;
    return { ...cell, numberFormat, style: look };
  });
  const protection = firstElement(part, 'sheetProtection');
  const unlocked = read.filter(({ style }) => formats[style]?.isUnlocked).map(cellName);
  const merges = elements(part, 'mergeCell').map((merge): Area => parseAddress(merge.getAttribute('ref') ?? '').area);
  const lastColumn = Math.max(0, ...cells.map(({ column }) => column), ...merges.map((merge) => areaEnd(merge).column));
  return {
    name,
    visibility: state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible',
    isProtected: isTrue(protection?.getAttribute('sheet')),
    ...(protection && { protection: { unlocked, allowed: allowedBy(protection) } }),
    cells,
    merges,
    ...rowFacts(part),
    ...columnFacts(part, lastColumn),
  };
}

const ALLOWANCES: readonly Allowance[] = ['formatCells', 'formatRows', 'insertRows', 'deleteRows'];

/** The attributes tell what is forbidden; all of these are by default. */
function allowedBy(protection: Element): readonly Allowance[] {
  return ALLOWANCES.filter((name) => ['0', 'false'].includes(protection.getAttribute(name) ?? ''));
}

function rowFacts(sheet: Document): Pick<GridSheetData, 'rowHeights' | 'hiddenRows'> {
  const rowHeights: Record<number, number> = {};
  const hiddenRows: number[] = [];
  let row = -1;
  for (const element of elements(sheet, 'row')) {
    row = rowIndex(element, row);
    const height = element.getAttribute('ht');
    if (height !== null) rowHeights[row] = Number(height);
    if (isTrue(element.getAttribute('hidden'))) hiddenRows.push(row);
  }
  return { rowHeights, hiddenRows };
}

/** Files may describe all 16,384 columns; those after the last cell are left out. */
function columnFacts(sheet: Document, lastColumn: number): Pick<GridSheetData, 'columnWidths' | 'hiddenColumns'> {
  const columnWidths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  for (const element of elements(sheet, 'col')) {
    const first = Number(element.getAttribute('min')) - 1;
    const last = Math.min(Number(element.getAttribute('max')) - 1, lastColumn);
    const width = element.getAttribute('width');
    for (let column = first; column <= last; column += 1) {
      if (width !== null) columnWidths[column] = Number(width);
      if (isTrue(element.getAttribute('hidden'))) hiddenColumns.push(column);
    }
  }
  return { columnWidths, hiddenColumns };
}

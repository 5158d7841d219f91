import { cellName } from '../../../workbook/area';
import type { Area, CellAddress } from '../../../workbook/area';
import { numberFormatsOf } from '../../../workbook/new-sheet';
import type { CellLook, NewSheet } from '../../../workbook/new-sheet';
import { knows } from '../session';

const INK = '#000000';
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Queues the contents and formats of a new sheet. */
export function writeSheet(worksheet: Excel.Worksheet, sheet: NewSheet): void {
  const columns = sheet.columnWidths.length;
  const all = worksheet.getRangeByIndexes(0, 0, sheet.values.length, columns);
  // Number format before values: "=100%" stays text only in a cell already formatted as text.
  all.numberFormat = numberFormatsOf(sheet).map((row) => [...row]);
  all.values = sheet.values.map((row) => [...row]);
  // Links before formats: Excel gives a link a style of its own.
  for (const link of sheet.links) writeLink(worksheet, sheet, link);
  all.format.wrapText = true;
  all.format.font.color = INK;
  applyLook(all, sheet.look);
  for (const area of sheet.merges) rangeOf(worksheet, area).merge(true);
  for (const area of sheet.blocks) rangeOf(worksheet, area).merge(false);
  for (const { area, ...look } of sheet.looks) {
    applyLook(rangeOf(worksheet, area), look);
    if (look.isBordered) drawBorders(rangeOf(worksheet, area), area);
  }
  for (const [column, width] of sheet.columnWidths.entries())
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  for (const [row, height] of sheet.rowHeights.entries())
    worksheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  for (const { row, column, formula } of sheet.formulas)
    worksheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
  if (knows('1.8')) worksheet.showGridlines = false;
}

function applyLook(range: Excel.Range, { fontName, fontSize, bold, horizontal, vertical }: CellLook): void {
  const { format } = range;
  if (fontName !== undefined) format.font.name = fontName;
  if (fontSize !== undefined) format.font.size = fontSize;
  if (bold !== undefined) format.font.bold = bold;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (vertical !== undefined) format.verticalAlignment = vertical;
}

/** Several columns are merged into one cell per row. Excel refuses inner borders for a single row. */
function drawBorders({ format: { borders } }: Excel.Range, { rows }: Area): void {
  for (const edge of EDGES) borders.getItem(edge).style = 'Continuous';
  if (rows > 1) borders.getItem('InsideHorizontal').style = 'Continuous';
}

function writeLink(
  worksheet: Excel.Worksheet,
  { values }: NewSheet,
  { row, column, to }: NewSheet['links'][number],
): void {
  const textToDisplay = String(values[row]?.[column] ?? '');
  worksheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference: reference(to), textToDisplay };
}

/** "'明细 2'!D5" */
function reference(cell: CellAddress): string {
  return `'${cell.sheet.replaceAll("'", "''")}'!${cellName(cell)}`;
}

function rangeOf(worksheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rows, columns);
}

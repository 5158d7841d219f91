import { areaContains } from '../../../src/workbook/area';
import type { GridCellData, GridSheetData } from '../grid';
import { pixelsOfCharacters, pixelsOfPoints } from './units';

/** Height of a line over the size of its letters, as Excel sets it for Chinese fonts. */
const LINE = 1.25;
/** Width of a Latin letter or digit over that of a Chinese one. */
const LATIN = 0.55;
const DEFAULT_FONT_POINTS = 11;

/**
 * Heights in points for rows without one in the file, fitted to the highest cell as in Excel. Wrapped text in a merged
 * area counts as one line, also as in Excel.
 */
export function fittingRowHeights(sheet: GridSheetData, defaults: RowDefaults): Map<number, number> {
  const heights = new Map<number, number>();
  for (const cell of sheet.cells) {
    if (cell.value === '' || sheet.rowHeights[cell.row] !== undefined) continue;
    const width = pixelsOfCharacters(sheet.columnWidths[cell.column] ?? defaults.columnCharacters);
    const isMerged = sheet.merges.some((area) => areaContains(area, cell));
    const points = (cell.style.fontSize ?? DEFAULT_FONT_POINTS) * LINE * (isMerged ? 1 : linesOf(cell, width));
    heights.set(cell.row, Math.max(heights.get(cell.row) ?? defaults.rowPoints, points));
  }
  return heights;
}

export interface RowDefaults {
  readonly rowPoints: number;
  readonly columnCharacters: number;
}

function linesOf({ value, style }: GridCellData, widthPixels: number): number {
  if (!style.wrapText || typeof value !== 'string') return 1;
  const letter = pixelsOfPoints(style.fontSize ?? DEFAULT_FONT_POINTS);
  const lines = value.split('\n').map((line) => Math.ceil((lengthOf(line) * letter) / widthPixels));
  return lines.reduce((sum, count) => sum + Math.max(1, count), 0);
}

/** Width of a line, counted in Chinese characters. */
function lengthOf(line: string): number {
  let length = 0;
  for (const letter of line) length += letter > '\u00ff' ? 1 : LATIN;
  return length;
}

import type { CellValue } from '../../src/workbook/snapshot';
import { parseAddress } from '../../src/workbook/area';
import { emptySheet } from './grid';
import type { GridCellData, GridSheetData, GridWorkbook } from './grid';

/** Properties of a sheet: merges as addresses ("A1:C1"), rows and columns from 0, number formats by address. */
export interface PlainSheet {
  readonly rows: readonly (readonly CellValue[])[];
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  readonly rowHeights?: GridSheetData['rowHeights'];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: GridSheetData['visibility'];
  readonly isProtected?: boolean;
}

/**
 * A workbook for tests, by sheet name. Text beginning with "=" is a formula whose last result is 0; everything else is
 * stored unchanged.
 */
export function plainWorkbook(sheets: Readonly<Record<string, PlainSheet | PlainSheet['rows']>>): GridWorkbook {
  return {
    sheets: Object.entries(sheets).map(([name, given]) => sheetData(name, isRows(given) ? { rows: given } : given)),
  };
}

function isRows(given: PlainSheet | PlainSheet['rows']): given is PlainSheet['rows'] {
  return Array.isArray(given);
}

function sheetData(name: string, sheet: PlainSheet): GridSheetData {
  const { rows, numberFormats = {}, merges = [], ...rest } = sheet;
  const formats = new Map(
    Object.entries(numberFormats).map(([address, format]) => {
      const { row, column } = parseAddress(address).area;
      return [`${row}:${column}`, format];
    }),
  );
  const cells = rows.flatMap((row, r) =>
    row.flatMap((content, c): GridCellData[] => {
      const numberFormat = formats.get(`${r}:${c}`) ?? 'General';
      if (content === '' && numberFormat === 'General') return [];
      const formula = typeof content === 'string' && content.startsWith('=') ? content : null;
      return [{ row: r, column: c, value: formula === null ? content : 0, formula, numberFormat, style: {} }];
    }),
  );
  return { ...emptySheet(name), cells, merges: merges.map((address) => parseAddress(address).area), ...rest };
}

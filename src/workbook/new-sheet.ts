import { areaContains } from './area';
import type { Area, CellAddress } from './area';

/** A sheet to be added, as plain data. It begins in A1; sizes are in points. */
export interface NewSheet {
  /** The rows, all of the same length; "" leaves a cell blank. Text stays text, even when it begins with "=". */
  readonly values: readonly (readonly (string | number)[])[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  /** Areas to be merged row by row: each row of an area is merged by itself. */
  readonly merges: readonly Area[];
  /** Areas of several rows, each merged into one cell. */
  readonly blocks: readonly Area[];
  /** Their results, where they are known, are among the values. */
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  /** Areas for the user to fill in with anything; every other blank cell is formatted as text. */
  readonly open: readonly Area[];
  /** The look of all cells that `looks` does not change. Text is wrapped. */
  readonly look: Required<Omit<CellLook, 'isBordered' | 'bold'>>;
  /** Looks of areas; later ones override earlier ones. */
  readonly looks: readonly (CellLook & { readonly area: Area })[];
  /** Links from a cell, whose text stays, to another cell of the workbook. */
  readonly links: readonly { readonly row: number; readonly column: number; readonly to: CellAddress }[];
  readonly page: PageSetup;
}

export interface CellLook {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center';
  /** Thin lines around and between its cells. */
  readonly isBordered?: boolean;
}

/** A4, one page wide and as many pages high as needed. */
export interface PageSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly footer: number;
  };
  /** The row that is repeated on every page. */
  readonly titleRow: number;
  /** &P stands for the page number, &N for the number of pages. */
  readonly footer: string;
}

/** Of every page that is printed on A4. */
export const A4_MARGINS: PageSetup['margins'] = { left: 42, right: 42, top: 48, bottom: 48, footer: 24 };
export const CELL: CellLook = { isBordered: true };
export const CENTRED: CellLook = { isBordered: true, horizontal: 'Center' };

/**
 * The number format of every cell. Where the user may type amounts and long texts it is General: a cell formatted as text
 * would keep a typed number as text, and hide a long text.
 */
export function numberFormatsOf({ values, formulas, open }: NewSheet): readonly (readonly string[])[] {
  const isOpen = (row: number, column: number): boolean =>
    formulas.some((one) => one.row === row && one.column === column) ||
    open.some((area) => areaContains(area, { row, column }));
  return values.map((line, row) =>
    line.map((value, column) => (value === '' && isOpen(row, column) ? 'General' : formatFor(value))),
  );
}

/** Excel 2007 and older show longer texts as “####” in cells that are formatted as text. */
const LONGEST_TEXT_CELL = 255;

/**
 * The number format under which Excel stores the value unchanged, so that “=100%” and “1-2” do not become a formula and
 * a date.
 */
export function formatFor(value: string | number): string {
  if (typeof value === 'number') return 'General';
  // Texts of this length are neither numbers nor dates.
  return value.length > LONGEST_TEXT_CELL && !/^[=+\-@]/.test(value) ? 'General' : '@';
}

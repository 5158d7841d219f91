import type { Area, CellAddress } from './area';

/** A sheet that is to be added, as plain data. It begins in A1; sizes are in points. */
export interface NewSheet {
  /** Row by row, all of the same length; "" leaves a cell blank. Text stays text, whatever it begins with. */
  readonly values: readonly (readonly (string | number)[])[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  /** Merged row by row: each row of an area by itself. */
  readonly merges: readonly Area[];
  /** How all cells look, unless `looks` say otherwise. Text is wrapped. */
  readonly look: Required<Omit<Look, 'isBordered' | 'bold'>>;
  /** Laid over one another in this order. */
  readonly looks: readonly (Look & { readonly area: Area })[];
  /** From a cell, whose text stays, to another of the workbook. */
  readonly links: readonly { readonly row: number; readonly column: number; readonly to: CellAddress }[];
  readonly page: PageSetup;
}

export interface Look {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center';
  /** Thin lines around and between its cells. */
  readonly isBordered?: boolean;
}

/** A4, as many pages high as it takes, but one wide. */
export interface PageSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly footer: number;
  };
  /** Repeated on every page. */
  readonly titleRow: number;
  /** With &P for the page and &N for how many there are. */
  readonly footer: string;
}

/** Excel 2007 and older show longer texts as “####” in cells that are formatted as text. */
const LONGEST_TEXT_CELL = 255;

/** The number format under which Excel takes the value as it stands: “=100%” and “1-2” are no formula and no date. */
export function formatFor(value: string | number): string {
  if (typeof value === 'number') return 'General';
  // Nothing so long is a number or a date.
  return value.length > LONGEST_TEXT_CELL && !/^[=+\-@]/.test(value) ? 'General' : '@';
}

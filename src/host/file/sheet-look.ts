/** The look of a sheet in a table view. Sizes are in CSS pixels, colours "#rrggbb". */
export interface SheetLook {
  readonly columns: readonly ColumnLook[];
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly rows: ReadonlyMap<number, RowLook>;
  /** The cell styles by index. */
  readonly styles: readonly ReadLook[];
  readonly showsGridLines: boolean;
  /** Numbers of frozen rows and columns. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** Null for the default. */
  readonly width: number | null;
  readonly style: number;
}

export interface RowLook {
  /** Null when the height follows from the contents. */
  readonly height: number | null;
  /** Index of the style for cells without one; null to use that of their columns. */
  readonly style: number | null;
  /** Indexes of styles by column. */
  readonly cells: ReadonlyMap<number, number>;
}

export interface ReadLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** In points. */
  readonly fontSize: number;
  readonly fontName: string | null;
  readonly colour: string | null;
  readonly fill: string | null;
  readonly horizontal: 'left' | 'center' | 'right' | 'justify' | null;
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wraps: boolean;
  /** True for characters stacked upright. */
  readonly isStacked: boolean;
  readonly indent: number;
  readonly borders: Readonly<Record<Edge, string | null>>;
}

export type Edge = 'left' | 'right' | 'top' | 'bottom';

export const PLAIN_LOOK: ReadLook = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  fontSize: 11,
  fontName: null,
  colour: null,
  fill: null,
  horizontal: null,
  vertical: 'bottom',
  wraps: false,
  isStacked: false,
  indent: 0,
  borders: { left: null, right: null, top: null, bottom: null },
};

/** Width in pixels of a digit in the default font of most workbooks. */
const DIGIT = 7;
const PIXELS_A_POINT = 4 / 3;

/** @param width as in files, in digits including the cell's padding (ECMA-376 part 1, 18.3.1.13) */
export function pixelsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

export function pixelsOfPoints(points: number): number {
  return Math.round(points * PIXELS_A_POINT);
}

/** CSS for the thirteen kinds of lines, in the order of their numbers in .xls files. */
const LINES: readonly (readonly [name: string, css: string])[] = [
  ['thin', '1px solid'],
  ['medium', '2px solid'],
  ['dashed', '1px dashed'],
  ['dotted', '1px dotted'],
  ['thick', '3px solid'],
  ['double', '3px double'],
  ['hair', '1px dotted'],
  ['mediumDashed', '2px dashed'],
  ['dashDot', '1px dashed'],
  ['mediumDashDot', '2px dashed'],
  ['dashDotDot', '1px dashed'],
  ['mediumDashDotDot', '2px dashed'],
  ['slantDashDot', '2px dashed'],
];

/**
 * @param style a name, or the number in an .xls file
 * @returns CSS without a colour; null for no line
 */
export function borderLine(style: string | number): string | null {
  if (style === 'none' || style === 0) return null;
  const found = typeof style === 'number' ? LINES[style - 1] : LINES.find(([name]) => name === style);
  return found?.[1] ?? '1px solid';
}

/** The look of a sheet whose look is not read. */
export const PLAIN_SHEET: SheetLook = {
  columns: [],
  defaultWidth: 96,
  defaultHeight: 20,
  rows: new Map(),
  styles: [{ ...PLAIN_LOOK, wraps: true, vertical: 'center' }],
  showsGridLines: true,
  frozen: { rows: 0, columns: 0 },
};

/** Index of the style of a cell. */
export function styleAt(look: SheetLook, row: number, column: number): number {
  const own = look.rows.get(row);
  return (
    own?.cells.get(column) ??
    own?.style ??
    look.columns.find(({ first, last }) => column >= first && column <= last)?.style ??
    0
  );
}

/** How a sheet looks, as far as a table view shows it. Sizes are in CSS pixels, colours "#rrggbb". */
export interface SheetLook {
  readonly columns: readonly ColumnLook[];
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly rows: ReadonlyMap<number, RowLook>;
  /** What the indexes of styles mean. */
  readonly styles: readonly CellLook[];
  readonly showsGridLines: boolean;
  /** Rows and columns that stay in sight. */
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
  /** Null where the program that opens the file finds it by the contents. */
  readonly height: number | null;
  /** Index of the style of cells that have none of their own; null for that of their columns. */
  readonly style: number | null;
  /** Indexes of styles by column. */
  readonly cells: ReadonlyMap<number, number>;
}

export interface CellLook {
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
  /** Characters upright below each other. */
  readonly isStacked: boolean;
  readonly indent: number;
  readonly borders: Readonly<Record<Edge, string | null>>;
}

export type Edge = 'left' | 'right' | 'top' | 'bottom';

export const PLAIN_LOOK: CellLook = {
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

/** For files of which no looks are read. */
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

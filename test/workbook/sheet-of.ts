import { parseAddress } from '../../src/workbook/area';
import type { CellContent, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readEntry } from '../../src/workbook/typed-entry';

/** A cell as typed, or with its format, or completely (a formula with its value). */
export type CellSketch =
  CellValue | readonly [entry: CellValue, numberFormat: string] | Omit<CellContent, 'numberFormat'>;

export interface SheetSketch {
  readonly name?: string;
  /** Address of the first cell; the rows must fill the used range. */
  readonly at?: string;
  readonly rows: readonly (readonly CellSketch[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly isProtected?: boolean;
  /** Addresses of the unlocked cells of a protected sheet. */
  readonly open?: readonly string[];
  readonly rowChanges?: SheetSnapshot['rowChanges'];
}

/** A sheet snapshot from a sketch: rows of cells, and merged areas by address. */
export function sheetOf(sketch: SheetSketch): SheetSnapshot {
  const { row, column } = parseAddress(sketch.at ?? 'A1').area;
  const columns = Math.max(0, ...sketch.rows.map((cells) => cells.length));
  const cells = sketch.rows.map((sketched) => Array.from({ length: columns }, (_, c) => contentOf(sketched[c] ?? '')));
  return {
    name: sketch.name ?? '表一',
    visibility: 'visible',
    area: columns === 0 ? null : { row, column, rows: cells.length, columns },
    values: cells.map((line) => line.map((cell) => cell.value)),
    text: cells.map((line) => line.map((cell) => cell.text)),
    formulas: cells.map((line) => line.map((cell) => cell.formula)),
    numberFormat: cells.map((line) => line.map((cell) => cell.numberFormat)),
    merges: (sketch.merges ?? []).map((address) => parseAddress(address).area),
    hiddenRows: sketch.hiddenRows ?? [],
    hiddenColumns: [],
    isProtected: sketch.isProtected ?? false,
    ...(sketch.open && { openCells: sketch.open.map((address) => parseAddress(address).area) }),
    ...(sketch.rowChanges && { rowChanges: sketch.rowChanges }),
  };
}

export function workbookOf(...sketches: readonly SheetSketch[]): WorkbookSnapshot {
  return { sheets: sketches.map(sheetOf) };
}

function contentOf(sketch: CellSketch): CellContent {
  if (typeof sketch !== 'object') return readEntry(sketch, 'General');
  if ('value' in sketch) return { ...sketch, numberFormat: 'General' };
  return readEntry(sketch[0], sketch[1]);
}

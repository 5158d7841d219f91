import type { Area } from '../../../src/workbook/area';
import { areasOverlap } from '../../../src/workbook/area';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { GridCell } from '../grid';
import { intersection } from './arguments';
import { ApiError } from './host-object';
import type { HostState } from './host-state';
import type { RangeRef } from './range-ref';

/** One of a range's matrices; null when the range is too large for Excel on the web. */
export function readMatrix<T>(state: HostState, ref: RangeRef, of: (cell: GridCell) => T): T[][] | null {
  const { area } = ref;
  if (area.rows * area.columns > state.cellLimit) return null;
  return state.grid.read(ref.sheet, area).map((row) => row.map(of));
}

/** `Range.valueTypes` of a cell. */
export function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value.startsWith('#') && value.length > 1 ? 'Error' : 'String';
}

/** `Range.values = …` and `Range.formulas = …`: both take formulas and constants. */
export function writeContent(state: HostState, ref: RangeRef, given: unknown): void {
  const formulas = matrixOf(ref.area, given, isCellValue);
  state.beforeWritingContent(ref);
  refuseHiddenContent(state, ref, formulas);
  const asRead = state.facts.datesRead === 'us' ? byUsRules(state, ref, formulas) : formulas;
  state.grid.write(ref.sheet, ref.area, { formulas: asRead });
}

type Entries = (CellValue | undefined)[][];

function byUsRules(state: HostState, ref: RangeRef, formulas: Entries): Entries {
  const cells = state.grid.read(ref.sheet, ref.area);
  return formulas.map((line, row) =>
    line.map((entry, column) => (cells[row]?.[column]?.numberFormat === '@' ? entry : readByUsRules(entry))),
  );
}

/** Parses by US rules: a Chinese date is text, and 3/4/2024 is a day in March. */
function readByUsRules(entry: CellValue | undefined): CellValue | undefined {
  if (typeof entry !== 'string' || entry.startsWith('=')) return entry;
  if (/^\d+(?:年\d+月(?:\d+日)?|月\d+日)$/.test(entry)) return `'${entry}`;
  return entry.replace(/^(\d{1,2})([/-])(\d{1,2})\2(20)?(\d\d)$/, '20$5-$1-$3');
}

export function writeNumberFormat(state: HostState, ref: RangeRef, given: unknown): void {
  const numberFormat = matrixOf(ref.area, given, (value) => typeof value === 'string');
  state.beforeWriting(ref.sheet, 'formatCells');
  state.grid.write(ref.sheet, ref.area, { numberFormat });
}

/** A single value applies to every cell; null leaves a cell unchanged; a matrix must have the range's size. */
function matrixOf<T>(area: Area, given: unknown, isEntry: (value: unknown) => value is T): (T | undefined)[][] {
  const entry = (value: unknown): T | undefined => {
    if (value === null || value === undefined) return undefined;
    if (!isEntry(value)) throw new ApiError('InvalidArgument');
    return value;
  };
  if (!Array.isArray(given)) {
    const value = entry(given);
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  }
  const rows: unknown[] = given;
  if (rows.length !== area.rows) throw wrongSize();
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== area.columns) throw wrongSize();
    return row.map(entry);
  });
}

function wrongSize(): ApiError {
  return new ApiError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function isCellValue(value: unknown): value is CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Refuses content in covered cells of a merged area, which would never be visible; Excel's behaviour is unknown. */
function refuseHiddenContent(
  state: HostState,
  ref: RangeRef,
  content: readonly (readonly (CellValue | undefined)[])[],
): void {
  const { area } = ref;
  for (const merge of state.grid.merges(ref.sheet)) {
    if (!areasOverlap(merge, area)) continue;
    const shared = intersection(merge, area);
    if (!shared) continue;
    for (let row = shared.row; row < shared.row + shared.rows; row += 1) {
      for (let column = shared.column; column < shared.column + shared.columns; column += 1) {
        const isFirst = row === merge.row && column === merge.column;
        const entry = content[row - area.row]?.[column - area.column];
        if (!isFirst && entry !== undefined && entry !== '') {
          throw new ApiError('InvalidOperation', 'The content would be hidden in a merged area.');
        }
      }
    }
  }
}

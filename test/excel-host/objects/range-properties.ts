import { areaOfCorners } from '../../../src/workbook/area';
import type { CellStyle } from '../grid';
import { fullAddress, isWholeColumns, isWholeRows } from '../sheet-address';
import type { Arguments } from './arguments';
import { ApiError, NotImplemented } from './host-object';
import type { HostState } from './host-state';
import type { RangeRef } from './range-ref';

/** True or false when all rows of the range agree, else null. */
export function isRowHidden(state: HostState, ref: RangeRef): boolean | null {
  const { row, rows } = ref.area;
  return agreed(rows, (index) => state.grid.isRowHidden(ref.sheet, row + index));
}

export function isColumnHidden(state: HostState, ref: RangeRef): boolean | null {
  const { column, columns } = ref.area;
  return agreed(columns, (index) => state.grid.isColumnHidden(ref.sheet, column + index));
}

/** The value that all have in common, or null. */
export function agreed<T>(count: number, of: (index: number) => T): T | null {
  const first = of(0);
  for (let index = 1; index < count; index += 1) if (of(index) !== first) return null;
  return first;
}

/** The requested properties of each row, column or cell: `{ rowHidden: true, format: { fill: { color: true } } }`. */
type Wanted = Readonly<Record<string, unknown>>;

export function rowProperties(state: HostState, ref: RangeRef, args: Arguments): unknown[] {
  const { sheet, area } = ref;
  return perRow(area.rows, area.row, (row) =>
    answer('Range.getRowProperties', wanted(args), {
      address: () =>
        fullAddress(state.sheet(sheet).name, areaOfCorners(row, area.column, row, area.column + area.columns - 1)),
      rowIndex: () => row,
      rowHidden: () => state.grid.isRowHidden(sheet, row),
      'format/rowHeight': () => state.grid.rowHeight(sheet, row),
    }),
  );
}

export function columnProperties(state: HostState, ref: RangeRef, args: Arguments): unknown[] {
  const { sheet, area } = ref;
  return perRow(area.columns, area.column, (column) =>
    answer('Range.getColumnProperties', wanted(args), {
      address: () =>
        fullAddress(state.sheet(sheet).name, areaOfCorners(area.row, column, area.row + area.rows - 1, column)),
      columnIndex: () => column,
      columnHidden: () => state.grid.isColumnHidden(sheet, column),
    }),
  );
}

export function cellProperties(state: HostState, ref: RangeRef, args: Arguments): unknown[][] {
  const { sheet, area } = ref;
  if (isWholeRows(area) || isWholeColumns(area)) throw new ApiError('InvalidArgument');
  return state.grid.style(sheet, area).map((row, r) =>
    row.map((style, c) =>
      answer('Range.getCellProperties', wanted(args), {
        address: () =>
          fullAddress(state.sheet(sheet).name, { row: area.row + r, column: area.column + c, rows: 1, columns: 1 }),
        ...formatReaders(style),
        'format/protection': () => ({
          locked: state.isLocked({
            sheet,
            area: { row: area.row + r, column: area.column + c, rows: 1, columns: 1 },
          }),
        }),
      }),
    ),
  );
}

function formatReaders(style: CellStyle): Readers {
  return {
    'format/fill/color': () => style.fill || '#FFFFFF',
    'format/font/bold': () => style.bold,
    'format/font/italic': () => style.italic,
    'format/font/name': () => style.fontName,
    'format/font/size': () => style.fontSize,
    'format/font/color': () => style.fontColor,
    'format/horizontalAlignment': () => style.horizontalAlignment,
    'format/verticalAlignment': () => style.verticalAlignment,
    'format/wrapText': () => style.wrapText,
  };
}

type Readers = Readonly<Record<string, () => unknown>>;

function wanted(args: Arguments): Wanted {
  const given = args[0];
  if (!isPlainObject(given)) throw new ApiError('InvalidArgument');
  return given;
}

function answer(member: string, asked: Wanted, readers: Readers, path = ''): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(asked)) {
    if (value === false || value === undefined) continue;
    const read = readers[path + name];
    if (read) result[name] = read();
    else if (isPlainObject(value)) result[name] = answer(member, value, readers, `${path}${name}/`);
    else throw new NotImplemented(`${member} with ${path}${name}`);
  }
  return result;
}

function isPlainObject(value: unknown): value is Wanted {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function perRow<T>(count: number, first: number, of: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => of(first + index));
}

import type { Area } from '../../../src/workbook/area';
import { areaOfCorners } from '../../../src/workbook/area';
import {
  fullAddress,
  isInsideSheet,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  wholeRows,
} from '../sheet-address';
import { flagArgument, integerArgument, intersection, rangeArgument, wordArgument } from './arguments';
import type { Arguments } from './arguments';
import { ApiError } from './host-object';
import type { HostObject, Kind, Scalar } from './host-object';
import type { Model } from './model';
import { readMatrix, valueType, writeContent, writeNumberFormat } from './range-content';
import { copyFrom } from './range-copy';
import { cellProperties, columnProperties, isColumnHidden, isRowHidden, rowProperties } from './range-properties';
import { rangeLink } from './range-link';
import type { RangeRef } from './range-ref';
import { deleteRows, insertRows, mergeCells, mergedAreas, unmergeCells } from './range-structure';

type Method = NonNullable<Kind<RangeRef>['methods']>[string];

export function rangeKind(model: Model): Kind<RangeRef> {
  return {
    name: 'Range',
    identity: (ref) => model.state.ranges.identityOf(ref),
    scalars: { ...placeScalars(model), ...contentScalars(model), Hyperlink: rangeLink(model.state) },
    objects: {
      ConditionalFormats: (ref) => model.conditionalFormats([ref]),
      Format: (ref) => model.format(ref),
      Worksheet: (ref) => model.worksheet(ref.sheet),
    },
    methods: { ...placeMethods(model), ...contentMethods(model) },
  };
}

function placeScalars({ state }: Model): Record<string, Scalar<RangeRef>> {
  const address = { get: (ref: RangeRef) => fullAddress(state.sheet(ref.sheet).name, ref.area) };
  return {
    Address: address,
    AddressLocal: address,
    RowIndex: { get: (ref) => ref.area.row },
    ColumnIndex: { get: (ref) => ref.area.column },
    RowCount: { get: (ref) => ref.area.rows },
    ColumnCount: { get: (ref) => ref.area.columns },
    CellCount: { get: (ref) => ref.area.rows * ref.area.columns },
    IsEntireRow: { get: (ref) => isWholeRows(ref.area) },
    IsEntireColumn: { get: (ref) => isWholeColumns(ref.area) },
    RowHidden: { get: (ref) => isRowHidden(state, ref) },
    ColumnHidden: { get: (ref) => isColumnHidden(state, ref) },
  };
}

function contentScalars({ state }: Model): Record<string, Scalar<RangeRef>> {
  return {
    Values: {
      get: (ref) => readMatrix(state, ref, (cell) => cell.value),
      set: (ref, value) => writeContent(state, ref, value),
    },
    Formulas: {
      get: (ref) => readMatrix(state, ref, (cell) => cell.formula ?? cell.value),
      set: (ref, value) => writeContent(state, ref, value),
    },
    NumberFormat: {
      get: (ref) => readMatrix(state, ref, (cell) => cell.numberFormat),
      set: (ref, value) => writeNumberFormat(state, ref, value),
    },
    Text: { get: (ref) => readMatrix(state, ref, (cell) => cell.text) },
    ValueTypes: { get: (ref) => readMatrix(state, ref, (cell) => valueType(cell.value)) },
  };
}

function placeMethods(model: Model): Record<string, Method> {
  /** A range derived from another by its area; outside the sheet there is none. */
  const derived =
    (place: (area: Area, args: Arguments, ref: RangeRef) => Area): Method =>
    (ref, args) => {
      const area = place(ref.area, args, ref);
      if (!isInsideSheet(area)) throw new ApiError('InvalidArgument');
      return model.range(ref.sheet, area);
    };
  const shared = (ref: RangeRef, args: Arguments): HostObject | null => {
    const area = intersection(ref.area, otherArea(model, ref, args));
    return area && model.range(ref.sheet, area);
  };
  const used = (ref: RangeRef, args: Arguments): HostObject | null => {
    const valuesOnly = flagArgument(args, 0);
    const all = model.state.grid.usedArea(ref.sheet, valuesOnly);
    const part = all && intersection(ref.area, all);
    // The grid knows only the used area of whole sheets.
    const isPart = part && (part.rows < all.rows || part.columns < all.columns);
    const area = isPart && valuesOnly ? withValues(model, ref.sheet, part) : part;
    return area && model.range(ref.sheet, area);
  };
  return {
    GetCell: derived((area, args) => ({
      row: area.row + integerArgument(args, 0),
      column: area.column + integerArgument(args, 1),
      rows: 1,
      columns: 1,
    })),
    GetRow: derived((area, args) => ({ ...area, row: area.row + integerArgument(args, 0), rows: 1 })),
    GetColumn: derived((area, args) => ({ ...area, column: area.column + integerArgument(args, 0), columns: 1 })),
    GetLastRow: derived((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
    GetLastColumn: derived((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
    GetLastCell: derived((area) => ({
      row: area.row + area.rows - 1,
      column: area.column + area.columns - 1,
      rows: 1,
      columns: 1,
    })),
    GetEntireRow: derived((area) => wholeRows(area.row, area.rows)),
    GetEntireColumn: derived((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
    GetOffsetRange: derived((area, args) => ({
      ...area,
      row: area.row + integerArgument(args, 0),
      column: area.column + integerArgument(args, 1),
    })),
    GetResizedRange: derived((area, args) => ({
      ...area,
      rows: area.rows + integerArgument(args, 0),
      columns: area.columns + integerArgument(args, 1),
    })),
    GetAbsoluteResizedRange: derived((area, args) => ({
      ...area,
      rows: integerArgument(args, 0),
      columns: integerArgument(args, 1),
    })),
    GetBoundingRect: derived((area, args, ref) => boundingRect(area, otherArea(model, ref, args))),
    GetIntersection: orError(shared, 'ItemNotFound'),
    GetIntersectionOrNullObject: shared,
    // For a sheet without content, Excel returns its first cell here.
    GetUsedRange: (ref, args) => used(ref, args) ?? model.range(ref.sheet, { ...ref.area, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: used,
    GetMergedAreasOrNullObject: (ref) => mergedAreas(model, ref),
    Select: (ref) => {
      const { visibility } = model.state.sheet(ref.sheet);
      if (visibility !== 'Visible') throw new ApiError('InvalidOperation', 'The sheet is hidden.');
      model.state.grid.select(ref.sheet, ref.area);
    },
  };
}

function withValues(model: Model, sheet: string, part: Area): Area | null {
  const cells = model.state.grid
    .read(sheet, part)
    .flatMap((row, r) =>
      row.flatMap(({ value, formula }, c) =>
        value === '' && formula === null ? [] : [{ row: part.row + r, column: part.column + c }],
      ),
    );
  if (cells.length === 0) return null;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return areaOfCorners(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
}

function contentMethods(model: Model): Record<string, Method> {
  const { state } = model;
  return {
    Clear: (ref, args) => clear(model, ref, args),
    CopyFrom: (ref, args) => copyFrom(model, ref, args),
    Delete: (ref, args) => deleteRows(state, ref, args),
    GetCellProperties: (ref, args) => cellProperties(state, ref, args),
    GetColumnProperties: (ref, args) => columnProperties(state, ref, args),
    GetRowProperties: (ref, args) => rowProperties(state, ref, args),
    Insert: (ref, args) => insertRows(model, ref, args),
    Merge: (ref, args) => mergeCells(state, ref, args),
    Unmerge: (ref) => unmergeCells(state, ref),
    _ValidateArraySize: (ref, args) => {
      const isRightSize = integerArgument(args, 0) === ref.area.rows && integerArgument(args, 1) === ref.area.columns;
      if (!isRightSize) throw new ApiError('InvalidArgument');
      return null;
    },
  };
}

function clear(model: Model, ref: RangeRef, args: Arguments): void {
  const what = wordArgument(args, 0, ['All', 'Contents', 'Formats'], 'All');
  model.state.beforeWriting(ref.sheet);
  const used = model.state.grid.usedArea(ref.sheet, false);
  const area = used && intersection(ref.area, used);
  if (!area) return;
  const all = <T>(value: T) =>
    Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  if (what !== 'Contents') {
    unmergeCells(model.state, ref);
    model.state.grid.setStyle(ref.sheet, area, PLAIN);
    model.state.grid.write(ref.sheet, area, { numberFormat: all('General') });
  }
  if (what !== 'Formats') model.state.grid.write(ref.sheet, area, { formulas: all('') });
}

const PLAIN = {
  bold: false,
  italic: false,
  fontColor: '#000000',
  fill: '',
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  wrapText: false,
} as const;

/** Another range of the same sheet, as an object or an address. */
function otherArea(model: Model, ref: RangeRef, args: Arguments): Area {
  const given = args[0];
  if (typeof given !== 'string') {
    const other = rangeArgument(args, 0);
    if (other.sheet !== ref.sheet) throw new ApiError('InvalidArgument');
    return other.area;
  }
  return addressedArea(model, ref.sheet, given);
}

/** The area of an address on a sheet; an address on another sheet is an error. */
export function addressedArea(model: Model, sheet: string, address: string): Area {
  try {
    const place = parseRange(address);
    const isHere = place.sheet === null || place.sheet.toLowerCase() === model.state.sheet(sheet).name.toLowerCase();
    if (isHere) return place.area;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new ApiError('InvalidArgument');
}

function boundingRect(a: Area, b: Area): Area {
  return areaOfCorners(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.min(MAX_ROWS, Math.max(a.row + a.rows, b.row + b.rows)) - 1,
    Math.min(MAX_COLUMNS, Math.max(a.column + a.columns, b.column + b.columns)) - 1,
  );
}

/** Turns a null object into an error, for the variant without OrNullObject. */
export function orError<T>(
  find: (self: T, args: Arguments) => HostObject | null,
  code: 'ItemNotFound',
): (self: T, args: Arguments) => HostObject {
  return (self, args) => {
    const found = find(self, args);
    if (!found) throw new ApiError(code);
    return found;
  };
}

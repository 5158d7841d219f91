import type { Area } from '../../../src/workbook/area';
import { translateFormula } from '../formula-references';
import type { GridCell } from '../grid';
import { fullAddress, isInsideSheet, parseRange } from '../sheet-address';
import { flagArgument, rangeArgument, wordArgument } from './arguments';
import type { Arguments } from './arguments';
import { ApiError, NotImplemented } from './host-object';
import type { Model } from './model';
import type { RangeRef } from './range-ref';

interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** `Range.copyFrom(source, copyType)`. Formats include merged areas, as in Excel's paste. */
export function copyFrom(model: Model, target: RangeRef, args: Arguments): void {
  const { state } = model;
  const kind = wordArgument(args, 1, ['All', 'Formulas', 'Values', 'Formats'], 'All');
  if (flagArgument(args, 2)) throw new NotImplemented('Range.copyFrom with skipBlanks');
  if (flagArgument(args, 3)) throw new NotImplemented('Range.copyFrom with transpose');
  const whole = sourcePlace(model, target, args);
  const source = withoutEmptyTail(model, whole);
  state.beforeWriting(target.sheet);
  for (const first of tiles(whole.area, target.area)) {
    const place = { sheet: target.sheet, area: { ...source.area, ...first } };
    if (!isInsideSheet(place.area)) throw new ApiError('InvalidArgument');
    if (kind === 'All' || kind === 'Formats') copyFormats(model, source, place);
    if (kind !== 'Formats') copyContent(model, source, place, kind === 'Values');
  }
}

function sourcePlace(model: Model, target: RangeRef, args: Arguments): Place {
  const given = args[0];
  if (typeof given !== 'string') return rangeArgument(args, 0);
  const { sheet, area } = parseRange(given);
  const named = model.state.grid.sheets().find((candidate) => candidate.name === sheet);
  if (sheet !== null && !named) throw new ApiError('ItemNotFound', fullAddress(sheet, area));
  return { sheet: named?.id ?? target.sheet, area };
}

/** Whole rows have 16,384 cells; only columns with contents are copied. */
function withoutEmptyTail(model: Model, { sheet, area }: Place): Place {
  const used = model.state.grid.usedArea(sheet, false);
  const lastRow = used ? used.row + used.rows : 1;
  const lastColumn = used ? used.column + used.columns : 1;
  return {
    sheet,
    area: {
      ...area,
      rows: Math.max(1, Math.min(area.rows, lastRow - area.row)),
      columns: Math.max(1, Math.min(area.columns, lastColumn - area.column)),
    },
  };
}

/** The source is repeated when the target is a multiple of it; else it is pasted once at the target's first cell. */
function tiles(source: Area, target: Area): { row: number; column: number }[] {
  const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  const down = fits ? target.rows / source.rows : 1;
  const right = fits ? target.columns / source.columns : 1;
  return Array.from({ length: down * right }, (_, index) => ({
    row: target.row + Math.floor(index / right) * source.rows,
    column: target.column + (index % right) * source.columns,
  }));
}

function copyFormats(model: Model, source: Place, target: Place): void {
  const { grid } = model.state;
  const numberFormat = grid.read(source.sheet, source.area).map((row) => row.map((cell) => cell.numberFormat));
  const down = target.area.row - source.area.row;
  const right = target.area.column - source.area.column;
  grid.write(target.sheet, target.area, { numberFormat });
  grid.style(source.sheet, source.area).forEach((row, r) =>
    row.forEach((style, c) => {
      const cell = { row: target.area.row + r, column: target.area.column + c, rows: 1, columns: 1 };
      grid.setStyle(target.sheet, cell, style);
    }),
  );
  for (const merge of grid.merges(source.sheet)) {
    const isInside =
      merge.row >= source.area.row &&
      merge.column >= source.area.column &&
      merge.row + merge.rows <= source.area.row + source.area.rows &&
      merge.column + merge.columns <= source.area.column + source.area.columns;
    if (isInside) grid.merge(target.sheet, { ...merge, row: merge.row + down, column: merge.column + right });
  }
}

function copyContent(model: Model, source: Place, target: Place, valuesOnly: boolean): void {
  const { grid } = model.state;
  const down = target.area.row - source.area.row;
  const right = target.area.column - source.area.column;
  const entry = (cell: GridCell, into: GridCell | undefined) => {
    if (cell.formula !== null && !valuesOnly) return translateFormula(cell.formula, down, right);
    if (typeof cell.value !== 'string' || cell.value === '' || into?.numberFormat === '@') return cell.value;
    // The apostrophe keeps text such as "007" from being read as a number again.
    return `'${cell.value}`;
  };
  const before = grid.read(target.sheet, target.area);
  const formulas = grid
    .read(source.sheet, source.area)
    .map((row, r) => row.map((cell, c) => entry(cell, before[r]?.[c])));
  grid.write(target.sheet, target.area, { formulas });
}

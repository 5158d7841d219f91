import type { Area } from '../../src/workbook/area';
import { areaName, cellName } from '../../src/workbook/area';
import type { CellValue } from '../../src/workbook/snapshot';
import type { Grid, GridSheet } from './grid';

/** The contents of a grid as plain data, for inspection and comparison. */
export interface GridSnapshot {
  readonly sheets: readonly GridSheetSnapshot[];
}

export interface GridSheetSnapshot {
  readonly name: string;
  readonly visibility: GridSheet['visibility'];
  /** By address ("B3"); cells without content and with format General are left out. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  /** "A1:C1", sorted by place. */
  readonly merges: readonly string[];
  /** In points, by row number from 1, for rows with contents. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Row numbers from 1. */
  readonly hiddenRows: readonly number[];
  /** "#RRGGBB" by address, for filled cells. */
  readonly fills: Readonly<Record<string, string>>;
}

interface CellSnapshot {
  readonly value: CellValue;
  readonly text: string;
  /** With its "="; null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

export function snapshotGrid(grid: Grid): GridSnapshot {
  return { sheets: grid.sheets().map((sheet) => snapshotSheet(grid, sheet)) };
}

function snapshotSheet(grid: Grid, { id, name, visibility }: GridSheet): GridSheetSnapshot {
  const area = grid.usedArea(id, false);
  const cells: Record<string, CellSnapshot> = {};
  const fills: Record<string, string> = {};
  const rows = area ? Array.from({ length: area.rows }, (_, index) => area.row + index) : [];
  if (area) {
    each(grid.read(id, area), area, (address, { value, text, formula, numberFormat }) => {
      if (value === '' && formula === null && numberFormat === 'General') return;
      cells[address] = { value, text, formula, numberFormat };
    });
    each(grid.style(id, area), area, (address, { fill }) => {
      if (fill) fills[address] = fill;
    });
  }
  return {
    name,
    visibility,
    cells,
    merges: [...grid.merges(id)].sort((a, b) => a.row - b.row || a.column - b.column).map(areaName),
    rowHeights: Object.fromEntries(rows.map((row) => [row + 1, grid.rowHeight(id, row)])),
    hiddenRows: rows.filter((row) => grid.isRowHidden(id, row)).map((row) => row + 1),
    fills,
  };
}

function each<T>(matrix: readonly (readonly T[])[], area: Area, visit: (address: string, item: T) => void): void {
  matrix.forEach((row, r) =>
    row.forEach((item, c) => visit(cellName({ row: area.row + r, column: area.column + c }), item)),
  );
}

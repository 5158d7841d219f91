import { MAX_ROWS, areaContains, areaEnd, areaOfCorners, areasOverlap } from './area';
import type { Area } from './area';
import type { RowModel } from './edit';
import { EditError } from './edit-error';
import type { CellContent, SheetSnapshot } from './snapshot';
import { computedFormula } from './formula';
import { shiftOpenCells } from './protection';
import { shiftReferences, shiftRow, shiftRows } from './shift-references';
import type { RowShift } from './shift-references';

const EMPTY: CellContent = { value: '', text: '', formula: '', numberFormat: 'General' };

/** A sheet while it is being edited; cells outside the used range keep their formats, as in Excel. */
export class SheetDraft {
  readonly name: string;
  private rows = new Map<number, Map<number, CellContent>>();
  private mergedAreas: readonly Area[];
  private hiddenRows: readonly number[];
  private openCells: readonly Area[] | undefined;

  constructor(private readonly origin: SheetSnapshot) {
    this.name = origin.name;
    this.mergedAreas = origin.merges;
    this.hiddenRows = origin.hiddenRows;
    this.openCells = origin.openCells;
    const { area } = origin;
    if (!area) return;
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        this.put(area.row + r, area.column + c, {
          value: origin.values[r]?.[c] ?? '',
          text: origin.text[r]?.[c] ?? '',
          formula: origin.formulas[r]?.[c] ?? '',
          numberFormat: origin.numberFormat[r]?.[c] ?? EMPTY.numberFormat,
        });
      }
    }
  }

  get merges(): readonly Area[] {
    return this.mergedAreas;
  }

  cell(row: number, column: number): CellContent {
    return this.rows.get(row)?.get(column) ?? EMPTY;
  }

  put(row: number, column: number, content: CellContent): void {
    const cells = this.rows.get(row) ?? new Map<number, CellContent>();
    cells.set(column, content);
    this.rows.set(row, cells);
  }

  /** True when a merged area covers the cell, so that it has no content of its own. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (area) => areaContains(area, { row, column }) && !(area.row === row && area.column === column),
    );
  }

  merge(area: Area): void {
    if (area.rows * area.columns < 2) throw new EditError('shape', this.name, area);
    const touched = this.mergesIn(area);
    if (touched.some((other) => !areaContains(area, other) || !areaContains(area, areaEnd(other)))) {
      throw new EditError('merge-in-the-way', this.name, area);
    }
    for (const { row, column } of cellsOf(area)) {
      const isFirst = row === area.row && column === area.column;
      // Content below an existing merged area is invisible already, so merging does not lose it.
      if (!isFirst && this.cell(row, column).formula !== '' && !this.isCovered(row, column)) {
        throw new EditError('content-would-be-lost', this.name, area);
      }
    }
    this.mergedAreas = [...this.mergedAreas.filter((other) => !touched.includes(other)), area];
  }

  /** As in Excel, removes every merged area that overlaps `area`. */
  unmerge(area: Area): void {
    const touched = this.mergesIn(area);
    this.mergedAreas = this.mergedAreas.filter((other) => !touched.includes(other));
  }

  mergesIn(area: Area): readonly Area[] {
    return this.mergedAreas.filter((other) => areasOverlap(area, other));
  }

  /** Moves cells, merged areas and hidden rows; new rows take the formats of the row above or of their model. */
  shiftRows(shift: RowShift, like?: RowModel): void {
    if (this.pushesContentOut(shift)) {
      throw new EditError('outside-sheet', this.name, { row: shift.row, column: 0, rows: shift.count, columns: 1 });
    }
    const moved = new Map<number, Map<number, CellContent>>();
    for (const [row, cells] of this.rows) {
      const target = shiftRow(row, shift);
      if (target !== null) moved.set(target, cells);
    }
    for (let i = 0; i < shift.count; i++) moved.set(shift.row + i, this.formatsOfNew(shift.row, like));
    this.rows = moved;
    this.mergedAreas = this.mergedAreas.flatMap((area) => {
      const rows = shiftRows(area.row, areaEnd(area).row, shift);
      if (!rows) return [];
      const shifted = { ...area, row: rows.first, rows: rows.last - rows.first + 1 };
      return shifted.rows * shifted.columns > 1 ? [shifted] : [];
    });
    this.hiddenRows = this.hiddenRows.flatMap((row) => shiftRow(row, shift) ?? []);
    this.openCells &&= shiftOpenCells(this.openCells, shift);
  }

  /** Adjusts the formulas of this sheet to rows that moved here or on another sheet. */
  followRows(shift: RowShift): void {
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        const before = computedFormula(cell);
        const formula = before && shiftReferences(before, this.name, shift);
        if (before === null || formula === null || formula === before) continue;
        const broken = formula.includes('#REF!') && !before.includes('#REF!');
        this.put(row, column, { ...cell, formula, ...(broken ? { value: '#REF!', text: '#REF!' } : {}) });
      }
    }
  }

  /** Columns of the row that have content or a format. */
  columnsOf(row: number): readonly number[] {
    return [...(this.rows.get(row)?.keys() ?? [])];
  }

  snapshot(): SheetSnapshot {
    const area = this.usedArea();
    const matrix = <T>(pick: (cell: CellContent) => T): T[][] =>
      area
        ? Array.from({ length: area.rows }, (_, r) =>
            Array.from({ length: area.columns }, (__, c) => pick(this.cell(area.row + r, area.column + c))),
          )
        : [];
    return {
      ...this.origin,
      area,
      values: matrix((cell) => cell.value),
      text: matrix((cell) => cell.text),
      formulas: matrix((cell) => cell.formula),
      numberFormat: matrix((cell) => cell.numberFormat),
      merges: this.mergedAreas
        .filter((merged) => area !== null && areaContains(area, merged))
        .sort((a, b) => a.row - b.row || a.column - b.column),
      hiddenRows: this.hiddenRows,
      ...(this.openCells && { openCells: this.openCells }),
    };
  }

  private formatsOfNew(row: number, like: RowModel | undefined): Map<number, CellContent> {
    const formats = new Map<number, CellContent>();
    const take = (column: number, { numberFormat }: CellContent): void =>
      void formats.set(column, { ...EMPTY, numberFormat });
    for (const [column, cell] of this.rows.get(row - 1) ?? []) take(column, cell);
    for (const { column, columns } of like?.columns ?? []) {
      for (let at = column; at < column + columns; at++) take(at, this.cell(like?.row ?? 0, at));
    }
    return formats;
  }

  private pushesContentOut(shift: RowShift): boolean {
    const used = this.usedArea();
    return used !== null && shift.row <= areaEnd(used).row && areaEnd(used).row + shift.count >= MAX_ROWS;
  }

  private usedArea(): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === '') continue;
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : areaOfCorners(top, left, bottom, right);
  }
}

/** Every cell of the area, row by row. */
export function* cellsOf(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) yield { row, column };
  }
}

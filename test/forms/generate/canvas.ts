import { cellName, type Area } from '../../../src/workbook/area';
import type { CellContent, SheetSnapshot } from '../../../src/workbook/snapshot';
import { textCell } from './cell-content';

const EMPTY = textCell('');

/** A sheet being drawn. */
export class Canvas {
  private readonly cells = new Map<string, { row: number; column: number; content: CellContent }>();
  private readonly merges: Area[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];

  /** Puts content into a cell, merged over `rows` and `columns`; returns its address. */
  put(row: number, column: number, content: CellContent, { rows = 1, columns = 1 } = {}): string {
    const name = cellName({ row, column });
    this.cells.set(name, { row, column, content });
    if (rows * columns > 1) this.merges.push({ row, column, rows, columns });
    return name;
  }

  toSheet(name: string): SheetSnapshot {
    const all = [...this.cells.values()];
    const ends = this.merges.map(({ row, column, rows, columns }) => [row + rows, column + columns] as const);
    const height = Math.max(...all.map(({ row }) => row + 1), ...ends.map(([row]) => row));
    const width = Math.max(...all.map(({ column }) => column + 1), ...ends.map(([, column]) => column));
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => this.cells.get(cellName({ row, column }))?.content ?? EMPTY),
    );
    return {
      name,
      visibility: 'visible',
      area: { row: 0, column: 0, rows: height, columns: width },
      values: rows.map((row) => row.map(({ value }) => value)),
      text: rows.map((row) => row.map(({ text }) => text)),
      formulas: rows.map((row) => row.map(({ formula }) => formula)),
      numberFormat: rows.map((row) => row.map(({ numberFormat }) => numberFormat)),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      isProtected: false,
    };
  }
}

/** A cell of a line: text or content, and the number of its columns. */
export interface LineCell {
  readonly content: CellContent | string;
  readonly columns?: number;
}

/** A part of a sheet with a fixed width, filled from top to bottom. */
export class Page {
  row = 0;

  constructor(
    readonly canvas: Canvas,
    readonly left: number,
    readonly width: number,
    /** True when cells of several columns are merged; otherwise the other cells stay blank. */
    readonly mergesWide: boolean,
  ) {}

  /** Draws one row of cells and moves to the next row; returns their addresses. */
  line(cells: readonly LineCell[]): string[] {
    let column = this.left;
    const names = cells.map(({ content, columns = 1 }) => {
      const name = this.at(this.row, column, content, columns);
      column += columns;
      return name;
    });
    this.row++;
    return names;
  }

  private at(row: number, column: number, content: CellContent | string, columns: number): string {
    const cell = typeof content === 'string' ? textCell(content) : content;
    return this.canvas.put(row, column, cell, { columns: this.mergesWide ? columns : 1 });
  }

  /** A row of one cell over the whole width. */
  full(content: CellContent | string): string {
    return this.line([{ content, columns: this.width }])[0] ?? '';
  }

  blank(): void {
    this.row++;
  }

  /**
   * A row of label, value, label, value …; the values share the columns not used by labels. Returns the addresses of
   * the values.
   */
  pairs(pairs: readonly (readonly [label: string, value: CellContent | string])[]): string[] {
    const room = this.width - pairs.length;
    const cells = pairs.flatMap(([label, value], index): LineCell[] => [
      { content: label },
      { content: value, columns: Math.floor(room / pairs.length) + (index < room % pairs.length ? 1 : 0) },
    ]);
    return this.line(cells).filter((_, index) => index % 2 === 1);
  }

  /** The columns from `from` on, from this row down. */
  part(from: number, width: number): Page {
    const page = new Page(this.canvas, this.left + from, width, this.mergesWide);
    page.row = this.row;
    return page;
  }

  /** Lines drawn by `draw`, beside a label merged down over all of them. */
  beside<T>(label: string, draw: (page: Page) => T): T {
    const top = this.row;
    const page = new Page(this.canvas, this.left + 1, this.width - 1, this.mergesWide);
    page.row = top;
    const result = draw(page);
    this.row = page.row;
    this.canvas.put(top, this.left, textCell(label), { rows: page.row - top });
    return result;
  }
}

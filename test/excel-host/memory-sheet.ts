import type { Area } from '../../src/workbook/area';
import { areaOfCorners, areasOverlap } from '../../src/workbook/area';
import type { CellValue } from '../../src/workbook/snapshot';
import type { BorderSide, CellStyle, GridSheetData } from './grid';
import { rowsDeleted, rowsInserted } from './row-shift';

export interface MemoryCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly style: CellStyle;
}

const PLAIN_STYLE: CellStyle = {
  bold: false,
  italic: false,
  fontName: '宋体',
  fontSize: 11,
  fontColor: '#000000',
  fill: '',
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  wrapText: false,
};

const EMPTY: MemoryCell = { value: '', formula: null, numberFormat: 'General', style: PLAIN_STYLE };

/** In points: Excel's height of a row with 11 point text. */
const DEFAULT_HEIGHT = 14.25;
/** In points; widths in the file are ignored. */
const DEFAULT_WIDTH = 54;

/** The cells of one sheet, stored sparsely, and the properties of its rows. Does not calculate formulas. */
export class MemorySheet {
  name: string;
  hasGridlines = true;
  readonly visibility: GridSheetData['visibility'];
  readonly isProtected: boolean;
  merges: readonly Area[];
  private rows = new Map<number, Map<number, MemoryCell>>();
  private heights: Map<number, number>;
  private readonly widths = new Map<number, number>();
  /** By "row:column". */
  private readonly lines = new Map<string, Set<BorderSide>>();
  private hiddenRows: Set<number>;
  private readonly hiddenColumns: ReadonlySet<number>;

  constructor(
    readonly id: string,
    data: GridSheetData,
  ) {
    this.name = data.name;
    this.visibility = data.visibility;
    this.isProtected = data.isProtected;
    this.merges = data.merges;
    this.heights = new Map(Object.entries(data.rowHeights).map(([row, points]) => [Number(row), points]));
    this.hiddenRows = new Set(data.hiddenRows);
    this.hiddenColumns = new Set(data.hiddenColumns);
    for (const { row, column, value, formula, numberFormat, style } of data.cells) {
      this.set(row, column, { value, formula, numberFormat, style: { ...PLAIN_STYLE, ...style } });
    }
  }

  cell(row: number, column: number): MemoryCell {
    return this.rows.get(row)?.get(column) ?? EMPTY;
  }

  set(row: number, column: number, cell: MemoryCell): void {
    const cells = this.rows.get(row) ?? new Map<number, MemoryCell>();
    cells.set(column, cell);
    this.rows.set(row, cells);
  }

  change(row: number, column: number, change: Partial<MemoryCell>): void {
    this.set(row, column, { ...this.cell(row, column), ...change });
  }

  *filled(): Generator<{ row: number; column: number; cell: MemoryCell }> {
    for (const [row, cells] of this.rows) for (const [column, cell] of cells) yield { row, column, cell };
  }

  usedArea(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    for (const { row, column, cell } of this.filled()) {
      const isUsed = cell.value !== '' || cell.formula !== null || (!valuesOnly && !isPlain(cell));
      if (!isUsed) continue;
      area = areaOfCorners(
        Math.min(row, area?.row ?? row),
        Math.min(column, area?.column ?? column),
        Math.max(row, area ? area.row + area.rows - 1 : row),
        Math.max(column, area ? area.column + area.columns - 1 : column),
      );
    }
    return area;
  }

  /** As in Excel only the first cell's content survives. */
  merge(area: Area): void {
    this.unmerge(area);
    this.merges = [...this.merges, area];
    for (const { row, column, cell } of [...this.filled()]) {
      const isFirst = row === area.row && column === area.column;
      const isInside = areasOverlap(area, { row, column, rows: 1, columns: 1 });
      if (isInside && !isFirst) this.set(row, column, { ...cell, value: '', formula: null });
    }
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => !areasOverlap(merge, area));
  }

  insertRows(row: number, count: number): void {
    const above = row > 0 ? this.rows.get(row - 1) : undefined;
    const height = this.heights.get(row - 1);
    this.rows = movedKeys(this.rows, (index) => (index >= row ? index + count : index));
    this.heights = movedKeys(this.heights, (index) => (index >= row ? index + count : index));
    this.hiddenRows = new Set([...this.hiddenRows].map((index) => (index >= row ? index + count : index)));
    this.merges = this.merges.map((merge) => rowsInserted(merge, row, count));
    for (let added = row; added < row + count; added += 1) {
      if (height !== undefined) this.heights.set(added, height);
      for (const [column, cell] of above ?? []) {
        if (!isPlain(cell)) this.set(added, column, { ...cell, value: '', formula: null });
      }
    }
  }

  deleteRows(row: number, count: number): void {
    const kept = (index: number) => (index < row ? index : index >= row + count ? index - count : null);
    this.rows = movedKeys(this.rows, kept);
    this.heights = movedKeys(this.heights, kept);
    this.hiddenRows = new Set([...this.hiddenRows].flatMap((index) => kept(index) ?? []));
    this.merges = this.merges.flatMap((merge) => {
      const rest = rowsDeleted(merge, row, count);
      return rest && rest.rows * rest.columns > 1 ? [rest] : [];
    });
  }

  rowHeight(row: number): number {
    return this.hiddenRows.has(row) ? 0 : (this.heights.get(row) ?? DEFAULT_HEIGHT);
  }

  setRowHeight(row: number, points: number): void {
    this.heights.set(row, points);
  }

  columnWidth(column: number): number {
    return this.widths.get(column) ?? DEFAULT_WIDTH;
  }

  setColumnWidth(column: number, points: number): void {
    this.widths.set(column, points);
  }

  borders(row: number, column: number): readonly BorderSide[] {
    return [...(this.lines.get(`${row}:${column}`) ?? [])];
  }

  addBorder(row: number, column: number, side: BorderSide): void {
    const key = `${row}:${column}`;
    this.lines.set(key, (this.lines.get(key) ?? new Set()).add(side));
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  isColumnHidden(column: number): boolean {
    return this.hiddenColumns.has(column);
  }
}

function isPlain(cell: MemoryCell): boolean {
  return (
    cell.numberFormat === 'General' &&
    Object.entries(PLAIN_STYLE).every(([key, value]) => cell.style[key as keyof CellStyle] === value)
  );
}

/** @param moved gives the new key, or null to drop the entry. */
function movedKeys<T>(map: ReadonlyMap<number, T>, moved: (key: number) => number | null): Map<number, T> {
  return new Map(
    [...map].flatMap(([key, value]): [number, T][] => {
      const target = moved(key);
      return target === null ? [] : [[target, value]];
    }),
  );
}

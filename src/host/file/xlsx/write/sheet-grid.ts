import type { RowModel } from '../../../../workbook/edit';
import { MAX_ROWS, cellName, parseAddress } from '../../../../workbook/area';
import { shiftRow, type RowShift } from '../../../../workbook/shift-references';
import { isTrue, wholeNumber } from '../xml';
import type { XmlElement } from './xml-tree';

/** A cell element with its position, which the file may omit. */
export interface PlacedCell {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
}

interface Row {
  readonly element: XmlElement;
  row: number;
}

/** The rows and cells of a worksheet part while it is being changed. Rows and columns count from 0. */
export class SheetGrid {
  private rows: Row[] = [];
  private byNumber: Map<number, Row> | null = null;
  private readonly columnStyles: readonly { first: number; last: number; style: number }[];

  /** @param data the element `sheetData` */
  constructor(
    worksheet: XmlElement,
    private readonly data: XmlElement,
  ) {
    let row = -1;
    for (const element of data.all('row')) {
      const given = element.get('r');
      row = given === undefined ? row + 1 : wholeNumber(given) - 1;
      this.rows.push({ element, row });
    }
    this.columnStyles = (worksheet.first('cols')?.all('col') ?? []).flatMap((column) => {
      const style = column.get('style');
      const [first, last] = [Number(column.get('min')) - 1, Number(column.get('max')) - 1];
      return style === undefined ? [] : [{ first, last, style: Number(style) }];
    });
  }

  /** All cells, in the order of the file. */
  cells(): PlacedCell[] {
    return this.rows.flatMap((row) => cellsOf(row));
  }

  cell(row: number, column: number): XmlElement | undefined {
    const found = this.row(row);
    return found && cellsOf(found).find((cell) => cell.column === column)?.element;
  }

  /** Style of a cell, also of one without an element. */
  style(row: number, column: number): number {
    const own = this.cell(row, column);
    if (own) return Number(own.get('s') ?? 0);
    const element = this.row(row)?.element;
    if (element && isTrue(element.get('customFormat'))) return Number(element.get('s') ?? 0);
    return this.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  /** The element of a cell; added when it is missing. */
  needCell(row: number, column: number): XmlElement {
    const { element } = this.needRow(row);
    const cells = cellsOf({ element, row });
    const known = cells.find((cell) => cell.column === column);
    if (known) return known.element;
    const style = this.style(row, column);
    const cell = this.data.create('c', { r: cellName({ row, column }) });
    if (style !== 0) cell.set('s', style);
    const next = cells.find((one) => one.column > column);
    element.insert(next ? element.children.indexOf(next.element) : element.children.length, cell);
    // `spans` is optional, and wrong after the change.
    element.set('spans', null);
    return cell;
  }

  /**
   * Inserts or deletes rows. New rows take style, height and cell styles of the row above, or of their model in its columns.
   * Rows moved beyond the end of the sheet are dropped; `wouldLose` tells whether they hold anything.
   */
  shift(shift: RowShift, like?: RowModel): void {
    const look = this.lookOfNew(shift.row, like);
    const kept: Row[] = [];
    for (const one of this.rows) {
      const target = shiftRow(one.row, shift);
      if (target === null || target >= MAX_ROWS) {
        this.data.remove(one.element);
        continue;
      }
      if (target !== one.row) renumber(one, target);
      kept.push(one);
    }
    this.rows = kept;
    this.byNumber = null;
    if (look)
      for (let index = 0; index < shift.count; index += 1)
        this.addRow(shift.row + index, rowLike(look, shift.row + index));
  }

  private lookOfNew(row: number, like: RowModel | undefined): RowLook | null {
    const above = this.row(row - 1);
    const model = like ? (this.row(like.row) ?? above) : above;
    if (!model) return null;
    const styles = new Map((above ? cellsOf(above) : []).map(({ element, column }) => [column, element.get('s')]));
    for (const { column, columns } of like?.columns ?? []) {
      for (let at = column; at < column + columns; at += 1) styles.set(at, String(this.style(like?.row ?? 0, at)));
    }
    return { row: model.element, styles: [...styles].sort(([a], [b]) => a - b) };
  }

  /** Whether a cell with content would be moved beyond the end of the sheet. */
  wouldLose({ row: from, count }: RowShift): boolean {
    return this.rows.some(
      (one) =>
        one.row >= Math.max(from, MAX_ROWS - count) && cellsOf(one).some(({ element }) => element.children.length > 0),
    );
  }

  /** The first and last row and column with an element; null when there are none. */
  get reach(): string | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column } of this.cells()) {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    if (bottom < 0) return null;
    const [first, last] = [cellName({ row: top, column: left }), cellName({ row: bottom, column: right })];
    return first === last ? first : `${first}:${last}`;
  }

  private row(number: number): Row | undefined {
    this.byNumber ??= new Map(this.rows.map((row) => [row.row, row]));
    return this.byNumber.get(number);
  }

  private needRow(number: number): Row {
    return this.row(number) ?? this.addRow(number, this.data.create('row', { r: number + 1 }));
  }

  private addRow(number: number, element: XmlElement): Row {
    const added = { element, row: number };
    const index = this.rows.findIndex(({ row }) => row > number);
    const next = this.rows[index];
    if (next) {
      // The next row may have no number of its own and count on from the row before, which would be wrong now.
      next.element.set('r', next.row + 1);
      this.data.insert(this.data.children.indexOf(next.element), element);
      this.rows.splice(index, 0, added);
    } else {
      this.data.append(element);
      this.rows.push(added);
    }
    this.byNumber?.set(number, added);
    return added;
  }
}

function cellsOf({ element, row }: Row): PlacedCell[] {
  let column = -1;
  return element.all('c').map((cell) => {
    const address = cell.get('r');
    column = address === undefined ? column + 1 : parseAddress(address).area.column;
    return { element: cell, row, column };
  });
}

function renumber(row: Row, target: number): void {
  for (const { element, column } of cellsOf(row)) {
    if (element.get('r') !== undefined) element.set('r', cellName({ row: target, column }));
  }
  row.element.set('r', target + 1);
  row.row = target;
}

/** How a new row looks: an element with its height, and the styles of its cells by column. */
interface RowLook {
  readonly row: XmlElement;
  readonly styles: readonly (readonly [number, string | undefined])[];
}

/** A row without contents, with the given look, but never hidden. */
function rowLike({ row: model, styles }: RowLook, number: number): XmlElement {
  const row = model.emptyCopy();
  row.set('r', number + 1);
  for (const name of ['hidden', 'collapsed', 'spans']) row.set(name, null);
  if (Number(row.get('ht')) === 0) for (const name of ['ht', 'customHeight']) row.set(name, null);
  for (const [column, style] of styles) {
    const cell = row.create('c', { r: cellName({ row: number, column }) });
    if (style !== undefined) cell.set('s', style);
    row.append(cell);
  }
  return row;
}

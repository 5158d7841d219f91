import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { moneyUnitAt } from '../../wording/money-unit';
import { amountLabel, type AmountLabel } from '../vocabulary/amount-labels';
import { ASK_FOR_THE_KIND } from '../vocabulary/amount-words';
import { pattern } from '../../wording/lexicon/family';
import { isHeadInColumns } from './head-in-columns';
import { isPutOff } from './put-off';
import { isAmountOrBlank, isBrokenAmount, readAmount } from './amount-text';
import { headingOver, type ColumnHeading } from './amount-neighbours';
import { amountPairs } from './amount-pairs';
import { isLeadIn } from '../vocabulary/labels';

/** A label and the cell for its amount, filled in or not. */
export interface LabelledPlace {
  readonly label: SeenCell;
  readonly meaning: AmountLabel;
  readonly row: number;
  readonly column: number;
}

const ASKS_FOR_THE_KIND = pattern`${ASK_FOR_THE_KIND}$`;

/** Most blank cells between a label and its amount. */
const WIDEST_GAP = 6;

/**
 * Finds the amounts of labels outside tables of amounts: right of the label, else below, above or left of it. A label
 * without an amount gets the cell in the column of its neighbours' amounts.
 */
export class LabelledPlaces {
  private readonly taken = new Set<string>();
  private readonly places = new Map<SeenCell, LabelledPlace>();
  /** By column of labels: the column of their amounts, when blank cells lie between. */
  private readonly distant: ReadonlyMap<number, number>;

  constructor(
    private readonly view: SheetView,
    private readonly labels: readonly { readonly cell: SeenCell; readonly meaning: AmountLabel }[],
    private readonly year: number | null,
    /** The rows outside the indicators. */
    private readonly usable: ReadonlySet<number>,
  ) {
    this.distant = this.distantColumns();
    this.bind((cell) => this.beside(cell));
    this.bind((cell) => this.below(cell));
    this.bind((cell) => this.askew(cell));
    this.bind((cell, meaning) => (meaning.isSure ? this.above(cell) : null));
    this.bind((cell, meaning) => (meaning.isSure ? this.before(cell) : null));
    this.bind((cell, meaning) => this.unfilled(cell, meaning));
  }

  get(label: SeenCell): LabelledPlace | undefined {
    return this.places.get(label);
  }

  /** True for a cell that holds the amount of a label. */
  isAmount({ row, column }: SeenCell): boolean {
    return this.taken.has(key(row, column));
  }

  private bind(find: (cell: SeenCell, meaning: AmountLabel) => { row: number; column: number } | null): void {
    for (const { cell, meaning } of this.labels) {
      if (this.places.has(cell)) continue;
      const place = find(cell, meaning);
      if (!place || this.taken.has(key(place.row, place.column))) continue;
      const isInHead = place.row === cell.row || isHeadInColumns(this.view, cell.row, place.row, this.usable);
      if (meaning.isHeading && !isInHead) continue;
      this.taken.add(key(place.row, place.column));
      this.places.set(cell, { label: cell, meaning, ...place });
    }
  }

  private beside(label: SeenCell): { row: number; column: number } | null {
    const { row } = label;
    const next = this.nextColumn(label);
    const column = this.isNumber(row, next) ? next : this.distantColumn(label, next);
    return column !== null && this.isNumber(row, column) ? { row, column: this.columnOfYear(row, column) } : null;
  }

  /** The column of amounts for labels in this column, when blank cells lie between. */
  private distantColumn({ row, area }: SeenCell, next: number): number | null {
    const distant = this.distant.get(area.column + area.columns);
    return distant !== undefined && distant > next && this.view.ownText(row, next) === '' ? distant : null;
  }

  /** The column right of the label, skipping a cell with only 万元, ￥ or 其中：. */
  private nextColumn({ row, area }: SeenCell): number {
    const { view } = this;
    let column = view.shownFrom(area.column + area.columns);
    while (column < view.right && isAside(view.plain(row, column)) && !view.isCovered(row, column)) {
      column += view.areaAt(row, column).columns;
    }
    return column;
  }

  /** In a row with further figures, such as the amounts of several years, the column of this year's: 户数 | 上年 | 本年. */
  private columnOfYear(row: number, first: number): number {
    const columns: { column: number; heading: ColumnHeading | null }[] = [];
    for (let column = first; this.isNumber(row, column); column += this.view.areaAt(row, column).columns) {
      columns.push({ column, heading: headingOver(this.view, row, column) });
    }
    const kind = columns[0]?.heading?.kind;
    if (kind === undefined || kind === 'current') return first;
    const years = columns.flatMap(({ heading }) => heading?.year ?? []);
    const year = this.year ?? Math.max(...years);
    const current =
      columns.find(({ heading }) => heading?.year === year) ??
      columns.find(({ heading }) => heading?.kind === 'current') ??
      columns.find(({ heading }) => heading === null);
    return current?.column ?? first;
  }

  private below({ column, area }: SeenCell): { row: number; column: number } | null {
    const row = area.row + area.rows;
    return this.isNumber(row, column) ? { row, column } : null;
  }

  /**
   * An amount that was typed a few cells right of the column where the others stand. A column with amounts beside other
   * labels too is one of its own, such as last year's.
   */
  private askew(label: SeenCell): { row: number; column: number } | null {
    const { row } = label;
    const column = this.firstNumber(label, this.nextColumn(label));
    if (column === null || headingOver(this.view, row, column) !== null) return null;
    const others = this.labels.filter(({ cell }) => cell.row !== row && cell.column === label.column);
    return others.some(({ cell }) => this.isNumber(cell.row, column, true)) ? null : { row, column };
  }

  /** The amount above its label, when a row of amounts stands over a row of labels. */
  private above({ row, column }: SeenCell): { row: number; column: number } | null {
    const { row: top, column: left } = this.view.areaAt(row - 1, column);
    const cells = this.view.row(top);
    const isRowOfNumbers = cells.length > 1 && cells.every((cell) => this.isNumber(top, cell.column, true));
    return left === column && isRowOfNumbers ? { row: top, column } : null;
  }

  /** An amount left of its label, with no other text before it. */
  private before({ row, column }: SeenCell): { row: number; column: number } | null {
    const cells = this.view.row(row).filter((cell) => cell.column < column);
    const nearest = cells.at(-1);
    return nearest && cells.every((cell) => this.isNumber(row, cell.column, true))
      ? { row, column: nearest.column }
      : null;
  }

  /** The cell for an amount that is missing or unreadable. */
  private unfilled(label: SeenCell, { isSure }: AmountLabel): { row: number; column: number } | null {
    const { view } = this;
    const { row } = label;
    if (this.isAnswer(label)) return null;
    const next = this.nextColumn(label);
    const column = this.distantColumn(label, next) ?? next;
    if (column > view.right || view.isCovered(row, column)) return null;
    const content = view.content(row, column);
    const hasNeighbours = [...this.places.values()].some(
      (place) => place.label.column === label.column && place.column === column && place.row !== row,
    );
    if (!isSure && !hasNeighbours) return null;
    if (isAmountOrBlank(content)) return { row, column };
    if (amountPairs(content.text).length > 0 || amountLabel(content.text) !== null) return null;
    const isNote = content.text.length <= LONGEST_NOTE;
    // Silence about words in place of an amount would mean that it adds up.
    return isBrokenAmount(content) || (isNote && isSure && (hasNeighbours || isPutOff(content.text)))
      ? { row, column }
      : null;
  }

  /** 资金性质 | 财政拨款. Where the question spans further rows, its answers are a list with amounts. */
  private isAnswer({ row, column }: SeenCell): boolean {
    const { view } = this;
    if (column === 0) return false;
    const asked = view.areaAt(row, column - 1);
    const isOneRow = asked.rows === 1 && view.ownText(row + 1, asked.column) !== '';
    return isOneRow && ASKS_FOR_THE_KIND.test(view.plain(row, asked.column));
  }

  /**
   * By the column next to the labels: the nearest column with amounts from there on. Needed when merged areas are unknown or were
   * forgotten, so that blank cells lie between.
   */
  private distantColumns(): Map<number, number> {
    const columns = new Map<number, number>();
    for (const { cell } of this.labels) {
      const behind = cell.area.column + cell.area.columns;
      const found = this.firstNumber(cell, this.nextColumn(cell));
      if (found !== null) columns.set(behind, Math.min(found, columns.get(behind) ?? found));
    }
    return columns;
  }

  /** The first amount after blank cells that are not merged. */
  private firstNumber({ row }: SeenCell, from: number): number | null {
    for (let column = from; column <= Math.min(from + WIDEST_GAP, this.view.right); column++) {
      if (this.isNumber(row, column)) return column;
      if (this.view.ownText(row, column) !== '' || this.view.areaAt(row, column).columns > 1) return null;
    }
    return null;
  }

  private isNumber(row: number, column: number, isTakenToo = false): boolean {
    if (this.view.isCovered(row, column) || (!isTakenToo && this.taken.has(key(row, column)))) return false;
    return readAmount(this.view.content(row, column)).value !== null;
  }
}

const LONGEST_NOTE = 20;

/** A cell with no content of its own: 万元, ￥, 其中：, ： */
function isAside(plain: string): boolean {
  if (plain === '') return false;
  const words = plain.replace(/[:：()（）]/g, '');
  return words === '' || /^[¥￥]$/.test(words) || isLeadIn(words) || moneyUnitAt(words, 0)?.length === words.length;
}

function key(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}

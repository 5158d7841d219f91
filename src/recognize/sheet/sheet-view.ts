import { oneLine, squeeze } from '../../wording/plain-text';
import type { Area, CellAddress } from '../../workbook/area';
import { remembered } from '../../wording/remembered';
import { cellContent, type CellContent, type SheetSnapshot } from '../../workbook/snapshot';

/** A filled cell as a reader sees it: the top-left cell of a merged area represents the whole area. */
export class SeenCell {
  private squeezed: string | null = null;

  constructor(
    readonly row: number,
    readonly column: number,
    /** Text in one line: "部门（单位）名称". */
    readonly text: string,
    readonly area: Area,
  ) {}

  /** The text without white space, for comparisons. */
  get plain(): string {
    this.squeezed ??= squeeze(this.text);
    return this.squeezed;
  }
}

const NO_TEXTS: readonly string[] = [];
const NO_CELLS: readonly SeenCell[] = [];

/** The same string for the same text in every sheet and file, which is found faster in what is remembered about texts. */
const lineOf = remembered(oneLine);

/** Largest number of blank columns beyond the last value by which a merged title widens the form. */
const BLANK_COLUMNS = 20;

function rightReach(sheet: SheetSnapshot, area: Area): number {
  const last = area.column + area.columns - 1;
  const ends = sheet.merges
    .map((merge) => merge.column + merge.columns - 1)
    .filter((end) => end <= last + BLANK_COLUMNS);
  return Math.max(last, ...ends);
}

/** The columns of one of several forms side by side. */
export interface Panel {
  readonly left: number;
  readonly right: number;
  /** First row that belongs to this form alone; higher rows belong to all forms. */
  readonly top: number;
}

/**
 * Reading access to one sheet, or to one of several forms side by side: merged areas by cell, filled cells by row. Rows
 * and columns are those of the sheet.
 */
export class SheetView {
  readonly top: number;
  readonly left: number;
  /** Last row with a value; -1 for an empty sheet. */
  readonly bottom: number;
  /** Last column with a value or under a filled merged cell, because a form's last column may be blank. */
  readonly right: number;
  /** First column of the sheet's used range, also when only one form is viewed. */
  private readonly firstColumn: number;
  private readonly hidden: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  /** By row and column. */
  private readonly mergedBy = new Map<number, Area[]>();
  /** By row below the first. */
  private readonly rowCache: (readonly SeenCell[] | undefined)[] = [];
  private readonly lineCache: (readonly string[] | undefined)[] = [];

  constructor(
    readonly sheet: SheetSnapshot,
    private readonly panel?: Panel,
  ) {
    const area = sheet.area;
    this.hidden = new Set(sheet.hiddenColumns);
    this.hiddenRows = new Set(sheet.hiddenRows);
    this.top = area?.row ?? 0;
    this.firstColumn = area?.column ?? 0;
    this.left = panel?.left ?? area?.column ?? 0;
    this.bottom = area ? area.row + area.rows - 1 : -1;
    this.right = panel?.right ?? (area ? rightReach(sheet, area) : -1);
    for (const merge of sheet.merges) this.rememberMerge(merge);
  }

  private rememberMerge(merge: Area): void {
    const lastRow = Math.min(merge.row + merge.rows - 1, this.bottom);
    const lastColumn = Math.min(merge.column + merge.columns - 1, this.right);
    for (let row = merge.row; row <= lastRow; row++) {
      let merged = this.mergedBy.get(row);
      if (!merged) this.mergedBy.set(row, (merged = []));
      for (let column = merge.column; column <= lastColumn; column++) merged[column] = merge;
    }
  }

  private mergeAt(row: number, column: number): Area | undefined {
    return this.mergedBy.get(row)?.[column];
  }

  get name(): string {
    return this.sheet.name;
  }

  get hasMerges(): boolean {
    return this.mergedBy.size > 0;
  }

  /** The merged area around the cell, or the cell itself. */
  areaAt(row: number, column: number): Area {
    return this.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 };
  }

  /** True for a cell that a merged area hides (any but its top-left). */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.row !== row || merge.column !== column);
  }

  /** The column from `column` on that is not hidden, for what stands beside a label: a reader does not see what was left there. */
  shownFrom(column: number): number {
    let shown = column;
    while (shown < this.right && this.hidden.has(shown)) shown++;
    return shown;
  }

  content(row: number, column: number): CellContent {
    return cellContent(this.sheet, row, column);
  }

  /** Displayed text of the cell itself, unchanged. */
  rawText(row: number, column: number): string {
    return this.sheet.text[row - this.top]?.[column - this.firstColumn] ?? '';
  }

  /** Displayed text in one line; for a cell inside a merged area, that of the area. */
  text(row: number, column: number): string {
    const merge = this.mergeAt(row, column);
    return merge ? this.lineOf(merge.row, merge.column) : this.lineOf(row, column);
  }

  /** Displayed text of the cell itself in one line; '' for cells covered by a merged area. */
  ownText(row: number, column: number): string {
    return this.isCovered(row, column) ? '' : this.lineOf(row, column);
  }

  private lineOf(row: number, column: number): string {
    return this.lines(row)[column - this.firstColumn] ?? '';
  }

  private lines(row: number): readonly string[] {
    const index = row - this.top;
    const cached = this.lineCache[index];
    if (cached) return cached;
    const texts = this.sheet.text[index];
    if (!texts) return NO_TEXTS;
    return (this.lineCache[index] = texts.map((text) => (text === '' ? '' : lineOf(text))));
  }

  plain(row: number, column: number): string {
    return squeeze(this.text(row, column));
  }

  /** Filled cells of the row, left to right. */
  row(row: number): readonly SeenCell[] {
    const cached = this.rowCache[row - this.top];
    if (cached) return cached;
    const texts = this.sheet.text[row - this.top];
    if (!texts) return NO_CELLS;
    const cells: SeenCell[] = [];
    const first = this.firstColumn;
    const panel = this.panel && row >= this.panel.top ? this.panel : null;
    for (let index = 0; index < texts.length; index++) {
      if (!texts[index]) continue;
      const column = first + index;
      if (panel && (column < panel.left || column > panel.right)) continue;
      const text = this.ownText(row, column);
      if (text !== '') cells.push(new SeenCell(row, column, text, this.areaAt(row, column)));
    }
    return (this.rowCache[row - this.top] = cells);
  }

  address(row: number, column: number): CellAddress {
    return { sheet: this.sheet.name, row, column };
  }
}

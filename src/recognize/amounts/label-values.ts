import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { mayLabelYear } from '../vocabulary/field-labels';
import { isFieldLabel, isHeadLabel } from '../vocabulary/head-labels';

/** Largest distance of a value whose merging was forgotten in this row: one blank cell between label and value. */
const FORGOTTEN = 2;

/** Longer texts below a label are no value of it, but running text. */
const LONGEST_VALUE = 40;

export interface LabelledCell {
  readonly row: number;
  readonly column: number;
}

/** Finds the cells for the values of labels in a form's head, filled in or not. */
export class LabelValues {
  /** Columns of labels; used only when the host reports no merged areas. */
  private readonly labelColumns: ReadonlySet<number>;

  private readonly rows: ReadonlySet<number>;

  constructor(
    private readonly view: SheetView,
    rows: readonly number[],
  ) {
    this.rows = new Set(rows);
    this.labelColumns = view.hasMerges ? new Set() : columnsOfLabels(view, rows);
  }

  /**
   * The cell right of the label. When merged areas are unknown, blank cells may lie between. Null when there is no cell
   * for a value, because the sheet ends or another label follows.
   */
  beside(label: SeenCell): LabelledCell | null {
    const column = this.view.shownFrom(label.area.column + label.area.columns);
    if (column > this.view.right) return null;
    const text = this.view.text(label.row, column);
    if (text === '') return this.distant(label) ?? { row: label.row, column };
    if (isFieldLabel(text)) return null;
    const area = this.view.areaAt(label.row, column);
    return { row: area.row, column: area.column };
  }

  /** The cell below the label in a row of labels (项目名称 | 主管部门 | 联系人) over a single row of values, otherwise the one beside it. */
  of(label: SeenCell): LabelledCell | null {
    const row = label.area.row + label.area.rows;
    return this.headsOneRow(label) ? { row, column: label.column } : this.beside(label);
  }

  private headsOneRow({ row, area }: SeenCell): boolean {
    const labels = this.view.row(row).filter((cell) => cell.area.rows === area.rows);
    const below = row + area.rows;
    if (labels.length < 2) return this.headsValueAlone(row, area);
    if (!this.rows.has(below) || !labels.every(isLabel)) return false;
    const isUnder = (cells: readonly SeenCell[]): boolean =>
      cells.length * 2 > labels.length &&
      cells.every(
        (cell) =>
          !isLabel(cell) &&
          labels.some((label) => label.column === cell.column && label.area.columns === cell.area.columns),
      );
    const ownIn = (line: number): SeenCell[] => this.view.row(line).filter((cell) => cell.area.row === line);
    return isUnder(ownIn(below)) && !(this.rows.has(below + 1) && isUnder(ownIn(below + 1)));
  }

  /** True for a label over the whole width of the form, with its value as wide in the next row. */
  private headsValueAlone(row: number, area: SeenCell['area']): boolean {
    const [label, ...labels] = this.view.row(row);
    const [value, ...values] = this.view.row(row + area.rows);
    const isAlone = label !== undefined && value !== undefined && labels.length + values.length === 0;
    return (
      isAlone &&
      this.rows.has(value.row) &&
      area.columns > 1 &&
      value.area.columns === area.columns &&
      value.column === area.column &&
      value.text.length <= LONGEST_VALUE &&
      !isLabel(value)
    );
  }

  private distant(label: SeenCell): LabelledCell | null {
    const [next, after] = this.view.row(label.row).filter(({ column }) => column > label.column);
    if (!next || isHeadLabel(next.text)) return null;
    if (this.view.hasMerges) return this.isUnmergedRow(label, next) ? { row: next.row, column: next.column } : null;
    const hasOwnValue = after?.column === next.column + 1 && !isHeadLabel(after.text);
    return this.labelColumns.has(next.column) && hasOwnValue ? null : { row: next.row, column: next.column };
  }

  /** True for a single row without merges in a merged form, recognised by the merged rows around it. */
  private isUnmergedRow(label: SeenCell, next: SeenCell): boolean {
    const areas = Array.from({ length: next.column - label.column }, (_, index) =>
      this.view.areaAt(label.row, label.column + index),
    );
    return (
      next.column - label.column === FORGOTTEN &&
      areas.every(({ columns }) => columns === 1) &&
      next.area.row === label.row
    );
  }
}

function isLabel({ text }: SeenCell): boolean {
  return isHeadLabel(text) || mayLabelYear(text);
}

/** Columns with at least two labels that make up at least half of their cells. */
function columnsOfLabels(view: SheetView, rows: readonly number[]): ReadonlySet<number> {
  const counts = new Map<number, { labels: number; cells: number }>();
  for (const row of rows) {
    for (const { column, text } of view.row(row)) {
      const count = counts.get(column) ?? { labels: 0, cells: 0 };
      count.cells++;
      if (isHeadLabel(text)) count.labels++;
      counts.set(column, count);
    }
  }
  return new Set(
    [...counts].filter(([, { labels, cells }]) => labels >= 2 && labels * 2 >= cells).map(([column]) => column),
  );
}

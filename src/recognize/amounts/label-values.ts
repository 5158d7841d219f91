import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { isFieldLabel, isHeadLabel } from '../vocabulary/head-labels';

/** A blank cell between label and value: one area of two columns that is not merged in this row. */
const FORGOTTEN = 2;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Tells for the labels of a form's head where their values belong, filled in or not. */
export class LabelValues {
  /** Columns in which labels stand; needed only where merged areas were taken away. */
  private readonly labelColumns: ReadonlySet<number>;

  constructor(
    private readonly view: SheetView,
    rows: readonly number[],
  ) {
    this.labelColumns = view.hasMerges ? new Set() : columnsOfLabels(view, rows);
  }

  /**
   * The cell right of the label. Where merged areas were taken away some blank cells may stand between. Null when no cell
   * is left for a value: the label stands at the edge or before another label.
   */
  beside(label: SeenCell): Place | null {
    const column = label.area.column + label.area.columns;
    if (column > this.view.right) return null;
    const text = this.view.text(label.row, column);
    if (text === '') return this.distant(label) ?? { row: label.row, column };
    if (isFieldLabel(text)) return null;
    const area = this.view.areaAt(label.row, column);
    return { row: area.row, column: area.column };
  }

  private distant(label: SeenCell): Place | null {
    const [next, after] = this.view.row(label.row).filter(({ column }) => column > label.column);
    if (!next || isHeadLabel(next.text)) return null;
    if (this.view.hasMerges) return this.isUnmergedRow(label, next) ? { row: next.row, column: next.column } : null;
    const hasOwnValue = after?.column === next.column + 1 && !isHeadLabel(after.text);
    return this.labelColumns.has(next.column) && hasOwnValue ? null : { row: next.row, column: next.column };
  }

  /** One row of a form whose merging was forgotten: label and value stand where the rows around it have merged areas. */
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

/** A column of labels holds at least two, and labels make up half of it. */
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

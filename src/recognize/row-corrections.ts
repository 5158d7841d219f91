import type { GoalTable } from '../goals/goal-table';
import type { SheetView } from './sheet/sheet-view';

/** A row that the user marked as an indicator because it was not recognised as one. */
export interface RowCorrection {
  readonly sheet: string;
  /** Number of the row at that time, from 0. */
  readonly row: number;
  /**
   * Texts of the row at that time, without white space. They identify the row after others were inserted or deleted.
   */
  readonly cells: readonly string[];
}

/** Share of equal cells from which on a row in another place counts as the same. */
const ENOUGH_ALIKE = 0.5;

/** Finds the rows that the corrections refer to, in one sheet or in one of several forms side by side. */
export class RowCorrections {
  private readonly byRow = new Map<number, RowCorrection>();

  constructor(all: readonly RowCorrection[], view: SheetView) {
    const ofSheet = all.filter(({ sheet }) => sheet === view.name);
    if (ofSheet.length === 0) return;
    const rows = cellsByRow(view);
    this.takeUnchanged(ofSheet, rows);
    for (const one of ofSheet) {
      const row = this.isTaken(one) ? null : this.changedRow(one, rows);
      if (row !== null) this.byRow.set(row, one);
    }
  }

  of(row: number): RowCorrection | undefined {
    return this.byRow.get(row);
  }

  /** Finds rows with unchanged texts: in order when as many were marked as there are, else those in their old place. */
  private takeUnchanged(all: readonly RowCorrection[], rows: ReadonlyMap<number, readonly string[]>): void {
    for (const words of new Set(all.map(({ cells }) => cells.join('|')))) {
      const alike = all.filter(({ cells }) => cells.join('|') === words).sort((a, b) => a.row - b.row);
      const found = [...rows].flatMap(([row, cells]) => (cells.join('|') === words ? [row] : []));
      for (const [nth, one] of alike.entries()) {
        const row = found.length === alike.length ? found[nth] : found.find((at) => at === one.row);
        if (row !== undefined) this.byRow.set(row, one);
      }
    }
  }

  /** The row whose texts have changed: the one in the old place if a text is left, else the most similar one. */
  private changedRow({ row, cells }: RowCorrection, rows: ReadonlyMap<number, readonly string[]>): number | null {
    const alike = (at: number): number => {
      const now = rows.get(at) ?? [];
      if (this.byRow.has(at)) return 0;
      return cells.filter((cell) => now.includes(cell)).length / Math.max(cells.length, now.length, 1);
    };
    if (alike(row) > 0) return row;
    const [best, next] = [...rows.keys()].map((at) => ({ at, like: alike(at) })).sort((a, b) => b.like - a.like);
    return best && best.like >= ENOUGH_ALIKE && best.like > (next?.like ?? 0) ? best.at : null;
  }

  private isTaken(correction: RowCorrection): boolean {
    return [...this.byRow.values()].includes(correction);
  }
}

function cellsByRow(view: SheetView): ReadonlyMap<number, readonly string[]> {
  const rows = new Map<number, readonly string[]>();
  for (let row = view.top; row <= view.bottom; row++) {
    const cells = wordsOf(view, row);
    if (cells.length > 0) rows.set(row, cells);
  }
  return rows;
}

/** The texts by which a row is found again. */
export function wordsOf(view: SheetView, row: number): string[] {
  return view.row(row).map(({ plain }) => plain);
}

/** Adds rows that the user marked as indicators, the newest last. */
export function withRows(all: readonly RowCorrection[], rows: readonly RowCorrection[]): RowCorrection[] {
  return [...withoutRows(all, rows), ...rows];
}

export function withoutRows(all: readonly RowCorrection[], rows: readonly RowCorrection[]): RowCorrection[] {
  return all.filter((one) => !rows.some((row) => isSameRow(one, row)));
}

/** Corrections without effect: the row or sheet is gone, or was rewritten. */
export function unusedRows(all: readonly RowCorrection[], tables: readonly GoalTable[]): RowCorrection[] {
  const used = tables.flatMap(({ sheet, rowsByUser }) => rowsByUser.map(({ saved }) => ({ sheet, ...saved })));
  return withoutRows(all, used);
}

function isSameRow(a: RowCorrection, b: RowCorrection): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.cells.join('|') === b.cells.join('|');
}

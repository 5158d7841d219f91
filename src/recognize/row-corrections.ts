import type { GoalTable } from '../goals/goal-table';
import type { SheetView } from './sheet/sheet-view';

/** A row that is an indicator because the user said so, though it does not look like one. */
export interface RowCorrection {
  readonly sheet: string;
  /** Where the row stood, from 0. */
  readonly row: number;
  /** What stood in it, without white space: the row is found again by its words after others came or went above it. */
  readonly cells: readonly string[];
}

/** At least this part of a row's cells must be as they were, for a row that stands elsewhere than it did. */
const ENOUGH_ALIKE = 0.5;

/** Which rows of a sheet, or of one of several forms beside each other, the corrections mean. */
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

  /** Of rows with the same words, those that stand where they stood; all in their order where each of them was meant. */
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

  /** The row in which something was changed since: where it stood, with a word left, or the one that is most like it. */
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

/** The texts of a row by which it is found again. */
export function wordsOf(view: SheetView, row: number): string[] {
  return view.row(row).map(({ plain }) => plain);
}

/** Rows that the user said are indicators, the newest last. */
export function withRows(all: readonly RowCorrection[], rows: readonly RowCorrection[]): RowCorrection[] {
  return [...withoutRows(all, rows), ...rows];
}

export function withoutRows(all: readonly RowCorrection[], rows: readonly RowCorrection[]): RowCorrection[] {
  return all.filter((one) => !rows.some((row) => isSameRow(one, row)));
}

/** Corrections that no row follows: the row or sheet is gone, or was written anew. */
export function unusedRows(all: readonly RowCorrection[], tables: readonly GoalTable[]): RowCorrection[] {
  const used = tables.flatMap(({ sheet, rowsByUser }) => rowsByUser.map(({ saved }) => ({ sheet, ...saved })));
  return withoutRows(all, used);
}

function isSameRow(a: RowCorrection, b: RowCorrection): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.cells.join('|') === b.cells.join('|');
}

import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';

/**
 * A file writes a formula that is filled over a range once. This remembers where each one is written and gives it for
 * the other cells: relative addresses move, "$" ones, texts and names stay, what would leave the sheet is #REF!.
 */
export class SharedFormulas {
  private readonly relative = new Map<string, string>();

  /** @param cell where the formula is written, "B3" */
  define(group: string, formula: string, cell: string): void {
    this.relative.set(group, translateFormulaToR1C1(formula, cell));
  }

  /** The formula in another cell of the group; null when it was never written. */
  at(group: string, cell: string): string | null {
    const relative = this.relative.get(group);
    return relative === undefined ? null : translateFormulaToA1(relative, cell, { wrapEdges: false });
  }
}

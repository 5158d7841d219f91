import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';

/**
 * A formula shared over a range is written only once in the file. Remembers where it is written and adapts it to the
 * other cells: relative addresses move; absolute ones, texts and names stay; addresses outside the sheet become #REF!.
 */
export class SharedFormulas {
  private readonly relative = new Map<string, string>();

  /** @param cell where the formula is written, "B3" */
  define(group: string, formula: string, cell: string): void {
    this.relative.set(group, translateFormulaToR1C1(formula, cell));
  }

  /** The formula for another cell of the group; null when the group has no definition. */
  at(group: string, cell: string): string | null {
    const relative = this.relative.get(group);
    return relative === undefined ? null : translateFormulaToA1(relative, cell, { wrapEdges: false });
  }
}

import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';

/**
 * A formula shared over a range is written only once in the file. Remembers where it is written and adapts it to the
 * other cells: relative addresses move; absolute ones, texts and names stay; addresses outside the sheet become #REF!.
 */
export class SharedFormulas {
  private readonly written = new Map<string, { readonly formula: string; readonly cell: string }>();
  private readonly relative = new Map<string, string>();

  /** @param cell where the formula is written, "B3" */
  define(group: string, formula: string, cell: string): void {
    this.written.set(group, { formula, cell });
    this.relative.delete(group);
  }

  /** The formula for another cell of the group; null when the group has no definition. */
  at(group: string, cell: string): string | null {
    const written = this.written.get(group);
    if (!written) return null;
    let relative = this.relative.get(group);
    if (relative === undefined) {
      relative = translateFormulaToR1C1(written.formula, written.cell);
      this.relative.set(group, relative);
    }
    return translateFormulaToA1(relative, cell, { wrapEdges: false });
  }
}

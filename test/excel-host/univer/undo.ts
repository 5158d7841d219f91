import { LocalUndoRedoService } from '@univerjs/presets';
import type { IUndoRedoItem } from '@univerjs/presets';

/**
 * Univer's batching appends the undo steps of a batch in the order of execution, so undoing a write before a row
 * inserted later hits the wrong cells. This service undoes a batch from its end.
 */
export class OrderedUndoService extends LocalUndoRedoService {
  private batch: { readonly unitId: string; readonly items: IUndoRedoItem[] } | null = null;

  /**
   * Makes everything done to the unit from now on one step; inner steps belong to the outer one.
   * @returns a function that ends the step
   */
  startStep(unitId: string): () => void {
    if (this.batch) return () => undefined;
    const batch = { unitId, items: [] };
    this.batch = batch;
    return () => {
      this.batch = null;
      this.pushBatch(unitId, batch.items);
    };
  }

  /** Steps of other units (the text in the cell editor) are not affected. */
  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.batch?.unitId === item.unitID) this.batch.items.push(item);
    else super.pushUndoRedo(item);
  }

  private pushBatch(unitID: string, items: readonly IUndoRedoItem[]): void {
    if (items.length === 0) return;
    super.pushUndoRedo({
      unitID,
      undoMutations: [...items].reverse().flatMap((item) => item.undoMutations),
      redoMutations: items.flatMap((item) => item.redoMutations),
    });
  }
}

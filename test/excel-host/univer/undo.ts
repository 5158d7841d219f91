import { LocalUndoRedoService } from '@univerjs/presets';
import type { IUndoRedoItem } from '@univerjs/presets';

/**
 * Univer's own batching appends the undo steps of a batch in the order in which they were done; undoing a write before
 * the row inserted after it then hits the wrong cells. Here a batch is undone from its end.
 */
export class OrderedUndoService extends LocalUndoRedoService {
  private batch: { readonly unitId: string; readonly items: IUndoRedoItem[] } | null = null;

  /**
   * Everything done to the unit from now on is one step; a step within a step belongs to the outer one.
   * @returns what ends the step.
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

  /** Steps of other units (the text in the cell editor) keep going their own way. */
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

import { LocalUndoRedoService, toDisposable } from '@univerjs/presets';
import type { IDisposable, IUndoRedoItem } from '@univerjs/presets';

/**
 * Univer's own batching appends the undo steps of a batch in the order in which they were done; undoing a write before
 * the row inserted after it then hits the wrong cells. Here a batch is undone from its end.
 */
export class OrderedUndoService extends LocalUndoRedoService {
  private batch: { readonly unitId: string; readonly items: IUndoRedoItem[] } | null = null;

  /** Until disposed, everything done to the unit is one step. A batch within a batch belongs to the outer one. */
  override __tempBatchingUndoRedo(unitId: string): IDisposable {
    if (this.batch) return toDisposable(() => undefined);
    const batch = { unitId, items: [] };
    this.batch = batch;
    return toDisposable(() => {
      this.batch = null;
      this.pushBatch(unitId, batch.items);
    });
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

import { ICommandService } from '@univerjs/presets';
import type { FUniver, IDisposable, Injector } from '@univerjs/presets';
import type {} from '@univerjs/preset-sheets-core';
import type { GridChange } from '../grid';
import { changeOf } from './changes';

const CORNERS = ['startRow', 'startColumn', 'endRow', 'endColumn'];

/** Reports events of one workbook in Univer, caused by the user or the add-in. */
export class UniverObserver {
  private readonly changeListeners = new Set<(change: GridChange) => void>();
  private readonly selectionListeners = new Set<() => void>();
  private readonly subscriptions: readonly IDisposable[];
  private editing = false;
  private muted = false;
  private changedSinceAsked = false;
  private lastSelection = '';

  constructor(api: FUniver, injector: Injector, unitId: string) {
    this.subscriptions = [
      injector.get(ICommandService).onCommandExecuted((command, options) => {
        if (!belongsTo(unitId, command.params)) return;
        // Its SelectionChanged event misses selections by programs; this one comes several times per click.
        if (command.id === 'sheet.operation.set-selections') this.selectionMoved(command.params);
        const change = changeOf(command, options);
        if (!change) return;
        this.changedSinceAsked = true;
        for (const listener of this.changeListeners) listener(change);
      }),
      api.addEvent(api.Event.SheetEditStarted, () => {
        this.editing = true;
      }),
      api.addEvent(api.Event.SheetEditEnded, () => {
        this.editing = false;
      }),
    ];
  }

  isEditing(): boolean {
    return this.editing;
  }

  /** True when content has changed since the last call, so that formulas are being recalculated. */
  takeChanged(): boolean {
    const changed = this.changedSinceAsked;
    this.changedSinceAsked = false;
    return changed;
  }

  onChanged(listener: (change: GridChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onSelectionChanged(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  /** Suppresses selection events while the grid works: Univer selects ranges temporarily. */
  withoutSelectionEvents(work: () => void): void {
    this.muted = true;
    try {
      work();
    } finally {
      this.muted = false;
    }
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private selectionMoved(params: object | undefined): void {
    const selection = JSON.stringify(params, ['subUnitId', 'selections', 'range', ...CORNERS]);
    if (this.muted || selection === this.lastSelection) return;
    this.lastSelection = selection;
    for (const listener of this.selectionListeners) listener();
  }
}

function belongsTo(unitId: string, params: object | undefined): boolean {
  return params !== undefined && 'unitId' in params && params.unitId === unitId;
}

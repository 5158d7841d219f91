import type { AddedSheet, SheetAdding } from '../../host/sheet-adding';
import type { NewSheet } from '../../workbook/new-sheet';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { retryWhenAnswered, troubleOf } from '../basics/trouble';
import type { PaneTrouble } from '../basics/trouble';

/** What has come of the last action. */
export type OwnSheetOutcome =
  | { readonly kind: 'written'; readonly sheet: AddedSheet }
  | { readonly kind: 'removed' }
  /** Somebody has written into it: the user is asked. */
  | { readonly kind: 'changed'; readonly sheet: AddedSheet }
  | { readonly kind: 'missing' | 'not-ours'; readonly sheet: AddedSheet }
  /** There was nothing to be written. */
  | { readonly kind: 'not-made' };

type Request =
  { readonly kind: 'write' } | { readonly kind: 'remove'; readonly sheet: AddedSheet; readonly evenChanged: boolean };

export interface OwnSheetState {
  readonly busy: Request['kind'] | null;
  readonly outcome: OwnSheetOutcome | null;
  readonly trouble: { readonly what: PaneTrouble; readonly request: Request } | null;
}

export interface OwnSheetSession extends Store<OwnSheetState> {
  readonly write: () => Promise<void>;
  readonly remove: (sheet: AddedSheet, evenChanged: boolean) => Promise<void>;
  /** The sheet is left as it is. */
  readonly keep: (sheet: AddedSheet) => void;
  readonly retry: () => Promise<void>;
  readonly dismissTrouble: () => void;
}

export interface SheetPlan {
  /** That it gets, where it is free. */
  readonly name: string;
  readonly make: (workbook: string) => NewSheet;
}

/**
 * Writes a sheet of the add-in's own, and takes it away again.
 * @param plan what is to be written; null where there is nothing
 * @param onDone a sheet was written or taken away
 */
export function createOwnSheetSession(
  sheets: SheetAdding,
  plan: () => Promise<SheetPlan | null>,
  onDone?: () => void,
): OwnSheetSession {
  const store = createStore<OwnSheetState>({ busy: null, outcome: null, trouble: null });

  async function act(request: Request): Promise<void> {
    if (store.get().busy) return;
    store.change({ busy: request.kind, outcome: null, trouble: null });
    try {
      const outcome = request.kind === 'write' ? await write() : await remove(request);
      store.change({ outcome });
      if (outcome.kind === 'written' || outcome.kind === 'removed') onDone?.();
    } catch (error) {
      store.change({ trouble: { what: troubleOf(error), request } });
      retryWhenAnswered(error, store, session.retry);
    } finally {
      store.change({ busy: null });
    }
  }

  async function write(): Promise<OwnSheetOutcome> {
    const planned = await plan();
    return planned ? { kind: 'written', sheet: await sheets.add(planned.name, planned.make) } : { kind: 'not-made' };
  }

  async function remove({ sheet, evenChanged }: Request & { kind: 'remove' }): Promise<OwnSheetOutcome> {
    const kind = await sheets.remove(sheet.name, evenChanged);
    return kind === 'removed' ? { kind } : { kind, sheet };
  }

  const session: OwnSheetSession = {
    get: store.get,
    subscribe: store.subscribe,
    write: () => act({ kind: 'write' }),
    remove: (sheet, evenChanged) => act({ kind: 'remove', sheet, evenChanged }),
    keep: (sheet) => store.change({ outcome: { kind: 'written', sheet } }),
    async retry() {
      const request = store.get().trouble?.request;
      if (request) await act(request);
    },
    dismissTrouble: () => store.change({ trouble: null }),
  };
  return session;
}

import type { AddedSheet, SheetAdding } from '../../host/sheet-adding';
import type { NewSheet } from '../../workbook/new-sheet';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { retryWhenAnswered, troubleOf } from '../basics/trouble';
import type { PaneTrouble } from '../basics/trouble';
import type { WorkbookSession, WorkbookTurn } from '../workbook/workbook-session';

/** The result of the last action. */
export type OwnSheetOutcome =
  | { readonly kind: 'written'; readonly sheet: AddedSheet }
  | { readonly kind: 'removed' }
  /** Somebody has written into the sheet, so the user is asked. */
  | { readonly kind: 'changed'; readonly sheet: AddedSheet }
  | { readonly kind: 'missing' | 'not-ours'; readonly sheet: AddedSheet }
  /** There was nothing to write. */
  | { readonly kind: 'not-made' };

type Request =
  { readonly kind: 'write' } | { readonly kind: 'remove'; readonly sheet: AddedSheet; readonly evenChanged: boolean };

export interface OwnSheetState {
  readonly busy: Request['kind'] | null;
  /** Number of rows that are being written; null while the sheet is prepared. */
  readonly rows: number | null;
  readonly outcome: OwnSheetOutcome | null;
  readonly trouble: { readonly what: PaneTrouble; readonly request: Request } | null;
}

export interface OwnSheetSession extends Store<OwnSheetState> {
  readonly write: () => Promise<void>;
  readonly remove: (sheet: AddedSheet, evenChanged: boolean) => Promise<void>;
  readonly keep: (sheet: AddedSheet) => void;
  readonly retry: () => Promise<void>;
  readonly dismissTrouble: () => void;
}

export interface SheetPlan {
  /** Name of the sheet, unless it is taken. */
  readonly name: string;
  readonly make: (workbook: string) => NewSheet;
}

/**
 * Writes and removes a sheet made by the add-in.
 * @param plan returns the sheet to write, or null when there is nothing to write
 * @param afterwards work done in the turn in which a sheet was written or removed
 */
export function createOwnSheetSession(
  workbook: WorkbookSession,
  sheets: SheetAdding,
  plan: (turn: WorkbookTurn) => Promise<SheetPlan | null>,
  afterwards?: (turn: WorkbookTurn) => Promise<unknown>,
): OwnSheetSession {
  const store = createStore<OwnSheetState>({ busy: null, rows: null, outcome: null, trouble: null });

  async function act(request: Request): Promise<void> {
    if (store.get().busy) return;
    store.change({ busy: request.kind, outcome: null, trouble: null });
    try {
      await workbook.run((turn) => actIn(turn, request));
    } catch (error) {
      store.change({ trouble: { what: troubleOf(error), request } });
      retryWhenAnswered(error, store, session.retry);
    } finally {
      store.change({ busy: null, rows: null });
    }
  }

  async function actIn(turn: WorkbookTurn, request: Request): Promise<void> {
    const outcome = request.kind === 'write' ? await write(turn) : await remove(turn, request);
    store.change({ outcome });
    if (outcome.kind === 'written' || outcome.kind === 'removed') await afterwards?.(turn);
  }

  async function write(turn: WorkbookTurn): Promise<OwnSheetOutcome> {
    const planned = await plan(turn);
    if (!planned) return { kind: 'not-made' };
    const make = (name: string): NewSheet => {
      const sheet = planned.make(name);
      store.change({ rows: sheet.values.length });
      return sheet;
    };
    return { kind: 'written', sheet: await turn.change(() => sheets.add(planned.name, make)) };
  }

  async function remove(
    turn: WorkbookTurn,
    { sheet, evenChanged }: Request & { kind: 'remove' },
  ): Promise<OwnSheetOutcome> {
    const kind = await turn.change(() => sheets.remove(sheet.name, evenChanged));
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

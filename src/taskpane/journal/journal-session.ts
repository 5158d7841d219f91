import type { CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { retryWhenAnswered, troubleOf } from '../basics/trouble';
import type { PaneTrouble } from '../basics/trouble';
import { plannedAgain } from '../workbook/planned-again';
import type { WorkbookSession, WorkbookTurn } from '../workbook/workbook-session';
import { changeWorkbook } from './change-workbook';
import type { Remembrance } from './change-workbook';
import type { About, Journal, JournalEntry } from './journal';
import { undoEntry } from './take-back';
import type { TakenBack } from './take-back';
import { settle } from './write-whole';

/** Outcome of a change or of undoing it. */
export type JournalNotice = { readonly entry: JournalEntry } & ({ readonly kind: 'done' } | TakenBack);

export interface JournalPaneState {
  readonly undoing: boolean;
  readonly notice: JournalNotice | null;
  readonly trouble: { readonly what: PaneTrouble; readonly entry: JournalEntry; readonly force: boolean } | null;
}

export interface JournalSession extends Store<JournalPaneState> {
  readonly journal: Journal;
  /** Makes an undoable change; throws like {@link changeWorkbook}. */
  readonly change: (
    turn: WorkbookTurn,
    before: WorkbookSnapshot,
    edits: readonly Edit[],
    about: About,
    remembrance?: Remembrance,
  ) => Promise<void>;
  /**
   * Reverts a change that failed half-way.
   * @returns true when the change turned out to be complete
   */
  readonly settle: (turn: WorkbookTurn) => Promise<boolean>;
  /** @param force true to undo even if the user has changed the written cells */
  readonly undo: (entry: JournalEntry, force?: boolean) => Promise<void>;
  readonly goTo: (cell: CellAddress) => Promise<void>;
  readonly dismiss: () => void;
  readonly retry: () => Promise<void>;
}

/**
 * Changes of the workbook and their undo, for one part of the pane.
 * @param afterUndo work done in the turn in which a change was undone, with a restored cell
 */
export function createJournalSession(
  workbook: WorkbookSession,
  journal: Journal,
  afterUndo: (turn: WorkbookTurn, at: CellAddress | null) => unknown,
): JournalSession {
  const store = createStore<JournalPaneState>({ undoing: false, notice: null, trouble: null });

  function announce(): void {
    const entry = journal.get().entries.at(-1);
    store.change({ notice: entry ? { kind: 'done', entry } : null, trouble: null });
  }

  async function takeBackIn(turn: WorkbookTurn, entry: JournalEntry, force: boolean): Promise<void> {
    const taken = await plannedAgain(() => undoEntry(turn, journal, entry, force));
    store.change({ notice: { ...taken, entry } });
    if (!('at' in taken)) return;
    // Shows the restored cells to the user.
    if (taken.at) await session.goTo(taken.at);
    await afterUndo(turn, taken.at);
  }

  const session: JournalSession = {
    get: store.get,
    subscribe: store.subscribe,
    journal,
    async change(turn, before, edits, about, remembrance) {
      await changeWorkbook(turn, journal, before, edits, about, remembrance);
      announce();
    },
    async settle(turn) {
      const isDone = await settle(turn, journal);
      if (isDone) announce();
      return isDone;
    },
    async undo(entry, force = false) {
      if (store.get().undoing) return;
      store.change({ undoing: true, trouble: null });
      try {
        await workbook.run((turn) => takeBackIn(turn, entry, force));
      } catch (error) {
        store.change({ trouble: { what: troubleOf(error), entry, force } });
        retryWhenAnswered(error, store, session.retry);
      } finally {
        store.change({ undoing: false });
      }
    },
    goTo: (cell) => workbook.select(cell).catch(() => undefined),
    dismiss: () => store.change({ notice: null }),
    async retry() {
      const { trouble } = store.get();
      if (trouble) await session.undo(trouble.entry, trouble.force);
    },
  };
  return session;
}

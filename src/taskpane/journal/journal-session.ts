import type { WorkbookHost } from '../../host/port';
import type { CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { retryWhenAnswered, troubleOf } from '../basics/trouble';
import type { PaneTrouble } from '../basics/trouble';
import { changeWorkbook } from './change-workbook';
import type { Remembrance } from './change-workbook';
import type { About, Journal, JournalEntry } from './journal';
import { takeBack } from './take-back';
import type { TakenBack } from './take-back';
import { settle } from './write-whole';

/** What became of a change, or of taking it back. */
export type JournalNotice = { readonly entry: JournalEntry } & ({ readonly kind: 'done' } | TakenBack);

export interface JournalPaneState {
  readonly undoing: boolean;
  readonly notice: JournalNotice | null;
  readonly trouble: { readonly what: PaneTrouble; readonly entry: JournalEntry; readonly force: boolean } | null;
}

export interface JournalSession extends Store<JournalPaneState> {
  readonly journal: Journal;
  /** Makes a change that can be taken back; throws as {@link changeWorkbook} does. */
  readonly change: (
    before: WorkbookSnapshot,
    edits: readonly Edit[],
    about: About,
    remembrance?: Remembrance,
  ) => Promise<void>;
  /**
   * Clears up after a change that broke off.
   * @returns true when that change is complete after all
   */
  readonly settle: () => Promise<boolean>;
  /** @param force also where the user has changed what it wrote */
  readonly undo: (entry: JournalEntry, force?: boolean) => Promise<void>;
  readonly goTo: (cell: CellAddress) => Promise<void>;
  readonly dismiss: () => void;
  readonly retry: () => Promise<void>;
}

/** Changes of the workbook and the way back, for every part of the pane that makes any. */
export function createJournalSession(host: WorkbookHost, journal: Journal, onChanged: () => void): JournalSession {
  const store = createStore<JournalPaneState>({ undoing: false, notice: null, trouble: null });

  function announce(): void {
    onChanged();
    const entry = journal.get().entries.at(-1);
    store.change({ notice: entry ? { kind: 'done', entry } : null, trouble: null });
  }

  const session: JournalSession = {
    get: store.get,
    subscribe: store.subscribe,
    journal,
    async change(before, edits, about, remembrance) {
      await changeWorkbook(host, journal, before, edits, about, remembrance);
      announce();
    },
    async settle() {
      const isDone = await settle(host, journal);
      if (isDone) announce();
      return isDone;
    },
    async undo(entry, force = false) {
      if (store.get().undoing) return;
      store.change({ undoing: true, trouble: null });
      try {
        const taken = await takeBack(host, journal, entry, force);
        if (taken.kind === 'undone') onChanged();
        store.change({ notice: { ...taken, entry } });
      } catch (error) {
        store.change({ trouble: { what: troubleOf(error), entry, force } });
        retryWhenAnswered(error, store, session.retry);
      } finally {
        store.change({ undoing: false });
      }
    },
    goTo: (cell) => host.select(cell).catch(() => undefined),
    dismiss: () => store.change({ notice: null }),
    async retry() {
      const { trouble } = store.get();
      if (trouble) await session.undo(trouble.entry, trouble.force);
    },
  };
  return session;
}

import type { WorkbookHost } from '../../host/port';
import type { InsertionPlan } from '../../library/plan-insertion';
import { searchTemplates } from '../../library/search';
import { NO_FILTER } from '../../library/search-filter';
import type { LibraryFilter } from '../../library/search-filter';
import type { SearchHit } from '../../library/search';
import type { IndicatorTemplate } from '../../library/schema';
import { recognizeAsCorrected } from '../../recognize/saved-corrections';
import { applyEdits } from '../../workbook/apply-edits';
import type { CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { invertEdits } from '../../workbook/invert-edits';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { createStore } from '../store';
import type { Store } from '../store';
import { troubleOf } from '../trouble';
import type { PaneTrouble } from '../trouble';
import { namesOf, propose } from './propose';
import type { Proposal, Wish } from './propose';
import { sameRows, writtenRows } from './touched-rows';
import type { Rows } from './touched-rows';

/** An insertion that can be taken back. */
export interface Insertion {
  readonly name: string;
  /** Where the user goes on: the value. */
  readonly cell: CellAddress;
  readonly inverse: readonly Edit[];
  readonly rows: readonly Rows[];
  /** The workbook right after it. */
  readonly after: WorkbookSnapshot;
}

export type LibraryRequest =
  | { readonly kind: 'propose'; readonly hit: SearchHit }
  | { readonly kind: 'insert' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'go-to'; readonly cell: CellAddress };

export type Notice =
  | { readonly kind: 'inserted' | 'undone'; readonly name: string; readonly cell: CellAddress }
  /** What was inserted has been changed since, and is left alone. */
  | { readonly kind: 'undo-refused'; readonly name: string; readonly cell: CellAddress };

export interface LibraryState {
  readonly query: string;
  readonly filter: LibraryFilter;
  readonly hits: readonly SearchHit[];
  readonly working: 'reading' | 'inserting' | 'undoing' | null;
  readonly proposal: Proposal | null;
  /** The workbook changed after the proposal was shown: it is shown again as it would be now. */
  readonly proposalChanged: boolean;
  /** Oldest first; the last one is the next to be taken back. */
  readonly journal: readonly Insertion[];
  readonly notice: Notice | null;
  readonly trouble: { readonly what: PaneTrouble; readonly request: LibraryRequest } | null;
}

export interface LibrarySession extends Store<LibraryState> {
  readonly search: (query: string) => void;
  /** Shows only what fits this too; null of a property takes it back. */
  readonly filterBy: (change: Partial<LibraryFilter>) => void;
  /** Reads the workbook and shows where the template would go. */
  readonly propose: (hit: SearchHit) => Promise<void>;
  /** Another table, group or name for the proposal that is shown. */
  readonly choose: (choice: Partial<Pick<Wish, 'table' | 'group' | 'name'>>) => void;
  readonly cancel: () => void;
  /** Inserts what the proposal shows; when the workbook has changed meanwhile, shows the new proposal instead. */
  readonly insert: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly goTo: (cell: CellAddress) => Promise<void>;
  readonly dismissNotice: () => void;
  readonly retry: () => Promise<void>;
}

/** 指标库: search, proposal, insertion, and taking it back; knows neither Excel nor React. */
export function createLibrarySession(
  host: WorkbookHost,
  templates: readonly IndicatorTemplate[],
  onChanged: () => void,
): LibrarySession {
  const store = createStore<LibraryState>({
    query: '',
    filter: NO_FILTER,
    hits: searchTemplates(templates, ''),
    working: null,
    proposal: null,
    proposalChanged: false,
    journal: [],
    notice: null,
    trouble: null,
  });
  /** The workbook that the shown proposal was made for. */
  let read: WorkbookSnapshot = { sheets: [] };

  async function attempt(request: LibraryRequest, working: LibraryState['working'], work: () => Promise<void>): Promise<void> {
    if (store.get().working) return;
    store.change({ working, trouble: null });
    try {
      await work();
    } catch (error) {
      store.change({ trouble: { what: troubleOf(error), request } });
    } finally {
      store.change({ working: null });
    }
  }

  function show(workbook: WorkbookSnapshot, wish: Wish): Proposal {
    read = workbook;
    const proposal = propose(workbook, recognizeAsCorrected(workbook), wish);
    store.change({ proposal });
    return proposal;
  }

  async function insertPlanned(shown: Proposal): Promise<void> {
    const before = await host.snapshot();
    const { outcome } = show(before, shown.wish);
    const isSame = outcome?.kind === 'plan' && shown.outcome?.kind === 'plan' && sameEdits(outcome, shown.outcome);
    if (!isSame) {
      store.change({ proposalChanged: true });
      return;
    }
    const { edits, name, valueCell: cell } = outcome;
    const inverse = invertEdits(before, edits);
    await host.apply(edits);
    onChanged();
    // The insertion is done: what fails from here on must not look as if it were not.
    const after = await host.snapshot().catch(() => applyEdits(before, edits));
    const insertion: Insertion = { name, cell, inverse, rows: writtenRows(edits), after };
    store.change({
      journal: [...store.get().journal, insertion],
      notice: { kind: 'inserted', name, cell },
      proposal: null,
      proposalChanged: false,
    });
    await host.select(cell).catch(() => undefined);
  }

  async function undoLast(): Promise<void> {
    const { journal } = store.get();
    const last = journal.at(-1);
    if (!last) return;
    const { name, cell } = last;
    const now = await host.snapshot();
    if (!sameRows(last.after, now, last.rows)) {
      store.change({ journal: journal.slice(0, -1), notice: { kind: 'undo-refused', name, cell } });
      return;
    }
    await host.apply(last.inverse);
    onChanged();
    store.change({ journal: journal.slice(0, -1), notice: { kind: 'undone', name, cell } });
  }

  const session: LibrarySession = {
    get: store.get,
    subscribe: store.subscribe,
    search: (query) => store.change({ query, hits: searchTemplates(templates, query, store.get().filter) }),
    filterBy(change) {
      const filter = { ...store.get().filter, ...change };
      store.change({ filter, hits: searchTemplates(templates, store.get().query, filter) });
    },
    propose: (hit) =>
      attempt({ kind: 'propose', hit }, 'reading', async () => {
        // An insertion stays open to 撤销 when the user turns back from the next one.
        const { notice } = store.get();
        store.change({ notice: notice?.kind === 'inserted' ? notice : null, proposalChanged: false });
        const [workbook, selection] = await Promise.all([host.snapshot(), host.selection()]);
        show(workbook, { hit, name: namesOf(hit)[0] ?? hit.template.name, selection, table: null, group: null });
      }),
    choose(choice) {
      const { proposal } = store.get();
      if (!proposal) return;
      // A group belongs to its table.
      const group = choice.table ? null : proposal.wish.group;
      show(read, { ...proposal.wish, group, ...choice });
      store.change({ proposalChanged: false });
    },
    cancel: () => store.change({ proposal: null, proposalChanged: false, trouble: null }),
    insert: () =>
      attempt({ kind: 'insert' }, 'inserting', async () => {
        const { proposal } = store.get();
        if (proposal) await insertPlanned(proposal);
      }),
    undo: () => attempt({ kind: 'undo' }, 'undoing', undoLast),
    goTo: (cell) => attempt({ kind: 'go-to', cell }, null, () => host.select(cell)),
    dismissNotice: () => store.change({ notice: null }),
    async retry() {
      const request = store.get().trouble?.request;
      switch (request?.kind) {
        case 'propose':
          return session.propose(request.hit);
        case 'insert':
          return session.insert();
        case 'undo':
          return session.undo();
        case 'go-to':
          return session.goTo(request.cell);
        case undefined:
      }
    },
  };
  return session;
}

function sameEdits(a: InsertionPlan, b: InsertionPlan): boolean {
  return JSON.stringify(a.edits) === JSON.stringify(b.edits);
}

import { nearnessAt } from '../../library/nearness';
import type { Nearness } from '../../library/nearness';
import { searchTemplates } from '../../library/search';
import { NO_FILTER } from '../../library/search-filter';
import type { LibraryFilter } from '../../library/search-filter';
import type { InsertionPlan } from '../../library/plan-insertion';
import type { SearchHit } from '../../library/search';
import type { IndicatorTemplate } from '../../library/schema';
import type { Selection } from '../../library/selected-table';
import type { Recognized } from '../../lint/recognized';
import type { CellAddress } from '../../workbook/area';
import type { JournalSession } from '../journal/journal-session';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { retryWhenAnswered, troubleOf } from '../basics/trouble';
import type { PaneTrouble } from '../basics/trouble';
import { plannedAgain } from '../workbook/planned-again';
import type { WorkbookSession, WorkbookTurn } from '../workbook/workbook-session';
import { insertMemory } from './insert-memory';
import { firstCell, namesOf, plansOf, propose } from './propose';
import type { InsertProposal, Wish, WishedItem } from './propose';

export type LibraryRequest =
  { readonly kind: 'propose'; readonly hits: readonly SearchHit[] } | { readonly kind: 'insert' };

export interface LibraryState {
  /** All templates: the user's own and the built-in ones. */
  readonly templates: readonly IndicatorTemplate[];
  readonly query: string;
  readonly filter: LibraryFilter;
  readonly hits: readonly SearchHit[];
  /** True while the templates are being prepared: the hits are then those of an earlier query. */
  readonly searching: boolean;
  /** Templates picked for inserting together. */
  readonly picked: readonly SearchHit[];
  readonly working: 'reading' | 'inserting' | null;
  readonly proposal: InsertProposal | null;
  /** True when the workbook changed after the proposal was shown, and the proposal was updated. */
  readonly proposalChanged: boolean;
  readonly trouble: { readonly what: PaneTrouble; readonly request: LibraryRequest } | null;
}

export interface LibrarySession extends Store<LibraryState> {
  /** Replaces the templates after the user changed their own. */
  readonly offer: (templates: readonly IndicatorTemplate[]) => void;
  readonly search: (query: string) => void;
  /** Adds conditions to the filter; null removes the condition of a property. */
  readonly filterBy: (change: Partial<LibraryFilter>) => void;
  /** Returns to the list, with this filter and query. */
  readonly showOnly: (filter: LibraryFilter, query: string) => void;
  /** Picks the template for inserting several at once, or unpicks it. */
  readonly pick: (hit: SearchHit) => void;
  readonly unpickAll: () => void;
  /** Reads the workbook and proposes places for the templates. */
  readonly propose: (hits: readonly SearchHit[]) => Promise<void>;
  /**
   * Inserts the template when the table has a single place for it; otherwise proposes, so that the user can choose.
   * @param project a cell in the rows of the project that is meant, in a list; the selection decides without it
   */
  readonly insertInto: (hit: SearchHit, table: CellAddress, project?: CellAddress) => Promise<void>;
  readonly chooseTable: (table: Wish['table']) => void;
  /** Chooses another group or name for one of the templates. */
  readonly choose: (index: number, choice: Partial<Pick<WishedItem, 'group' | 'name' | 'tearsBeside'>>) => void;
  /** Removes one of several templates from the proposal. */
  readonly drop: (index: number) => void;
  readonly cancel: () => void;
  /** Ranks templates that fit the user's selection first, until the returned function is called. */
  readonly attend: () => () => void;
  /** Moves the shown proposal to where the user clicks in the sheet, until the returned function is called. */
  readonly followSelection: () => () => void;
  /** Inserts the shown proposal; if the workbook has changed meanwhile, shows the new proposal instead. */
  readonly insert: () => Promise<void>;
  readonly retry: () => Promise<void>;
}

type ReadWorkbook = Pick<Recognized, 'workbook' | 'tables'>;

/**
 * 指标库: search, proposal and insertion. Independent of Excel and React.
 * @param prepare makes templates ready for searching, without holding up the pane
 * @param onChanged called after every insertion
 */
export function createLibrarySession(
  workbook: WorkbookSession,
  journal: JournalSession,
  templates: readonly IndicatorTemplate[],
  prepare: (templates: readonly IndicatorTemplate[]) => Promise<void>,
  onChanged: () => void,
): LibrarySession {
  const store = createStore<LibraryState>({
    templates,
    query: '',
    filter: NO_FILTER,
    hits: searchTemplates(templates, ''),
    searching: false,
    picked: [],
    working: null,
    proposal: null,
    proposalChanged: false,
    trouble: null,
  });
  let nearness: Nearness = () => 0;
  /** The workbook for which the shown proposal was made. */
  let read: ReadWorkbook = { workbook: { sheets: [] }, tables: [] };

  /** The templates that are ready for searching. */
  let ready: readonly IndicatorTemplate[] = [];

  function find(change: Partial<Pick<LibraryState, 'templates' | 'query' | 'filter'>>): void {
    const { templates, query, filter } = { ...store.get(), ...change };
    // While they are being prepared, the list stays as it is. Listing all needs no preparation.
    const searching = templates !== ready && query.trim() !== '';
    const hits = searching ? store.get().hits : searchTemplates(templates, query, filter, nearness);
    store.change({ templates, query, filter, searching, hits });
  }

  function offer(offered: readonly IndicatorTemplate[]): void {
    find({ templates: offered });
    void prepare(offered)
      // Without it, the next search only takes longer.
      .catch(() => undefined)
      .then(() => {
        ready = offered;
        if (store.get().templates === offered && store.get().query.trim() !== '') find({});
      });
  }

  async function attempt(
    request: LibraryRequest,
    working: LibraryState['working'],
    work: (turn: WorkbookTurn) => Promise<void>,
  ): Promise<void> {
    if (store.get().working) return;
    store.change({ working, trouble: null });
    try {
      await workbook.run(work);
    } catch (error) {
      store.change({ trouble: { what: troubleOf(error), request } });
      retryWhenAnswered(error, store, session.retry);
    } finally {
      store.change({ working: null });
    }
  }

  function show(now: ReadWorkbook, wish: Wish): InsertProposal {
    read = now;
    const proposal = propose(now.workbook, now.tables, wish);
    store.change({ proposal });
    return proposal;
  }

  function change(part: (wish: Wish) => Partial<Wish>): void {
    const { proposal } = store.get();
    if (!proposal) return;
    show(read, { ...proposal.wish, ...part(proposal.wish) });
    store.change({ proposalChanged: false });
  }

  async function insertPlanned(turn: WorkbookTurn, shown: InsertProposal): Promise<void> {
    // An insertion that Excel answered too late may already be in the sheet.
    if (!(await journal.settle(turn)) && !(await plannedAgain(() => insertNow(turn, shown)))) return;
    onChanged();
    store.change({ proposal: null, proposalChanged: false, picked: [] });
    await goToInserted();
  }

  /** @returns false when the workbook has changed since, so that the user must check the proposal again */
  async function insertNow(turn: WorkbookTurn, shown: InsertProposal): Promise<boolean> {
    const now = await turn.recognize();
    const proposal = show(now, shown.wish);
    const plans = plansOf(proposal);
    if (!plans || JSON.stringify(proposal.edits) !== JSON.stringify(shown.edits)) {
      store.change({ proposalChanged: true });
      return false;
    }
    await carryOut(turn, now, proposal, plans);
    return true;
  }

  async function carryOut(
    turn: WorkbookTurn,
    now: ReadWorkbook,
    proposal: InsertProposal,
    plans: readonly InsertionPlan[],
  ): Promise<void> {
    const [first] = plans;
    if (!first) return;
    const about = { kind: 'insertion', names: plans.map(({ name }) => name), cell: first.valueCell } as const;
    await journal.change(turn, now.workbook, proposal.edits, about, insertMemory(proposal, plans));
  }

  async function goToInserted(): Promise<void> {
    const cell = journal.journal.get().entries.at(-1)?.cell;
    if (cell) await journal.goTo(cell);
  }

  const session: LibrarySession = {
    get: store.get,
    subscribe: store.subscribe,
    offer,
    search: (query) => find({ query }),
    filterBy: (change) => find({ filter: { ...store.get().filter, ...change } }),
    showOnly(filter, query) {
      session.cancel();
      find({ query, filter });
    },
    pick(hit) {
      const { picked } = store.get();
      const others = picked.filter(({ template }) => template !== hit.template);
      store.change({ picked: others.length < picked.length ? others : [...picked, hit] });
    },
    unpickAll: () => store.change({ picked: [] }),
    propose: (hits) =>
      attempt({ kind: 'propose', hits }, 'reading', async (turn) => {
        store.change({ proposalChanged: false });
        const [now, selection] = await Promise.all([turn.recognize(), turn.selection()]);
        const items = hits.map((hit) => ({ hit, name: namesOf(hit)[0] ?? hit.template.name, group: null }));
        show(now, { items, selection, table: null });
      }),
    insertInto: (hit, table, project) =>
      attempt({ kind: 'propose', hits: [hit] }, 'inserting', async (turn) => {
        const [now, selection] = await Promise.all([turn.recognize(), turn.selection()]);
        const meant = project
          ? { sheet: project.sheet, area: { row: project.row, column: project.column, rows: 1, columns: 1 } }
          : selection;
        const wish = { items: [{ hit, name: hit.name, group: null }], selection: meant, table };
        const proposal = propose(now.workbook, now.tables, wish);
        const plans = plansOf(proposal);
        const isPlain = proposal.items.every(({ existing }) => existing.length === 0);
        if (
          plans &&
          isPlain &&
          !plans.some(({ staysWhenUndone, lockedSums }) => staysWhenUndone || lockedSums.length > 0)
        ) {
          await carryOut(turn, now, proposal, plans);
          onChanged();
          await goToInserted();
        } else {
          show(now, wish);
        }
      }),
    // Groups belong to a table, so choosing another table resets them.
    chooseTable: (table) => change(({ items }) => ({ table, items: items.map((item) => ({ ...item, group: null })) })),
    choose: (index, choice) =>
      change(({ items, table }) => {
        // A chosen group belongs to the shown table, even when the user clicks into another one.
        const shown = store.get().proposal?.table;
        return {
          items: items.map((item, i) => (i === index ? { ...item, ...choice } : item)),
          table: choice.group && shown ? firstCell(shown) : table,
        };
      }),
    drop: (index) => change(({ items }) => ({ items: items.filter((_, i) => i !== index) })),
    attend() {
      let isOver = false;
      // The list keeps its order until the next search, because the user may be reading it.
      const see = (selection: Selection): void => {
        const now = workbook.lastRecognized();
        nearness = now ? nearnessAt(now.workbook, now.tables, selection, store.get().templates) : () => 0;
      };
      workbook
        .run((turn) => turn.selection(), true)
        .then(
          (selection) => {
            if (isOver) return;
            see(selection);
            if (workbook.lastRecognized() && store.get().query === '') find({});
          },
          // A failure only affects the order of the list.
          () => undefined,
        );
      const stop = workbook.onSelect(see);
      return () => {
        isOver = true;
        stop();
      };
    },
    followSelection: () =>
      workbook.onSelect((selection) => {
        if (store.get().working === null) change(() => ({ selection }));
      }),
    cancel: () => store.change({ proposal: null, proposalChanged: false, trouble: null }),
    insert: () =>
      attempt({ kind: 'insert' }, 'inserting', async (turn) => {
        const { proposal } = store.get();
        if (proposal) await insertPlanned(turn, proposal);
      }),
    async retry() {
      const request = store.get().trouble?.request;
      if (request) await (request.kind === 'propose' ? session.propose(request.hits) : session.insert());
    },
  };
  offer(templates);
  return session;
}

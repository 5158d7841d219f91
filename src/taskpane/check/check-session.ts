import type { WorkbookChange, WorkbookHost } from '../../host/port';
import type { Area, CellAddress } from '../../workbook/area';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { createStore } from '../store';
import type { Store } from '../store';
import { retryWhenAnswered, troubleOf } from '../trouble';
import type { PaneTrouble } from '../trouble';
import type { CheckResult } from './check-result';

/** What the user asked for; a trouble remembers it, so that 重试 repeats just that. */
export type CheckRequest =
  | { readonly kind: 'check'; readonly before: Preparation }
  | { readonly kind: 'go-to'; readonly place: Place };

export type Place = CellAddress & Partial<Area>;

/** Done with the workbook as it was read, before that is checked; gives what is to be checked. */
export type Preparation = (workbook: WorkbookSnapshot) => Promise<WorkbookSnapshot>;

export interface CheckState {
  readonly working: boolean;
  readonly result: CheckResult | null;
  /** Cells were changed after (or while) the workbook was read for `result`. */
  readonly stale: boolean;
  /** 自动重新校验: a check follows the user's edits by itself. */
  readonly live: boolean;
  /** Such a check is on its way. */
  readonly recheckAwaited: boolean;
  /** Where the user was taken last. */
  readonly visited: CellAddress | null;
  readonly trouble: { readonly what: PaneTrouble; readonly request: CheckRequest } | null;
}

export interface CheckSession extends Store<CheckState> {
  readonly check: () => Promise<void>;
  /** A check with something done first; it waits for one that runs already. */
  readonly checkAfter: (before: Preparation) => Promise<void>;
  readonly goTo: (place: Place) => Promise<void>;
  /** Repeats the request that met trouble. */
  readonly retry: () => Promise<void>;
  readonly dismissTrouble: () => void;
  /** The workbook was changed by the pane itself. */
  readonly markStale: () => void;
  readonly setLive: (live: boolean) => void;
}

export type Checker = (workbook: WorkbookSnapshot) => CheckResult;

/** Who types goes on to the next cell within this time. */
const PAUSE_MS = 600;
/** As long as a cell is being edited, Excel answers nothing. */
const EDITING_MS = 2000;
/** A check that takes longer than this would be felt while typing: it is left to the user. */
const AFFORDABLE_MS = 250;

const asItIs: Preparation = (workbook) => Promise.resolve(workbook);

/** 一键校验: reads the workbook, checks it, takes the user to cells; knows neither Excel nor React. */
export function createCheckSession(host: WorkbookHost, loadChecker: () => Promise<Checker>): CheckSession {
  const store = createStore<CheckState>({
    working: false,
    result: null,
    stale: false,
    live: true,
    recheckAwaited: false,
    visited: null,
    trouble: null,
  });
  let running: Promise<void> | null = null;
  let isQuiet = false;
  let changes = 0;
  let watching: Promise<unknown> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastTook = 0;

  function changed(by: WorkbookChange['by']): void {
    changes += 1;
    if (!store.get().result) return;
    store.change({ stale: true });
    // What co-authors do is theirs: the list does not move under the user's hands.
    if (by === 'user') recheckIn(PAUSE_MS);
  }

  function recheckIn(delay: number): void {
    clearTimeout(timer);
    const recheckAwaited = store.get().live && lastTook <= AFFORDABLE_MS;
    store.change({ recheckAwaited });
    if (recheckAwaited) timer = setTimeout(() => void begin(asItIs, true), delay);
  }

  /** Without news of changes the check works as well, so this makes no noise; the next check tries again. */
  function watch(): void {
    watching ??= host.onChange(({ by }) => changed(by)).catch(() => {
      watching = null;
    });
  }

  /** @param quietly nobody asked for it: the list changes where something changed, and nothing else is said */
  async function read(before: Preparation, quietly: boolean): Promise<void> {
    isQuiet = quietly;
    if (!quietly) store.change({ working: true, trouble: null });
    try {
      const [checker, { workbook, changesBefore }] = await Promise.all([loadChecker(), readWorkbook()]);
      const prepared = await before(workbook);
      const began = performance.now();
      const result = checker(prepared);
      lastTook = performance.now() - began;
      const stale = changes !== changesBefore;
      if (!stale) clearTimeout(timer);
      const { visited, recheckAwaited } = store.get();
      store.change({ result, stale, visited: quietly ? visited : null, recheckAwaited: stale && recheckAwaited });
      watch();
    } catch (error) {
      const what = troubleOf(error);
      if (!quietly) {
        store.change({ trouble: { what, request: { kind: 'check', before } } });
        retryWhenAnswered(error, store, session.retry);
      } else if (what === 'editing') recheckIn(EDITING_MS);
      else store.change({ recheckAwaited: false });
    } finally {
      if (!quietly) store.change({ working: false });
    }
  }

  async function readWorkbook(): Promise<{ workbook: WorkbookSnapshot; changesBefore: number }> {
    const changesBefore = changes;
    return { workbook: await host.snapshot(), changesBefore };
  }

  function begin(before: Preparation, quietly = false): Promise<void> {
    const reading = running ? running.then(() => read(before, quietly)) : read(before, quietly);
    const mine = reading.finally(() => {
      if (running === mine) running = null;
    });
    running = mine;
    return mine;
  }

  const session: CheckSession = {
    get: store.get,
    subscribe: store.subscribe,
    markStale: () => changed('user'),
    setLive(live) {
      store.change({ live });
      if (store.get().stale) recheckIn(0);
    },
    dismissTrouble: () => store.change({ trouble: null }),
    check: () => (running && !isQuiet ? running : begin(asItIs)),
    checkAfter: begin,
    async goTo(place) {
      try {
        await host.select(place);
        store.change({ visited: place, trouble: null });
      } catch (error) {
        store.change({ trouble: { what: troubleOf(error), request: { kind: 'go-to', place } } });
        retryWhenAnswered(error, store, session.retry);
      }
    },
    async retry() {
      const request = store.get().trouble?.request;
      if (request) await (request.kind === 'check' ? begin(request.before) : session.goTo(request.place));
    },
  };
  return session;
}

import type { WorkbookChange, WorkbookHost } from '../../host/port';
import type { Area, CellAddress } from '../../workbook/area';
import type { InPieces } from '../../workbook/pieces';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { retryWhenAnswered, troubleOf } from '../basics/trouble';
import type { PaneTrouble } from '../basics/trouble';
import { createProgressTeller } from './check-progress';
import type { ShownProgress } from './check-progress';
import type { CheckResult } from './check-result';
import { inTurns } from './in-turns';
import type { Turns } from './in-turns';

/** What the user asked for; a trouble remembers it, so that 重试 repeats just that. */
export type CheckRequest =
  { readonly kind: 'check'; readonly before: Preparation } | { readonly kind: 'go-to'; readonly place: Place };

export type Place = CellAddress & Partial<Area>;

/**
 * Done with the workbook as it was read, before that is checked; gives what is to be checked.
 * @param doInTurns for what takes long; rejects when the user does not want to wait any longer
 */
export type Preparation = (workbook: WorkbookSnapshot, doInTurns: DoInTurns) => Promise<WorkbookSnapshot>;

export type DoInTurns = <Result>(work: InPieces<Result>) => Promise<Result>;

export interface CheckState {
  readonly working: boolean;
  /** The user did not wait for the last check. */
  readonly cancelled: boolean;
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
  /** How far a check is that takes long. */
  readonly progress: Store<ShownProgress>;
  readonly check: () => Promise<void>;
  /** Gives up the check that runs; the result before it stays. */
  readonly cancel: () => void;
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

export type Checker = (workbook: WorkbookSnapshot) => InPieces<CheckResult>;

/** Who types goes on to the next cell within this time. */
const PAUSE_MS = 600;
/** As long as a cell is being edited, Excel answers nothing. */
const EDITING_MS = 2000;
/**
 * Reading and checking. Who types would not feel the check, which is done a turn at a time, but the reading, for which
 * Excel stands still: what takes longer is left to the user.
 */
const AFFORDABLE_MS = 2000;

interface Run {
  readonly isQuiet: boolean;
  readonly controller: AbortController;
}

const asItIs: Preparation = (workbook) => Promise.resolve(workbook);

/** 一键校验: reads the workbook, checks it, takes the user to cells; knows neither Excel nor React. */
export function createCheckSession(
  host: WorkbookHost,
  loadChecker: () => Promise<Checker>,
  turns: Turns,
): CheckSession {
  const progress = createProgressTeller(turns);
  const store = createStore<CheckState>({
    working: false,
    cancelled: false,
    result: null,
    stale: false,
    live: true,
    recheckAwaited: false,
    visited: null,
    trouble: null,
  });
  let last: (Run & { readonly done: Promise<void> }) | null = null;
  let current: Run | null = null;
  let changes = 0;
  let watching: Promise<unknown> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastTook = 0;

  function changed(by: WorkbookChange['by']): void {
    changes += 1;
    if (!store.get().result) return;
    store.change({ stale: true });
    // What co-authors do is theirs: the list does not move under the user's hands.
    if (by === 'co-author') return;
    if (current?.isQuiet) current.controller.abort();
    recheckIn(PAUSE_MS);
  }

  function recheckIn(delay: number): void {
    clearTimeout(timer);
    const recheckAwaited = store.get().live && lastTook <= AFFORDABLE_MS;
    store.change({ recheckAwaited });
    if (recheckAwaited) timer = setTimeout(() => void begin(asItIs, true), delay);
  }

  /** Without news of changes the check works as well, so this makes no noise; the next check tries again. */
  function watch(): void {
    watching ??= host
      .onChange(({ by }) => changed(by))
      .catch(() => {
        watching = null;
      });
  }

  async function read(before: Preparation, isQuiet: boolean, signal: AbortSignal): Promise<void> {
    let isPrepared = false;
    if (!isQuiet) {
      clearTimeout(timer);
      store.change({ working: true, cancelled: false, trouble: null, recheckAwaited: false });
      progress.begin();
    }
    const doInTurns: DoInTurns = (work) =>
      inTurns(work, turns, { signal, onProgress: isQuiet ? undefined : progress.tell });
    try {
      const [checker, { workbook, changesBefore, readTook }] = await orAborted(
        Promise.all([loadChecker(), readWorkbook(signal)]),
        signal,
      );
      const prepared = await before(workbook, doInTurns);
      isPrepared = prepared !== workbook;
      const began = turns.now();
      const result = await doInTurns(checker(prepared));
      lastTook = readTook + turns.now() - began;
      const stale = changes !== changesBefore;
      if (!stale) clearTimeout(timer);
      const { visited, recheckAwaited } = store.get();
      store.change({ result, stale, visited: isQuiet ? visited : null, recheckAwaited: stale && recheckAwaited });
      watch();
    } catch (error) {
      const what = troubleOf(error);
      if (signal.aborted) {
        if (!isQuiet) store.change({ cancelled: true, stale: store.get().stale || isPrepared });
      } else if (!isQuiet) {
        store.change({ trouble: { what, request: { kind: 'check', before } } });
        retryWhenAnswered(error, store, session.retry);
      } else if (what === 'editing') recheckIn(EDITING_MS);
      else store.change({ recheckAwaited: false });
    } finally {
      if (!isQuiet) {
        progress.end();
        store.change({ working: false });
      }
    }
  }

  async function readWorkbook(
    signal: AbortSignal,
  ): Promise<{ workbook: WorkbookSnapshot; changesBefore: number; readTook: number }> {
    const changesBefore = changes;
    const began = turns.now();
    const workbook = await host.snapshot(signal);
    return { workbook, changesBefore, readTook: turns.now() - began };
  }

  /** @param isQuiet nobody asked for it: the list changes where something changed, and nothing else is said */
  function begin(before: Preparation, isQuiet = false): Promise<void> {
    const earlier = last;
    if (earlier?.isQuiet) earlier.controller.abort();
    const controller = new AbortController();
    const go = async (): Promise<void> => {
      if (controller.signal.aborted) return;
      current = { isQuiet, controller };
      await read(before, isQuiet, controller.signal);
      current = null;
    };
    const done = (earlier ? earlier.done.then(go) : go()).finally(() => {
      if (last === run) last = null;
    });
    const run = { isQuiet, controller, done };
    last = run;
    return done;
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
    progress,
    check: () => (last && !last.isQuiet ? last.done : begin(asItIs)),
    cancel: () => current?.controller.abort(),
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

/** Rejects as soon as the signal says so, whatever becomes of the answer. */
function orAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
    answer.then(resolve, reject);
  });
}

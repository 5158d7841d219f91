import type { WorkbookHost } from '../../host/port';
import type { Area, CellAddress } from '../../workbook/area';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { createStore } from '../store';
import type { Store } from '../store';
import { troubleOf } from '../trouble';
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
}

export type Checker = (workbook: WorkbookSnapshot) => CheckResult;

const asItIs: Preparation = (workbook) => Promise.resolve(workbook);

/** 一键校验: reads the workbook, checks it, takes the user to cells; knows neither Excel nor React. */
export function createCheckSession(host: WorkbookHost, loadChecker: () => Promise<Checker>): CheckSession {
  const store = createStore<CheckState>({ working: false, result: null, stale: false, visited: null, trouble: null });
  let running: Promise<void> | null = null;
  let changes = 0;
  let watching: Promise<unknown> | null = null;

  function markStale(): void {
    changes += 1;
    if (store.get().result && !store.get().stale) store.change({ stale: true });
  }

  /** Without news of changes the check works as well, so this makes no noise; the next check tries again. */
  function watch(): void {
    watching ??= host.onChange(markStale).catch(() => {
      watching = null;
    });
  }

  async function read(before: Preparation): Promise<void> {
    store.change({ working: true, trouble: null });
    try {
      const [checker, { workbook, changesBefore }] = await Promise.all([loadChecker(), readWorkbook()]);
      const result = checker(await before(workbook));
      store.change({ result, stale: changes !== changesBefore, visited: null });
      watch();
    } catch (error) {
      store.change({ trouble: { what: troubleOf(error), request: { kind: 'check', before } } });
    } finally {
      store.change({ working: false });
    }
  }

  async function readWorkbook(): Promise<{ workbook: WorkbookSnapshot; changesBefore: number }> {
    const changesBefore = changes;
    return { workbook: await host.snapshot(), changesBefore };
  }

  function begin(before: Preparation): Promise<void> {
    const reading = running ? running.then(() => read(before)) : read(before);
    const mine = reading.finally(() => {
      if (running === mine) running = null;
    });
    running = mine;
    return mine;
  }

  const session: CheckSession = {
    get: store.get,
    subscribe: store.subscribe,
    markStale,
    dismissTrouble: () => store.change({ trouble: null }),
    check: () => running ?? begin(asItIs),
    checkAfter: begin,
    async goTo(place) {
      try {
        await host.select(place);
        store.change({ visited: place, trouble: null });
      } catch (error) {
        store.change({ trouble: { what: troubleOf(error), request: { kind: 'go-to', place } } });
      }
    },
    async retry() {
      const request = store.get().trouble?.request;
      if (request) await (request.kind === 'check' ? begin(request.before) : session.goTo(request.place));
    },
  };
  return session;
}

import type { WorkbookHost } from '../../host/port';
import type { CellAddress } from '../../workbook/area';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { createStore } from '../store';
import type { Store } from '../store';
import { troubleOf } from '../trouble';
import type { PaneTrouble } from '../trouble';
import type { CheckResult } from './check-result';

/** What the user asked for; a trouble remembers it, so that 重试 repeats just that. */
export type CheckRequest = { readonly kind: 'check' } | { readonly kind: 'go-to'; readonly cell: CellAddress };

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
  readonly goTo: (cell: CellAddress) => Promise<void>;
  /** Repeats the request that met trouble. */
  readonly retry: () => Promise<void>;
  /** The workbook was changed by the pane itself. */
  readonly markStale: () => void;
}

export type Checker = (workbook: WorkbookSnapshot) => CheckResult;

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

  async function read(): Promise<void> {
    store.change({ working: true, trouble: null });
    try {
      const [checker, { workbook, changesBefore }] = await Promise.all([loadChecker(), readWorkbook()]);
      const result = checker(workbook);
      store.change({ result, stale: changes !== changesBefore, visited: null });
      watch();
    } catch (error) {
      store.change({ trouble: { what: troubleOf(error), request: { kind: 'check' } } });
    } finally {
      store.change({ working: false });
    }
  }

  async function readWorkbook(): Promise<{ workbook: WorkbookSnapshot; changesBefore: number }> {
    const changesBefore = changes;
    return { workbook: await host.snapshot(), changesBefore };
  }

  const session: CheckSession = {
    get: store.get,
    subscribe: store.subscribe,
    markStale,
    check() {
      running ??= read().finally(() => {
        running = null;
      });
      return running;
    },
    async goTo(cell) {
      try {
        await host.select(cell);
        store.change({ visited: cell, trouble: null });
      } catch (error) {
        store.change({ trouble: { what: troubleOf(error), request: { kind: 'go-to', cell } } });
      }
    },
    async retry() {
      const { trouble } = store.get();
      if (trouble) await (trouble.request.kind === 'check' ? session.check() : session.goTo(trouble.request.cell));
    },
  };
  return session;
}

import type { WorkbookHost } from '../../host/port';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';

/** Longer answers make the user wonder; a dialog in Excel may hold them up. */
const SLOW_MS = 5000;

export interface Waits {
  /** Excel was asked for something a while ago and has not answered yet. */
  readonly slow: boolean;
}

/**
 * A host that can be asked before Excel is ready: requests wait for it.
 * @returns that host, and whether its answers keep the user waiting
 */
export function watchWaits(ready: Promise<WorkbookHost>): {
  readonly host: WorkbookHost;
  readonly waits: Store<Waits>;
} {
  const waits = createStore<Waits>({ slow: false });
  const slow = new Set<object>();

  async function waited<T>(ask: (host: WorkbookHost) => Promise<T>): Promise<T> {
    const request = {};
    const timer = setTimeout(() => {
      slow.add(request);
      waits.change({ slow: true });
    }, SLOW_MS);
    try {
      return await ask(await ready);
    } finally {
      clearTimeout(timer);
      if (slow.delete(request)) waits.change({ slow: slow.size > 0 });
    }
  }

  return {
    host: {
      snapshot: (signal) => waited((host) => host.snapshot(signal)),
      apply: (edits, plannedOn) => waited((host) => host.apply(edits, plannedOn)),
      sheetIds: () => waited((host) => host.sheetIds?.() ?? Promise.resolve(new Map<string, string>())),
      saveState: (xml) => waited((host) => host.saveState(xml)),
      select: (place) => waited((host) => host.select(place)),
      selection: () => waited((host) => host.selection()),
      onSelect: async (listener) => (await ready).onSelect?.(listener) ?? (() => Promise.resolve()),
      onChange: async (listener) => (await ready).onChange(listener),
    },
    waits,
  };
}

import type { WorkbookHost } from '../../host/port';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';

/** Time after which the user is told about the wait; a dialog in Excel may be the cause. */
const SLOW_MS = 5000;

export interface Waits {
  /** True when Excel has not answered a request for some time. */
  readonly slow: boolean;
}

/**
 * A host that accepts requests before Excel is ready, and holds them until then.
 * @returns the host, and a store that tells when its answers are slow
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
      snapshot: (signal, earlier) => waited((host) => host.snapshot(signal, earlier)),
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

import type { WorkbookHost } from '../../host/port';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';

/** An answer that takes longer makes the user wonder; a dialog in Excel may hold it up. */
const SLOW_MS = 5000;

export interface Waits {
  /** Excel has been asked for something for a while, and does not answer yet. */
  readonly slow: boolean;
}

/** The same host, and whether it keeps the user waiting. */
export function watchWaits(host: WorkbookHost): { readonly host: WorkbookHost; readonly waits: Store<Waits> } {
  const waits = createStore<Waits>({ slow: false });
  const slow = new Set<Promise<unknown>>();

  async function waited<T>(answer: Promise<T>): Promise<T> {
    const timer = setTimeout(() => {
      slow.add(answer);
      waits.change({ slow: true });
    }, SLOW_MS);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
      if (slow.delete(answer)) waits.change({ slow: slow.size > 0 });
    }
  }

  return {
    host: {
      snapshot: (signal) => waited(host.snapshot(signal)),
      apply: (edits) => waited(host.apply(edits)),
      saveState: (xml) => waited(host.saveState(xml)),
      select: (place) => waited(host.select(place)),
      selection: () => waited(host.selection()),
      onChange: (listener) => host.onChange(listener),
    },
    waits,
  };
}

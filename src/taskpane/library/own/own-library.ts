import type { OwnIndicator } from '../../../library/own/own-indicator';
import { MOST_INDICATORS } from '../../../library/own/own-indicator';
import { printOwnJson, readOwnJson } from '../../../library/own/own-json';
import type { KeptText } from '../../basics/kept-text';
import { createStore } from '../../basics/store';
import type { Store } from '../../basics/store';

export type OwnStorage =
  | 'kept'
  /** Storage is not available: the indicators last while the pane is open. */
  | 'unavailable'
  /** The stored data cannot be read; it is kept until the user discards it. */
  | 'unreadable';

export interface OwnLibraryState {
  readonly indicators: readonly OwnIndicator[];
  readonly storage: OwnStorage;
}

export interface OwnLibrary extends Store<OwnLibraryState> {
  /**
   * Changes the stored indicators, reading them again first because another pane may have changed them. @returns false
   * when the storage is full; nothing is changed then
   */
  readonly change: (change: (indicators: readonly OwnIndicator[]) => readonly OwnIndicator[]) => boolean;
  /** Discards stored data that cannot be read. */
  readonly discardUnreadable: () => void;
}

/** 我的指标: the user's own indicators, in the browser's storage of the add-in. */
export function createOwnLibrary(kept: KeptText): OwnLibrary {
  const store = createStore<OwnLibraryState>(readKept(kept) ?? { indicators: [], storage: 'unavailable' });
  const reread = (): void => {
    const now = readKept(kept);
    if (now) store.change(now);
  };
  kept.onChange(reread);
  return {
    get: store.get,
    subscribe: store.subscribe,
    change(change) {
      if (store.get().storage === 'kept') reread();
      const { storage, indicators: before } = store.get();
      const indicators = change(before);
      if (indicators.length > MOST_INDICATORS) return false;
      if (storage === 'kept') {
        try {
          kept.write(printOwnJson(indicators));
        } catch {
          return false;
        }
      }
      store.change({ indicators });
      return true;
    },
    discardUnreadable() {
      store.change({ storage: 'kept' });
      try {
        kept.write(printOwnJson(store.get().indicators));
      } catch {
        store.change({ storage: 'unavailable' });
      }
    },
  };
}

/** Null when storage is not available. */
function readKept(kept: KeptText): OwnLibraryState | null {
  let text: string | null;
  try {
    text = kept.read();
    // Some browsers allow reading the storage but not writing it.
    if (text === null) kept.write(printOwnJson([]));
  } catch {
    return null;
  }
  if (text === null || text === EMPTY) return { indicators: [], storage: 'kept' };
  const read = readOwnJson(text);
  return read.kind === 'incoming'
    ? { indicators: read.incoming.map(({ indicator }) => indicator), storage: 'kept' }
    : { indicators: [], storage: 'unreadable' };
}

const EMPTY = printOwnJson([]);

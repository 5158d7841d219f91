import type { OwnIndicator } from '../../../library/own/own-indicator';
import { MOST_INDICATORS } from '../../../library/own/own-indicator';
import { printOwnJson } from '../../../library/own/own-json';
import { readStoredLibrary } from '../../../library/own/stored-library';
import { parseJson } from '../../../workbook/parse-json';
import type { KeptText } from '../../basics/kept-text';
import { createStore } from '../../basics/store';
import type { Store } from '../../basics/store';

export type OwnStorage =
  | 'kept'
  /** Storage is not available: the indicators last while the pane is open. */
  | 'unavailable'
  /** A part of the stored data cannot be read; it stays as it is until the user has it set aside. */
  | 'unreadable';

export interface OwnLibraryState {
  readonly indicators: readonly OwnIndicator[];
  readonly storage: OwnStorage;
  /** Earlier stored texts that could not be read as a whole, set aside. */
  readonly setAside: readonly string[];
}

export interface OwnLibrary extends Store<OwnLibraryState> {
  /**
   * Changes the stored indicators, reading them again first because another pane may have changed them. @returns false
   * when the storage is full; nothing is changed then
   */
  readonly change: (change: (indicators: readonly OwnIndicator[]) => readonly OwnIndicator[]) => boolean;
  /** Sets the stored text aside and stores the present indicators. */
  readonly setUnreadableAside: () => void;
  /** Deletes the texts that were set aside. */
  readonly dropSetAside: () => void;
}

/**
 * 我的指标: the user's own indicators, in the browser's storage of the add-in.
 * @param aside where texts are kept that could not be read
 */
export function createOwnLibrary(kept: KeptText, aside: KeptText): OwnLibrary {
  const store = createStore<OwnLibraryState>({
    ...(readKept(kept) ?? { indicators: [], storage: 'unavailable' }),
    setAside: readAside(aside),
  });
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
    setUnreadableAside() {
      try {
        const setAside = [...new Set([...readAside(aside), kept.read() ?? ''])];
        aside.write(JSON.stringify(setAside));
        kept.write(printOwnJson(store.get().indicators));
        store.change({ storage: 'kept', setAside });
      } catch {
        store.change({ storage: 'unavailable' });
      }
    },
    dropSetAside() {
      try {
        aside.write('[]');
        store.change({ setAside: [] });
      } catch {
        // Still there, and still offered.
      }
    },
  };
}

/** Null when storage is not available. */
function readKept(kept: KeptText): Omit<OwnLibraryState, 'setAside'> | null {
  let text: string | null;
  try {
    text = kept.read();
    // Some browsers allow reading the storage but not writing it.
    if (text === null) kept.write(printOwnJson([]));
  } catch {
    return null;
  }
  if (text === null) return { indicators: [], storage: 'kept' };
  const { indicators, isWhole } = readStoredLibrary(text);
  return { indicators, storage: isWhole ? 'kept' : 'unreadable' };
}

function readAside(aside: KeptText): readonly string[] {
  try {
    const texts: unknown = parseJson(aside.read() ?? '[]');
    return Array.isArray(texts) ? texts.map(String) : [];
  } catch {
    return [];
  }
}

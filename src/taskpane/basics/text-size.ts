import type { KeptText } from './kept-text';
import { createStore } from './store';
import type { Store } from './store';

/** Pixels of ordinary text. */
export const TEXT_SIZES = [14, 16, 18] as const;
type TextSize = (typeof TEXT_SIZES)[number];

export interface TextSizeChoice extends Store<{ readonly size: TextSize }> {
  readonly choose: (size: TextSize) => void;
  /** Reads again what was chosen before: where it is kept, Office.js tells when it is ready. */
  readonly recall: () => void;
}

/** 字号, kept on this computer. */
export function createTextSize(kept: KeptText): TextSizeChoice {
  const store = createStore<{ readonly size: TextSize }>({ size: readSize(kept) });
  return {
    get: store.get,
    subscribe: store.subscribe,
    recall: () => store.change({ size: readSize(kept) }),
    choose(size) {
      store.change({ size });
      try {
        kept.write(String(size));
      } catch {
        // It counts until the pane is closed.
      }
    },
  };
}

function readSize(kept: KeptText): TextSize {
  try {
    const text = kept.read();
    return TEXT_SIZES.find((size) => String(size) === text) ?? TEXT_SIZES[0];
  } catch {
    return TEXT_SIZES[0];
  }
}

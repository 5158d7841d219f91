import type { KeptText } from './kept-text';
import { createStore } from './store';
import type { Store } from './store';

/** Sizes of normal text in pixels. */
export const TEXT_SIZES = [14, 16, 18] as const;
type TextSize = (typeof TEXT_SIZES)[number];

export interface TextSizeChoice extends Store<{ readonly size: TextSize }> {
  readonly choose: (size: TextSize) => void;
  /** Reads the stored choice again, once Office.js is ready and the storage is known. */
  readonly recall: () => void;
}

/** 字号, stored on this computer. */
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
        // Without storage, the choice lasts until the pane is closed.
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

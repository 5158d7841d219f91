import type { ComponentType } from 'react';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import type { KeptText } from '../basics/kept-text';

export interface FirstRunProps {
  /** True for a single line, when a result is already shown. */
  readonly isBrief: boolean;
}

export interface FirstRunState {
  /** The hint shown on first use; null when not needed, or not yet. */
  readonly Hint: ComponentType<FirstRunProps> | null;
}

export interface FirstRun extends Store<FirstRunState> {
  /** Shows the hint unless dismissed before. */
  readonly offer: (load: () => Promise<ComponentType<FirstRunProps>>) => Promise<void>;
  /** Dismisses the hint. */
  readonly dismiss: () => void;
}

const SEEN = 'seen';

/** @param kept stores on this computer that the hint was dismissed; without storage it is shown again */
export function createFirstRun(kept: KeptText): FirstRun {
  const store = createStore<FirstRunState>({ Hint: null });
  return {
    get: store.get,
    subscribe: store.subscribe,
    async offer(load) {
      if (wasSeen(kept)) return;
      store.change({ Hint: await load() });
    },
    dismiss() {
      store.change({ Hint: null });
      remember(kept);
    },
  };
}

function wasSeen(kept: KeptText): boolean {
  try {
    return kept.read() === SEEN;
  } catch {
    return false;
  }
}

function remember(kept: KeptText): void {
  try {
    kept.write(SEEN);
  } catch {
    // Without storage, the hint is shown again next time.
  }
}

import type { ComponentType } from 'react';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import type { KeptText } from '../basics/kept-text';

export interface FirstRunProps {
  /** In a line, where there is a result to look at already. */
  readonly isBrief: boolean;
}

export interface FirstRunState {
  /** The hint for who opens the pane for the first time; null when there is no need for it, or not yet. */
  readonly Hint: ComponentType<FirstRunProps> | null;
}

export interface FirstRun extends Store<FirstRunState> {
  /** Shows the hint, unless the user has done with it. */
  readonly offer: (load: () => Promise<ComponentType<FirstRunProps>>) => Promise<void>;
  /** The user has done with it. */
  readonly dismiss: () => void;
}

const SEEN = 'seen';

/** @param kept remembers, on this machine, that the user has seen the hint; refused that, it is shown again */
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
    // The browser keeps nothing for the add-in: then the hint is there again next time.
  }
}

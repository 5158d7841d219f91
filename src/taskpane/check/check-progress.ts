import type { Progress } from '../../workbook/pieces';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import type { Turns } from '../workbook/in-turns';

/** Ordinary checks finish earlier and show no progress, which would only flash. */
const LONG_MS = 400;
/** Update no more often than this, so that the figures can be read. */
const PACE_MS = 100;

/** Progress of a check; Excel does not tell the progress of reading. */
export type CheckProgress = Progress | { readonly doing: 'read' };

export interface ShownProgress {
  /** Null unless a long check is running. */
  readonly progress: CheckProgress | null;
}

export interface ProgressTeller extends Store<ShownProgress> {
  readonly begin: () => void;
  readonly tell: (progress: CheckProgress) => void;
  readonly end: () => void;
}

/** Reports the progress of a check: nothing at the beginning, then a few times a second. */
export function createProgressTeller({ now }: Pick<Turns, 'now'>): ProgressTeller {
  const store = createStore<ShownProgress>({ progress: null });
  let latest: CheckProgress = { doing: 'read' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shownAt = Infinity;

  function show(): void {
    shownAt = now();
    store.change({ progress: latest });
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    begin() {
      latest = { doing: 'read' };
      timer = setTimeout(show, LONG_MS);
    },
    tell(progress) {
      latest = progress;
      if (now() - shownAt >= PACE_MS) show();
    },
    end() {
      clearTimeout(timer);
      shownAt = Infinity;
      if (store.get().progress) store.change({ progress: null });
    },
  };
}

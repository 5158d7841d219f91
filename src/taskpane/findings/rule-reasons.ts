import type { RuleReasons } from '../../rules/kit/rule';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { troubleOf } from '../basics/trouble';
import type { PaneTrouble } from '../basics/trouble';

export interface KnownReasons {
  /** Null until loaded. */
  readonly reasons: RuleReasons | null;
  /** The reason why loading last failed. */
  readonly trouble: PaneTrouble | null;
}

export interface ReasonsStore extends Store<KnownReasons> {
  /** Loads the reasons unless loaded; the outcome is in the state. */
  readonly want: () => void;
  /** For callers that need the reasons; rejects when they cannot be loaded. */
  readonly whenHere: () => Promise<RuleReasons>;
}

/** 为什么: the reason of each rule; loaded once and cached. */
export function createRuleReasons(fetchReasons: () => Promise<RuleReasons>): ReasonsStore {
  const store = createStore<KnownReasons>({ reasons: null, trouble: null });
  let coming: Promise<RuleReasons> | null = null;

  async function come(): Promise<RuleReasons> {
    store.change({ trouble: null });
    try {
      const reasons = await fetchReasons();
      store.change({ reasons });
      return reasons;
    } catch (error) {
      coming = null;
      store.change({ trouble: troubleOf(error) });
      throw error;
    }
  }

  const whenHere = (): Promise<RuleReasons> => (coming ??= come());
  return { get: store.get, subscribe: store.subscribe, whenHere, want: () => void whenHere().catch(() => undefined) };
}

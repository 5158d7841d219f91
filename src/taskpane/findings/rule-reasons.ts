import type { RuleReasons } from '../../rules/kit/rule';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { troubleOf } from '../basics/trouble';
import type { PaneTrouble } from '../basics/trouble';

export interface KnownReasons {
  /** Null until they have come. */
  readonly reasons: RuleReasons | null;
  /** Why they have not come, the last time. */
  readonly trouble: PaneTrouble | null;
}

export interface ReasonsStore extends Store<KnownReasons> {
  /** Has them come, where they have not yet; how that ends is in the state. */
  readonly want: () => void;
  /** For what cannot be done without them; rejects where they do not come. */
  readonly whenHere: () => Promise<RuleReasons>;
}

/** 为什么: why each rule is there. Asked for until they have come once, and kept. */
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

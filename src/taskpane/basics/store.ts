/** State outside React, changed only by its owner. */
export interface Store<State> {
  readonly get: () => State;
  /** @returns a function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface OwnedStore<State> extends Store<State> {
  readonly change: (part: Partial<State>) => void;
}

export function createStore<State extends object>(initial: State): OwnedStore<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(part) {
      state = { ...state, ...part };
      for (const listener of listeners) listener();
    },
  };
}

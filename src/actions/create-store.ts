// How every store of the shared runtime keeps its state and tells of a change. Pure.

export interface Store<T> {
  readonly get: () => T;
  /** Calls the listener after every change; gives back how to stop that. */
  readonly subscribe: (listener: (state: T) => void) => () => void;
  readonly change: (part: Partial<T>) => void;
}

export function createStore<T extends object>(first: T): Store<T> {
  let state = first;
  const listeners = new Set<(state: T) => void>();
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    change(part) {
      state = { ...state, ...part };
      // Who begins to listen while others are told hears of the next change.
      for (const listener of [...listeners]) listener(state);
    },
  };
}

// Remembers what was computed from something for as long as that lives: hundreds of cells ask for the same tally of a board.
// A board, its units and its columns of admissions never change once they are made, so nothing here is thrown away by hand.
// What follows from the rows or from the units alone is remembered by these: it outlives a change of settings.

interface Remembered<A, T> {
  readonly parameters: A;
  readonly value: T;
}

interface Memory<A, T> {
  readonly byKey: Map<string, Remembered<A, T>>;
  /** Who walks the units asks with the same objects again and again: that needs no key. */
  last: Remembered<A, T> | null;
}

/** Wraps `compute` so that it runs once per source and key. */
export function remember<S extends object, A extends readonly unknown[], T>(
  keyOf: (...parameters: A) => string,
  compute: (source: S, ...parameters: A) => T,
): (source: S, ...parameters: A) => T {
  const memories = new WeakMap<S, Memory<A, T>>();
  return (source, ...parameters) => {
    const memory = memories.get(source) ?? { byKey: new Map<string, Remembered<A, T>>(), last: null };
    if (memory.last && areSame(memory.last.parameters, parameters)) return memory.last.value;
    memories.set(source, memory);
    const key = keyOf(...parameters);
    const known = memory.byKey.get(key) ?? { parameters, value: compute(source, ...parameters) };
    memory.byKey.set(key, known);
    memory.last = { parameters, value: known.value };
    return known.value;
  };
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  for (let at = 0; at < some.length; at += 1) if (some[at] !== others[at]) return false;
  return true;
}

// Long lists come into the page a slice a task, so that the pane hears the person between them.

/** Rows a task: a small part of what a person feels. */
const SLICE = 100;

/** The first slice at once. Stops where the parent is taken out of the page, or when what it gives is called. */
export function appendInSlices<T>(
  parent: HTMLElement,
  items: readonly T[],
  makeOne: (item: T) => HTMLElement,
): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const append = (from: number): void => {
    parent.append(...items.slice(from, from + SLICE).map(makeOne));
    const next = from + SLICE;
    if (next < items.length) waiting = setTimeout(() => parent.isConnected && append(next), 0);
  };
  append(0);
  return () => clearTimeout(waiting);
}

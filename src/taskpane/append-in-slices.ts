// Long lists come into the page a slice a task, so that the pane hears the person between them.

/** Rows a task: a small part of what a person feels. */
const SLICE = 100;

/** The first slice at once. Stops where the parent is taken out of the page. */
export function appendInSlices<T>(parent: HTMLElement, items: readonly T[], makeOne: (item: T) => HTMLElement): void {
  const append = (from: number): void => {
    parent.append(...items.slice(from, from + SLICE).map(makeOne));
    const next = from + SLICE;
    if (next < items.length) setTimeout(() => parent.isConnected && append(next), 0);
  };
  append(0);
}

// Whether the screen of the first run is wanted: by itself until it is skipped, and whenever the person asks for it.

type Wish = "unspoken" | "skipped" | "asked";

let wish: Wish = "unspoken";
const listeners = new Set<() => void>();

function change(next: Wish): void {
  wish = next;
  for (const listener of [...listeners]) listener();
}

export const firstRun = {
  isShown: (nothingFound: boolean): boolean => wish === "asked" || (wish === "unspoken" && nothingFound),
  wasAskedFor: (): boolean => wish === "asked",
  skip: (): void => change("skipped"),
  ask: (): void => change("asked"),
};

export function onFirstRunChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

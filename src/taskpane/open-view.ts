// Which view of the pane is open. The ribbon opens views too, before or after the page shows them.

export const VIEWS = ["overview", "issues", "write", "cleaning", "people", "functions", "settings", "help"] as const;
export type ViewId = (typeof VIEWS)[number];

let current: ViewId = "overview";
const listeners = new Set<(view: ViewId) => void>();

export function openView(view: ViewId): void {
  current = view;
  for (const listener of [...listeners]) listener(view);
}

export function currentView(): ViewId {
  return current;
}

export function isView(text: string | undefined): text is ViewId {
  return VIEWS.some((view) => view === text);
}

/** Calls the listener whenever a view is opened; gives back how to stop that. */
export function onViewOpened(listener: (view: ViewId) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

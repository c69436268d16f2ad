// Which view of the pane is open. The ribbon opens views too, before or after the page shows them.

import { createStore } from "../actions/create-store";

export const VIEWS = ["overview", "issues", "write", "cleaning", "people", "functions", "settings", "help"] as const;
export type ViewId = (typeof VIEWS)[number];

const { get, subscribe, change } = createStore<{ readonly view: ViewId }>({ view: "overview" });
export { subscribe as onViewOpened };

export function openView(view: ViewId): void {
  change({ view });
}

export function currentView(): ViewId {
  return get().view;
}

export function isView(text: string | undefined): text is ViewId {
  return VIEWS.some((view) => view === text);
}

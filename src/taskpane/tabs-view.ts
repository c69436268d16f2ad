// The tabs of the pane, as the WAI-ARIA pattern has them: one tab stop, arrow keys between them, the view follows.

import { find } from "./elements";
import { currentView, onViewOpened, openView, VIEWS, type ViewId } from "./open-view";

/** Gives back how to stop following. */
export function mountTabs(): () => void {
  for (const view of VIEWS) tabOf(view).addEventListener("click", () => openView(view));
  find("div", "tabs").addEventListener("keydown", (event) => {
    const next = neighbour(currentView(), event.key);
    if (next === null) return;
    event.preventDefault();
    openView(next);
    tabOf(next).focus();
  });
  render(currentView());
  return onViewOpened(render);
}

export function focusOpenTab(): void {
  tabOf(currentView()).focus();
}

function render(open: ViewId): void {
  for (const view of VIEWS) {
    const tab = tabOf(view);
    tab.setAttribute("aria-selected", String(view === open));
    tab.tabIndex = view === open ? 0 : -1;
    find("div", `view-${view}`).hidden = view !== open;
  }
}

function tabOf(view: ViewId): HTMLButtonElement {
  return find("button", `tab-${view}`);
}

function neighbour(view: ViewId, key: string): ViewId | null {
  const at = VIEWS.indexOf(view);
  const count = VIEWS.length;
  const index = { ArrowRight: at + 1, ArrowLeft: at - 1 + count, Home: 0, End: count - 1 }[key];
  return index === undefined ? null : (VIEWS[index % count] ?? null);
}

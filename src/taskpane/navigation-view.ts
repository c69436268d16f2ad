// The way from view to view: the daily ones in a row, the others in a list that unfolds. The button of the open view says so,
// and where that stands in the folded list, the button that unfolds it carries its name.

import { find } from "./elements";
import { currentView, onViewOpened, VIEWS, type ViewId } from "./open-view";

/** Gives back how to stop following. */
export function mountNavigation(): () => void {
  const more = find("button", "more-views");
  const list = find("div", "more-list");
  const name = find("span", "more-label").textContent;
  const unfold = (open: boolean): void => {
    list.hidden = !open;
    more.setAttribute("aria-expanded", String(open));
  };
  more.addEventListener("click", () => unfold(more.getAttribute("aria-expanded") !== "true"));
  find("nav", "views").addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || list.hidden) return;
    // Office.js would take it for the wish to leave the pane.
    event.stopPropagation();
    unfold(false);
    more.focus();
  });
  // A click or the Tab key elsewhere folds it; what has the focus keeps it.
  find("nav", "views").addEventListener("focusout", ({ relatedTarget }) => {
    const next = relatedTarget as Node | null;
    if (next !== null && next !== more && !list.contains(next)) unfold(false);
  });
  const foldOutside = ({ target }: Event): void => {
    if (!find("nav", "views").contains(target as Node)) unfold(false);
  };
  document.addEventListener("click", foldOutside);
  const show = ({ view }: { view: ViewId }): void => {
    const hadFocus = list.contains(document.activeElement);
    unfold(false);
    if (hadFocus) more.focus();
    render(view, name);
  };
  render(currentView(), name);
  const stop = onViewOpened(show);
  return () => {
    stop();
    document.removeEventListener("click", foldOutside);
  };
}

/** To the button that stands for the open view: where the keyboard goes on when what it was on has gone. */
export function focusNavigation(): void {
  const button = buttonOf(currentView());
  (isFolded(button) ? find("button", "more-views") : button).focus();
}

/** Does the work of a pressed button that the work may take away: the keyboard, if it was there, goes on at the open view then. */
export function keepFocus(work: () => unknown): void {
  const pressed = document.activeElement;
  void Promise.resolve(work()).then(() => {
    const isGone = pressed?.isConnected !== true || pressed.closest("[hidden]") !== null;
    const focused = document.activeElement;
    if (isGone && (focused === null || focused === document.body || focused === pressed)) focusNavigation();
  });
}

/** `more` is the name of the list while no view of it is open. */
function render(open: ViewId, more: string): void {
  find("main", "pane").dataset["open"] = open;
  for (const view of VIEWS) {
    mark(buttonOf(view), view === open);
    find("div", `view-${view}`).hidden = view !== open;
  }
  const button = buttonOf(open);
  const folded = isFolded(button);
  mark(find("button", "more-views"), folded);
  find("span", "more-label").textContent = folded ? shortName(open) : more;
}

/** In the row of views there is room for a word or two. */
function shortName(view: ViewId): string {
  return (document.getElementById(`short-${view}`) ?? buttonOf(view)).textContent;
}

function mark(button: HTMLButtonElement, current: boolean): void {
  if (current) button.setAttribute("aria-current", "page");
  else button.removeAttribute("aria-current");
}

function isFolded(button: HTMLButtonElement): boolean {
  return find("div", "more-list").contains(button);
}

function buttonOf(view: ViewId): HTMLButtonElement {
  return find("button", `tab-${view}`);
}

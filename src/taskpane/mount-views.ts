// Mounts each view when it is first opened, and what the overview shows besides the headline once the workbook was read. A view whose file
// does not come says so in its place; a press, opening it again, or the network coming back tries again.

import { boardStore } from "../actions/board-store";
import { HostError } from "../model/failure";
import { texts } from "../text/language";
import { find } from "./elements";
import { followConnection } from "./follow-connection";
import { announce, reportFailure } from "./guard";
import type { GuardedActions } from "./guarded-actions";
import { loadView } from "./load-later";
import { focusNavigation } from "./navigation-view";
import { currentView, onViewOpened, type ViewId } from "./open-view";

/** Longer than this, and the person is told that the view is coming. */
const NOTICED_MILLISECONDS = 300;

/** Gives back how to stop following. */
export function mountViews(actions: GuardedActions): () => void {
  const mounted = new Map<ViewId, () => void>();
  const coming = new Set<ViewId>();
  const missing = new Set<ViewId>();
  let stopped = false;
  const isWanted = (): boolean => !stopped;

  const open = async (view: ViewId): Promise<void> => {
    if (stopped || mounted.has(view) || coming.has(view)) return;
    coming.add(view);
    const container = find("div", `view-${view}`);
    container.setAttribute("aria-busy", "true");
    const notice = setTimeout(() => announce(texts().pane.opening), NOTICED_MILLISECONDS);
    try {
      const mount = await loadView(view);
      if (isWanted()) mounted.set(view, mount(actions));
      missing.delete(view);
    } catch (error) {
      if (error instanceof HostError && error.code === "not-loaded") missing.add(view);
      else reportFailure("open-view", error);
    } finally {
      clearTimeout(notice);
      coming.delete(view);
      container.removeAttribute("aria-busy");
      showMissing(missing);
    }
  };

  const openIfReady = (): void => {
    const { board, failure, isStopped } = boardStore.get();
    // The state of the data stands above every view, and comes with the rest of the overview.
    if (board !== null || failure !== null || isStopped) void open("overview");
    if (currentView() !== "overview") void open(currentView());
    showMissing(missing);
  };
  const backOnline = (): void => {
    openIfReady();
    if (boardStore.get().failure === "not-loaded") void actions.open();
  };
  find("button", "open-again").addEventListener("click", openIfReady);
  openIfReady();
  const stops = [onViewOpened(openIfReady), boardStore.subscribe(openIfReady), followConnection(backOnline)];
  return () => {
    stopped = true;
    for (const stop of stops) stop();
    for (const unmount of mounted.values()) unmount();
  };
}

function showMissing(missing: ReadonlySet<ViewId>): void {
  const again = find("button", "open-again");
  const hidden = !missing.has(currentView());
  if (hidden && document.activeElement === again) focusNavigation();
  find("div", "not-opened").hidden = hidden;
}

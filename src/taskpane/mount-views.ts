// Mounts each view when it is first opened, and what the overview shows besides the headline once the workbook was read. A view that
// does not come is a refusal with a sentence, and opening it again tries again.

import { boardStore } from "../actions/board-store";
import { texts } from "../text/language";
import { find } from "./elements";
import { announce, reportFailure } from "./guard";
import type { GuardedActions } from "./guarded-actions";
import { loadView } from "./load-later";
import { currentView, onViewOpened, type ViewId } from "./open-view";

/** Longer than this, and the person is told that the view is coming. */
const NOTICED_MILLISECONDS = 300;

/** Gives back how to stop following. */
export function mountViews(actions: GuardedActions): () => void {
  const mounted = new Map<ViewId, () => void>();
  const coming = new Set<ViewId>();
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
    } catch (error) {
      reportFailure("open-view", error);
    } finally {
      clearTimeout(notice);
      coming.delete(view);
      container.removeAttribute("aria-busy");
    }
  };

  const openIfReady = (): void => {
    const { board, failure } = boardStore.get();
    // The state of the data stands above every view, and comes with the rest of the overview.
    if (board !== null || failure !== null) void open("overview");
    if (currentView() !== "overview") void open(currentView());
  };
  openIfReady();
  const stops = [onViewOpened(openIfReady), boardStore.subscribe(openIfReady)];
  return () => {
    stopped = true;
    for (const stop of stops) stop();
    for (const unmount of mounted.values()) unmount();
  };
}

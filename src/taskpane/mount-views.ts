// Mounts each view when it is first opened; the overview is there from the start. A view that does not come is a refusal with a
// sentence, and opening it again tries again.

import { texts } from "../text/language";
import { find } from "./elements";
import { announce, reportFailure } from "./guard";
import type { GuardedActions } from "./guarded-actions";
import { loadLater } from "./load-later";
import { currentView, onViewOpened, type ViewId } from "./open-view";

/** Longer than this, and the person is told that the view is coming. */
const NOTICED_MILLISECONDS = 300;

/** Gives back how to stop following. */
export function mountViews(actions: GuardedActions): () => void {
  const mounted = new Map<ViewId, () => void>();
  const coming = new Set<ViewId>();
  let stopped = false;

  const open = async (view: ViewId): Promise<void> => {
    if (view === "overview" || mounted.has(view) || coming.has(view)) return;
    coming.add(view);
    const container = find("div", `view-${view}`);
    container.setAttribute("aria-busy", "true");
    const notice = setTimeout(() => announce(texts().pane.opening), NOTICED_MILLISECONDS);
    try {
      const { views } = await loadLater();
      if (!stopped) mounted.set(view, views[view]?.(actions) ?? (() => undefined));
    } catch (error) {
      reportFailure("open-view", error);
    } finally {
      clearTimeout(notice);
      coming.delete(view);
      container.removeAttribute("aria-busy");
    }
  };

  void open(currentView());
  const stop = onViewOpened((view) => void open(view));
  return () => {
    stopped = true;
    stop();
    for (const unmount of mounted.values()) unmount();
  };
}

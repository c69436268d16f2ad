// Puts the pane together: navigation, buttons, views, what the guard says. No state of its own.

import { boardStore, type BoardState } from "../actions/board-store";
import { readingOf } from "../actions/refresh";
import { texts } from "../text/language";
import { showPane } from "./boot-view";
import { renewReading } from "./guard";
import type { GuardedActions } from "./guarded-actions";
import { localisePage } from "./localise-page";
import { mountNavigation } from "./navigation-view";
import { mountPresses } from "./press-actions";
import { mountStatus } from "./status-view";
import { mountViews } from "./mount-views";

/** Gives back how to stop following store and guard. */
export function mountPane(actions: GuardedActions): () => void {
  localisePage();
  const render = (state: BoardState): void => {
    if (state.board && !state.stale && state.failure === null) {
      renewReading(texts().pane.outcome.read(readingOf(state)));
    }
  };
  const stops = [
    mountNavigation(),
    mountPresses(actions),
    mountViews(actions),
    boardStore.subscribe(render),
    mountStatus(),
  ];
  render(boardStore.get());
  showPane();
  return () => {
    for (const stop of stops) stop();
  };
}

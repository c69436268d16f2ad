// Joins the page with the store and the guard: one rendering after each change, no state of its own.

import { boardStore, type BoardState } from "../actions/board-store";
import { cleaningStore } from "../actions/cleaning-store";
import { headline } from "../actions/headline";
import { readingOf } from "../actions/refresh";
import { texts } from "../text/language";
import { showPane } from "./boot-view";
import { mountCleaning } from "./cleaning-view";
import { renderConditions } from "./conditions-view";
import { onClick } from "./elements";
import { renewReading } from "./guard";
import type { GuardedActions } from "./guarded-actions";
import { renderHeadline } from "./headline-view";
import { mountIssues } from "./issues-view";
import { localisePage } from "./localise-page";
import { mountMapping } from "./mapping-view";
import { mountScope } from "./scope-view";
import { renderSources } from "./sources-view";
import { mountStatus } from "./status-view";
import { focusOpenTab, mountTabs } from "./tabs-view";

/** Gives back how to stop following store and guard. */
export function mountPane(actions: GuardedActions): () => void {
  localisePage();
  onClick("check-data", () => {
    void actions.checkData();
    // Its view is open now; the button that had the focus is not in it.
    focusOpenTab();
  });
  onClick("recheck", () => void actions.checkData());
  onClick("write-summary", () => void actions.writeSummary());
  onClick("refresh", () => void actions.refresh());
  onClick("create-template", () => void actions.createTemplate());
  const renderScope = mountScope(actions.changeSettings);
  const renderIssues = mountIssues(actions.showCell);
  const renderCleaning = mountCleaning(actions);
  const renderMapping = mountMapping(actions.mapColumns);

  const render = (state: BoardState): void => {
    const figures = headline(state);
    renderConditions(state);
    renderHeadline(figures);
    renderScope(state.board, figures);
    renderSources(state.board?.sources ?? []);
    // Where nothing was found and nothing is wrong there is nothing to praise either.
    const checked = state.board !== null && (state.board.sources.length > 0 || state.issues.length > 0);
    renderIssues(checked ? state.issues : null, state.board);
    renderMapping(state.board);
    if (state.board && !state.stale && state.failure === null) {
      renewReading(texts().pane.outcome.read(readingOf(state)));
    }
  };
  const stops = [mountTabs(), boardStore.subscribe(render), cleaningStore.subscribe(renderCleaning), mountStatus()];
  render(boardStore.get());
  renderCleaning(cleaningStore.get());
  showPane();
  return () => {
    for (const stop of stops) stop();
  };
}

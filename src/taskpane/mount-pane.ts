// Joins the page with the store and the guard: one rendering after each change, no state of its own.

import { boardStore, type BoardState } from "../actions/board-store";
import { headline } from "../actions/headline";
import { showPane } from "./boot-view";
import { renderConditions } from "./conditions-view";
import { onClick } from "./elements";
import type { GuardedActions } from "./guarded-actions";
import { renderHeadline } from "./headline-view";
import { mountIssues } from "./issues-view";
import { localisePage } from "./localise-page";
import { mountScope } from "./scope-view";
import { renderSources } from "./sources-view";
import { mountStatus } from "./status-view";

/** Gives back how to stop following store and guard. */
export function mountPane(actions: GuardedActions): () => void {
  localisePage();
  onClick("check-data", () => void actions.checkData());
  onClick("write-summary", () => void actions.writeSummary());
  onClick("refresh", () => void actions.refresh());
  const renderScope = mountScope(actions.changeSettings);
  const renderIssues = mountIssues(actions.showCell);

  const render = (state: BoardState): void => {
    const figures = headline(state);
    renderConditions(state);
    renderHeadline(figures);
    renderScope(state.board, figures);
    renderSources(state.board?.sources ?? []);
    // Where nothing was found and nothing is wrong there is nothing to praise either.
    const checked = state.board !== null && (state.board.sources.length > 0 || state.issues.length > 0);
    renderIssues(checked ? state.issues : null);
  };
  render(boardStore.get());
  const stops = [boardStore.subscribe(render), mountStatus()];
  showPane();
  return () => {
    for (const stop of stops) stop();
  };
}

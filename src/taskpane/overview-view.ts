// The overview: the state of the data, the headline with its period and date, the pictures, the tables read, the screen of the first run.
// It loads by itself once a workbook was read, and nothing else with it.

import { boardStore, type BoardState } from "../actions/board-store";
import { headline, type Headline } from "../actions/headline";
import { prepareTrend } from "../actions/pictures";
import { renderConditions } from "./conditions-view";
import { mountFirstRun } from "./first-run-view";
import { followBoard, followBoardIn, type MountView } from "./follow-board";
import { renderHeadline } from "./headline-view";
import { mountPictures } from "./pictures-view";
import { describeChange, mountScope } from "./scope-view";
import { renderSources } from "./sources-view";

type Scope = Headline["scope"];

/** A change that is read at once is not worth a card: what comes and goes above the figures moves them under the eye. */
const NOTICED_MILLISECONDS = 1_000;

export const mountOverview: MountView = (actions) => {
  const scopeNow = (): Scope | undefined => headline(boardStore.get())?.scope;
  const renderScope = mountScope((change) => {
    const before = scopeNow();
    return actions.changeSettings(change, () => describeChange(change, before, scopeNow()));
  });
  const renderPictures = mountPictures();
  const firstRun = mountFirstRun(() => boardStore.get());
  let next: ReturnType<typeof setTimeout> | undefined;
  let unread: ReturnType<typeof setTimeout> | undefined;
  let isNoticed = false;
  const showState = (state: BoardState): void => {
    if (!state.stale) {
      clearTimeout(unread);
      [unread, isNoticed] = [undefined, false];
    } else {
      unread ??= setTimeout(() => {
        isNoticed = true;
        renderConditions(boardStore.get());
      }, NOTICED_MILLISECONDS);
    }
    renderConditions(isNoticed ? state : { ...state, stale: false });
    firstRun.render();
  };
  const stops = [
    followBoard(showState),
    followBoard(({ board }) => {
      const figures = headline({ board });
      renderHeadline(figures);
      renderScope(board, figures);
      renderSources(board, figures);
    }),
    followBoardIn("overview", ({ board }) => {
      // Their figures take a while: tasks of their own, after all that follows the board has been told.
      clearTimeout(next);
      next = setTimeout(() => {
        prepareTrend(board);
        next = setTimeout(() => renderPictures(board), 0);
      }, 0);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    clearTimeout(next);
    clearTimeout(unread);
    firstRun.stop();
  };
};

// The views that are made when they are first opened: one line each. They come in the same file of the bundle as the later actions.

import { boardStore, type BoardState } from "../actions/board-store";
import { cleaningStore } from "../actions/cleaning-store";
import { writeStore } from "../actions/write-store";
import { mountCleaning } from "./cleaning-view";
import { mountFormulas } from "./formulas-view";
import type { GuardedActions } from "./guarded-actions";
import { mountHandEdits } from "./hand-edits-view";
import { mountHandOver } from "./hand-over-view";
import { mountIssues } from "./issues-view";
import { mountMapping } from "./mapping-view";
import { mountPeople } from "./people-view";
import type { ViewId } from "./open-view";

/** Follows its stores itself; gives back how to stop that. */
export type MountView = (actions: GuardedActions) => () => void;

export const LATER_VIEWS: Readonly<Partial<Record<ViewId, MountView>>> = {
  issues: (actions) => {
    const render = mountIssues(actions.showCell);
    return followBoard(({ board, issues }) => {
      // Where nothing was found and nothing is wrong there is nothing to praise either.
      const checked = board !== null && (board.sources.length > 0 || issues.length > 0);
      render(checked ? issues : null, board);
    });
  },
  cleaning: (actions) => {
    const render = mountCleaning(actions);
    render(cleaningStore.get());
    return cleaningStore.subscribe(render);
  },
  write: (actions) => {
    mountHandOver(actions);
    const render = mountHandEdits(actions);
    render(writeStore.get());
    return writeStore.subscribe(render);
  },
  people: mountPeople,
  functions: mountFormulas,
  settings: (actions) => {
    const render = mountMapping(actions.mapColumns);
    return followBoard(({ board }) => render(board));
  },
};

function followBoard(render: (state: BoardState) => void): () => void {
  render(boardStore.get());
  return boardStore.subscribe(render);
}

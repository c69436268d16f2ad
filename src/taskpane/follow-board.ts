// How a view follows the board: shown as it is now, and again after every change; what nobody looks at waits until its view is open.

import { boardStore, type BoardState } from "../actions/board-store";
import type { GuardedActions } from "./guarded-actions";
import { currentView, onViewOpened, type ViewId } from "./open-view";

/** Follows its stores itself; gives back how to stop that. */
export type MountView = (actions: GuardedActions) => () => void;

export function followBoard(render: (state: BoardState) => void): () => void {
  render(boardStore.get());
  return boardStore.subscribe(render);
}

/** While the view is open; what changed meanwhile is shown when it opens. */
export function followBoardIn(view: ViewId, render: (state: BoardState) => void): () => void {
  let shown: BoardState | null = null;
  const follow = (): void => {
    const state = boardStore.get();
    if (currentView() !== view || state === shown) return;
    shown = state;
    render(state);
  };
  follow();
  const stops = [boardStore.subscribe(follow), onViewOpened(follow)];
  return () => {
    for (const stop of stops) stop();
  };
}

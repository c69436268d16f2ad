// How a view follows the board: shown as it is now, and again after every change.

import { boardStore, type BoardState } from "../actions/board-store";
import type { GuardedActions } from "./guarded-actions";

/** Follows its stores itself; gives back how to stop that. */
export type MountView = (actions: GuardedActions) => () => void;

export function followBoard(render: (state: BoardState) => void): () => void {
  render(boardStore.get());
  return boardStore.subscribe(render);
}

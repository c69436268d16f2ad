// Remembers what was computed for a board for as long as that board lives: hundreds of cells ask for the same tally.
// A board never changes once it is made, so nothing here needs to be thrown away by hand.

import type { Board } from "../model/board";

/** Wraps `compute` so that it runs once per board and key. */
export function rememberPerBoard<A extends readonly unknown[], T>(
  keyOf: (...parameters: A) => string,
  compute: (board: Board, ...parameters: A) => T,
): (board: Board, ...parameters: A) => T {
  const remembered = new WeakMap<Board, Map<string, { readonly value: T }>>();
  return (board, ...parameters) => {
    const ofBoard = remembered.get(board) ?? new Map<string, { readonly value: T }>();
    remembered.set(board, ofBoard);
    const key = keyOf(...parameters);
    const known = ofBoard.get(key) ?? { value: compute(board, ...parameters) };
    ofBoard.set(key, known);
    return known.value;
  };
}

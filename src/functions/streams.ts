// Streaming invocations over the board store: one computation per distinct call, pushed only when its result changes.
// Excel shows #BUSY! until the first result; it always comes, as a reason when there is no figure.

import { boardStore, type BoardState } from "../actions/board-store";
import { unexpectedError, waitingSentence } from "./error-sentence";

/** What a cell shows: a value, rows of values, or an error that Excel knows. */
export type CellResult = unknown;

/** What Excel hands over with a streaming call, whatever the type of its result. */
export interface Invocation {
  onCanceled?: () => void;
  setResult: (result: CellResult) => void;
}

interface Stream {
  readonly invocations: Set<Invocation>;
  readonly compute: (state: BoardState) => CellResult;
  /** The last result as text, and itself; null before the first. */
  last: { readonly digest: string; readonly result: CellResult } | null;
}

/** After this time without any board a cell says why it waits, instead of #BUSY! for ever. */
const PATIENCE_MILLISECONDS = 20_000;

const streams = new Map<string, Stream>();
let unsubscribe: (() => void) | null = null;
let patience: ReturnType<typeof setTimeout> | undefined;

/** Many results go out in turns of so many milliseconds, for the screen's sake. */
const TURN_MILLISECONDS = 25;
/** Counts the states that were pushed: a newer one ends the pushing of the one before. */
let pushed = 0;

/**
 * Serves an invocation of `name` with `args` until Excel cancels it.
 * Excel may cancel an invocation after it has sent the next one with the same arguments: so the invocation itself is
 * removed, never the stream by its key.
 */
export function openStream(
  name: string,
  args: readonly unknown[],
  invocation: Invocation,
  compute: (state: BoardState) => CellResult,
): void {
  const key = JSON.stringify([name, ...args]);
  let stream = streams.get(key);
  if (!stream) {
    stream = { invocations: new Set(), compute, last: null };
    streams.set(key, stream);
  }
  const served = stream;
  served.invocations.add(invocation);
  invocation.onCanceled = (): void => {
    served.invocations.delete(invocation);
    if (served.invocations.size === 0 && streams.get(key) === served) close(key);
  };
  unsubscribe ??= boardStore.subscribe(pushAll);
  serveFirst(served, invocation);
}

function close(key: string): void {
  streams.delete(key);
  if (streams.size > 0) return;
  unsubscribe?.();
  unsubscribe = null;
}

function serveFirst(stream: Stream, invocation: Invocation): void {
  const state = boardStore.get();
  if (stream.last) tell(invocation, stream.last.result);
  else if (hasAnswer(state)) push(stream, state);
  else patience ??= setTimeout(endPatience, PATIENCE_MILLISECONDS);
}

function hasAnswer(state: BoardState): boolean {
  return state.board !== null || state.failure !== null;
}

function pushAll(state: BoardState): void {
  // A change that has not been read yet alters no figure; one that could not be read leaves none that is true.
  if (!hasAnswer(state) || (state.stale && state.failure === null)) return;
  pushed += 1;
  pushTurn([...streams.values()], state, pushed);
}

function pushTurn(waiting: readonly Stream[], state: BoardState, turn: number): void {
  if (turn !== pushed) return;
  const end = performance.now() + TURN_MILLISECONDS;
  for (const [at, stream] of waiting.entries()) {
    if (stream.invocations.size > 0) push(stream, state);
    if (performance.now() < end) continue;
    setTimeout(() => pushTurn(waiting.slice(at + 1), state, turn), 0);
    return;
  }
}

function push(stream: Stream, state: BoardState): void {
  const next = resultOf(stream, state);
  if (stream.last?.digest === next.digest) return;
  stream.last = next;
  for (const invocation of stream.invocations) tell(invocation, next.result);
}

/** A fault in the figure of one cell is that cell's alone: the others still get theirs. */
function resultOf({ compute }: Stream, state: BoardState): { readonly digest: string; readonly result: CellResult } {
  try {
    const result = compute(state);
    return { digest: digestOf(result), result };
  } catch {
    const result = unexpectedError();
    return { digest: digestOf(result), result };
  }
}

/** A cell that Excel takes no result for is gone, whether Excel has said so or not. */
function tell(invocation: Invocation, result: CellResult): void {
  try {
    invocation.setResult(result);
  } catch {
    invocation.onCanceled?.();
  }
}

/** Errors are compared by code and sentence: JSON would drop the sentence of an Error. */
function digestOf(result: CellResult): string {
  return JSON.stringify(result, (_key, value: unknown) =>
    value instanceof CustomFunctions.Error ? ["error", value.code, value.message] : value,
  );
}

function endPatience(): void {
  patience = undefined;
  if (hasAnswer(boardStore.get())) return;
  const result = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, waitingSentence());
  for (const stream of streams.values()) {
    if (stream.last) continue;
    for (const invocation of stream.invocations) tell(invocation, result);
  }
}

// Turns the reason why there is no figure into an Excel error with a sentence. Only #N/A and #VALUE! can carry one.

import type { BoardState } from "../actions/board-store";
import type { Reason } from "../model/reason";
import { texts } from "../text/language";

const BAD_ARGUMENT: ReadonlySet<Reason> = new Set<Reason>([
  "bad-period",
  "bad-date",
  "bad-number",
  "bad-share",
  "below-zero",
  "under-one",
  "bad-choice",
  "no-date",
  "no-classes",
  "birth-after-date",
]);

/** What the cell shows. */
export function cellErrorOf(reason: Reason): "#N/A" | "#VALUE!" | "#DIV/0!" {
  if (reason === "zero-plan" || reason === "zero-previous" || reason === "zero-members") return "#DIV/0!";
  return BAD_ARGUMENT.has(reason) ? "#VALUE!" : "#N/A";
}

/** What a sentence says besides of an argument that was not understood. */
export interface Advice {
  /** The unit that may be meant. */
  readonly suggestion?: string | null;
  /** What could be typed in its place. */
  readonly names?: string;
}

/** `argument` is what the person gave, quoted in the sentence. */
export function reasonError(reason: Reason, argument = "", { suggestion, names }: Advice = {}): CustomFunctions.Error {
  const shown = cellErrorOf(reason);
  if (shown === "#DIV/0!") return new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  const code = shown === "#VALUE!" ? CustomFunctions.ErrorCode.invalidValue : CustomFunctions.ErrorCode.notAvailable;
  const sentences = texts().functions;
  const more = suggestion == null ? "" : sentences.suggestion(suggestion);
  return new CustomFunctions.Error(code, sentences.reasons[reason](argument, names ?? "") + more);
}

/** Why no board can answer: reading failed, or there is nothing to read. */
export function noBoardError(state: BoardState): CustomFunctions.Error {
  const sentences = texts().functions;
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.notAvailable,
    state.failure === null ? sentences.reasons["no-data"]("", "") : sentences.readingFailed,
  );
}

/** A file of the add-in that loads later did not come. */
export function notLoadedError(): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, texts().functions.notLoaded);
}

/** The add-in itself has a fault. */
export function unexpectedError(): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, texts().functions.unexpected);
}

export function waitingSentence(): string {
  return texts().functions.waiting;
}

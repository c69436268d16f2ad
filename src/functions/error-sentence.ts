// Turns the reason why there is no figure into an Excel error with a sentence. Only #N/A and #VALUE! can carry one.

import type { BoardState } from "../actions/board-store";
import type { Reason } from "../model/reason";
import { texts } from "../text/language";

const BAD_ARGUMENT: ReadonlySet<Reason> = new Set<Reason>(["bad-period", "bad-date", "bad-number", "birth-after-date"]);

/** `argument` is what the person gave, quoted in the sentence. */
export function reasonError(reason: Reason, argument = ""): CustomFunctions.Error {
  if (reason === "zero-plan" || reason === "zero-previous")
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  const code = BAD_ARGUMENT.has(reason)
    ? CustomFunctions.ErrorCode.invalidValue
    : CustomFunctions.ErrorCode.notAvailable;
  return new CustomFunctions.Error(code, texts().functions.reasons[reason](argument));
}

/** Why no board can answer: reading failed, or there is nothing to read. */
export function noBoardError(state: BoardState): CustomFunctions.Error {
  const sentences = texts().functions;
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.notAvailable,
    state.failure === null ? sentences.reasons["no-data"]("") : sentences.readingFailed,
  );
}

export function waitingSentence(): string {
  return texts().functions.waiting;
}

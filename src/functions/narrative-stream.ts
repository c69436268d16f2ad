// The stream of NARRATIVE: the report in prose stands with the sheets in report/, and loads when a first cell asks for it.

import { hasAdmissions } from "../indicators/admitted-counts";
import { no, ok } from "../model/reason";
import type { narrative } from "../report/narrative/narrative";
import { openBoardStream, type Place } from "./board-streams";
import { notLoadedError } from "./error-sentence";
import type { Invocation } from "./streams";

export function openNarrativeStream(place: Place, invocation: CustomFunctions.StreamingInvocation<string>): void {
  let cancelled = false;
  // Until the text is loaded; then the stream takes over.
  invocation.onCanceled = () => {
    cancelled = true;
  };
  const tell = (say: typeof narrative): void => {
    if (cancelled) return;
    openBoardStream("NARRATIVE", place, [], invocation, (board, unit, scope, issues) => {
      if (!hasAdmissions(board)) return no("no-data");
      const { sentences } = say(board, scope, unit, { issues, sentences: board.settings.sentences });
      return ok(sentences.map(({ text }) => text).join(" "));
    });
  };
  const refuse = (): void => {
    if (!cancelled) (invocation as Invocation).setResult(notLoadedError());
  };
  // eslint-disable-next-line no-restricted-syntax -- loaded later; the walls name this file as open to functions.
  void import(/* webpackChunkName: "later" */ "../report/narrative/narrative").then((module) => {
    tell(module.narrative);
  }, refuse);
}

// Whether the prose of "Báo cáo" is still what the lists tell, as a live formula: it stays as it was written, for people change its words.

import { viSheets } from "../../text/vi-sheets";
import { quoted } from "../narrative/pdv-call";
import type { Reported } from "../reported";
import { call, livePlace } from "./live-place";

/** "" where PDV.NARRATIVE gives the very text still: told by the sum of its letters, each with the weight of its place. */
export function sameProseFormula(reported: Reported, prose: string): string {
  const { proseToldBefore, unread } = viSheets.report.live;
  const { unit, period, asOf } = livePlace(reported);
  const told = call("NARRATIVE", unit, period, asOf);
  const letters = "IFERROR(UNICODE(MID(t,SEQUENCE(LEN(t)),1)),0)";
  const isSame = `SUMPRODUCT(${letters}*SEQUENCE(LEN(t)))=${String(sumOf(prose))}`;
  return `=LET(t,${told},IF(ISERROR(t),${quoted(unread)},IF(${isSame},"",${quoted(proseToldBefore)})))`;
}

/** Excel gives no number for half a letter outside the basic plane. */
function sumOf(text: string): number {
  return text.split("").reduce((sum, letter, at) => {
    const code = letter.charCodeAt(0);
    return sum + (code >= 0xd800 && code <= 0xdfff ? 0 : code) * (at + 1);
  }, 0);
}

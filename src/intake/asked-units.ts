// Whether lists of people name units otherwise than by code or name as the list of units writes them. Most don't: what it takes to
// understand other texts is made only where it is needed, and before the rows that need it are read.

import type { Stepwise } from "../model/progress";
import type { UnitColumn } from "./admission-unit";
import type { PatientMatcher } from "./match-unit";

/** Readies the matcher for the rows of a list of people, from one up to another. */
export type ReadyForRows = (units: Pick<UnitColumn, "lookAhead">, from: number, to: number) => Stepwise<void>;

export function createReadyForRows(matcher: Pick<PatientMatcher, "isReady" | "isReadyFor" | "prepare">): ReadyForRows {
  return function* (units, from, to) {
    if (!matcher.isReady && !units.lookAhead(from, to, matcher)) yield* matcher.prepare();
  };
}

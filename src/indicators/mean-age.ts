// Mean age (tuổi bình quân) of the new members of a scope: form 2-BTCTW, II.2.

import type { AdmissionColumns } from "../model/admission-columns";
import type { Board } from "../model/board";
import { no, ok, type Result } from "../model/reason";
import { ageAt, NO_AGE } from "./age";
import { scopeKey } from "./counted";
import { remember } from "./remember";
import type { Scope } from "./report-scope";
import { sumByUnit } from "./tally";

/** Older ones are not read as ages. */
const OLDEST = 120;

/** Of those whose birth is known, in completed years. Reasons: "no-admissions" (nobody's birth is known). */
export function meanAge(board: Board, unit: number | null, scope: Scope): Result<number> {
  const { people, years } = ages(board, scope);
  const line = unit ?? board.units.length;
  const known = people[line] ?? 0;
  return known === 0 ? no("no-admissions") : ok((years[line] ?? 0) / known);
}

const ages = remember(scopeKey, (board: Board, scope: Scope) => {
  const knownAge = (at: number): number => ageOf(board.admissions, at);
  return {
    people: sumByUnit(board, scope, (at) => (knownAge(at) === NO_AGE ? 0 : 1)),
    years: sumByUnit(board, scope, (at) => Math.max(0, knownAge(at))),
  };
});

export function isAgeKnown(columns: AdmissionColumns, at: number): boolean {
  return ageOf(columns, at) !== NO_AGE;
}

function ageOf(columns: AdmissionColumns, at: number): number {
  const age = ageAt(columns, at);
  return age > OLDEST ? NO_AGE : age;
}

// Mean age (tuổi bình quân) of the new members of a scope: form 2-BTCTW, II.2.

import type { AdmissionColumns } from "../model/admission-columns";
import type { Board } from "../model/board";
import { no, ok, type Result } from "../model/reason";
import { NO_AGE } from "./age";
import { agesOf } from "./ages";
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
  const column = agesOf(board.admissions);
  const knownAge = (at: number): number => plausible(column[at] ?? NO_AGE);
  return {
    people: sumByUnit(board, scope, (at) => (knownAge(at) === NO_AGE ? 0 : 1)),
    years: sumByUnit(board, scope, (at) => Math.max(0, knownAge(at))),
  };
});

export function isAgeKnown(columns: AdmissionColumns, at: number): boolean {
  return plausible(agesOf(columns)[at] ?? NO_AGE) !== NO_AGE;
}

function plausible(age: number): number {
  return age > OLDEST ? NO_AGE : age;
}

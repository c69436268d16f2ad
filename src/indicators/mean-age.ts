// Mean age (tuổi bình quân) of the new members of a scope: form 2-BTCTW, II.2.

import type { Board } from "../model/board";
import { no, ok, type Result } from "../model/reason";
import { ageDay, ageInYears } from "./age";
import type { Countable } from "./counted";
import { rememberPerBoard } from "./remember-per-board";
import type { Scope } from "./report-scope";
import { countByUnit, scopeKey } from "./tally";

/** Older ones are not read as ages; the last place holds those whose birth is not known. */
const OLDEST = 120;
const UNKNOWN = OLDEST + 1;

/** Of those whose birth is known, in completed years. Reasons: "no-admissions" (nobody's birth is known). */
export function meanAge(board: Board, unit: number | null, scope: Scope): Result<number> {
  const ages = ageTally(board, scope);
  let people = 0;
  let years = 0;
  for (let age = 0; age <= OLDEST; age++) {
    const count = ages.count(unit, age);
    people += count;
    years += count * age;
  }
  return people === 0 ? no("no-admissions") : ok(years / people);
}

const ageTally = rememberPerBoard(scopeKey, (board, scope: Scope) => countByUnit(board, scope, UNKNOWN + 1, ageOf));

function ageOf(admission: Countable): number {
  if (admission.birth === null) return UNKNOWN;
  const age = ageInYears(admission.birth, ageDay(admission) ?? admission.countingDay);
  return age.ok && age.value <= OLDEST ? age.value : UNKNOWN;
}

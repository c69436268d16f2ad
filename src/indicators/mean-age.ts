// Mean age (tuổi bình quân) of the new members of a scope: form 2-BTCTW, II.2.

import type { Board } from "../model/board";
import { no, ok, type Result } from "../model/reason";
import { ageDay, ageInYears } from "./age";
import { isCounted } from "./counted";
import type { Scope } from "./report-scope";

/** Of those whose birth is known, in completed years. Reasons: "no-admissions" (nobody's birth is known). */
export function meanAge(board: Board, scope: Scope): Result<number> {
  const ages = board.admissions.flatMap((admission): number[] => {
    if (!isCounted(admission, scope) || admission.birth === null) return [];
    const age = ageInYears(admission.birth, ageDay(admission) ?? admission.countingDay);
    return age.ok ? [age.value] : [];
  });
  return ages.length === 0 ? no("no-admissions") : ok(ages.reduce((sum, age) => sum + age, 0) / ages.length);
}

// Mean age (tuổi bình quân) of the new members of a scope: form 2-BTCTW, II.2.

import type { AdmissionColumns } from "../model/admission-columns";
import type { Board } from "../model/board";
import { no, ok, type Result } from "../model/reason";
import { NO_AGE } from "./age";
import { agesOf } from "./ages";
import { countedPositions, scopeKey } from "./counted";
import { remember } from "./remember";
import type { Scope } from "./report-scope";
import { sumTableUp } from "./roll-up";

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
  const lines = board.units.length + 1;
  const sums: AgeSums = { people: new Int32Array(lines), years: new Int32Array(lines) };
  for (const positions of countedPositions(board.admissions, scope)) {
    addAges(board.admissions.unit, column, positions, sums);
  }
  sumTableUp(board, sums.people, 1);
  sumTableUp(board, sums.years, 1);
  return sums;
});

/** By unit, those below it included; the whole organisation's last. */
interface AgeSums {
  readonly people: Int32Array;
  readonly years: Int32Array;
}

function addAges(
  units: AdmissionColumns["unit"],
  column: Int8Array,
  positions: Int32Array,
  { people, years }: AgeSums,
): void {
  for (let each = 0; each < positions.length; each += 1) {
    const at = positions[each] ?? 0;
    const age = plausible(column[at] ?? NO_AGE);
    if (age === NO_AGE) continue;
    const line = units[at] ?? 0;
    people[line] = (people[line] ?? 0) + 1;
    years[line] = (years[line] ?? 0) + age;
  }
}

export function isAgeKnown(columns: AdmissionColumns, at: number): boolean {
  return plausible(agesOf(columns)[at] ?? NO_AGE) !== NO_AGE;
}

function plausible(age: number): number {
  return age > OLDEST ? NO_AGE : age;
}

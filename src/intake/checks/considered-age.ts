// The age at which a person was considered, as the checks of age look at it. The rules count by month and do not say whether
// the day must have come, so the month itself is a boundary, and so is a birth known by its year where it decides.

import { toCalendar } from "../../model/day";
import { ageInMonths } from "../months";
import type { CheckedRow } from "./checked-row";

export interface ConsideredAge {
  /** Completed months: the least and the most that the birth allows. */
  readonly least: number;
  readonly most: number;
  readonly inBirthMonth: boolean;
  readonly onBirthday: boolean;
  readonly column: "admission.birth" | "admission.name";
}

/** Null where it is not known, and where the dates are in the wrong order, which is told as such. */
export function consideredAge({ person: { birth }, considered, has }: CheckedRow): ConsideredAge | null {
  if (!birth || considered === null) return null;
  const on = toCalendar(considered);
  if ("day" in birth ? birth.day >= considered : birth.year > on.year) return null;
  const born = "day" in birth ? toCalendar(birth.day) : null;
  const inBirthMonth = born?.month === on.month;
  const { least, most } = ageInMonths(birth, considered);
  // In one piece: each that is spread together is of another shape to the engine.
  return {
    least,
    most,
    inBirthMonth,
    onBirthday: inBirthMonth && born.day === on.day,
    column: has("admission.birth") ? "admission.birth" : "admission.name",
  };
}

// Age in whole years, and the day on which a new member's age is taken.

import type { Admission, Birth } from "../model/admission";
import { toCalendar, type Day } from "../model/day";
import { no, ok, type Result } from "../model/reason";

/**
 * Completed years of age on a day. Of a birth known by its year only, the difference of the years: the true age may be one
 * less. Somebody born on 29 February grows older on 1 March of other years. Reasons: "birth-after-date".
 */
export function ageInYears(birth: Birth, on: Day): Result<number> {
  const date = toCalendar(on);
  if ("year" in birth) return birth.year > date.year ? no("birth-after-date") : ok(date.year - birth.year);
  if (birth.day > on) return no("birth-after-date");
  const born = toCalendar(birth.day);
  const birthdayIsToCome = date.month < born.month || (date.month === born.month && date.day < born.day);
  return ok(date.year - born.year - (birthdayIsToCome ? 1 : 0));
}

/**
 * The decision date, from which the years in the Party count too (Regulation 294-QĐ/TW, 4.5.1); the ceremony's where it is
 * blank. No text found says which of them the age bands of the forms mean.
 */
export function ageDay(admission: Admission): Day | null {
  return admission.decision ?? admission.admitted ?? admission.countingDay;
}

// Age in whole years, and the day on which a new member's age is taken.

import type { Birth } from "../model/admission";
import { NO_DAY, type AdmissionColumns } from "../model/admission-columns";
import { dateNumber, toCalendar, type Day } from "../model/day";
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

/** In a column of ages: the birth or the day is not known, or the birth comes after it. */
export const NO_AGE = -1;

/**
 * Completed years of age of the person at a position, or NO_AGE, as ageInYears counts them.
 *
 * On the decision date, from which the years in the Party count too (Regulation 294-QĐ/TW, 4.5.1); the ceremony's where it is
 * blank. No text found says which of them the age bands of the forms mean.
 */
export function ageAt({ birth, decision, admitted, countingDay }: AdmissionColumns, at: number): number {
  const born = birth[at] ?? NO_DAY;
  const on = dateNumber(decision[at] || admitted[at] || countingDay[at] || NO_DAY);
  // A year alone stands below zero, NO_DAY between both; whoever is born after the day is younger than 0.
  if (born > 0) return Math.max(NO_AGE, Math.floor((on - dateNumber(born)) / 10_000));
  if (born < 0) return Math.max(NO_AGE, Math.floor(on / 10_000) + born);
  return NO_AGE;
}

// Months between days, as the rules of admission count them.

import type { Birth } from "../model/admission";
import { daysInMonth, toCalendar, toDay, type Day } from "../model/day";

/** The same day so many months later, or the last one of that month: 31 January + 1 is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = toCalendar(day);
  const index = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return toDay(inYear, inMonth, Math.min(date, daysInMonth(inYear, inMonth)));
}

/** Whole months from one day to another; negative when `to` comes first. */
export function monthsBetween(from: Day, to: Day): number {
  const [a, b] = [toCalendar(from), toCalendar(to)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

/** Completed months of age: the least and the most that the birth allows. */
export function ageInMonths(birth: Birth, on: Day): { readonly least: number; readonly most: number } {
  if ("day" in birth) {
    const months = monthsBetween(birth.day, on);
    return { least: months, most: months };
  }
  return {
    least: monthsBetween(toDay(birth.year, 12, 31), on),
    most: monthsBetween(toDay(birth.year, 1, 1), on),
  };
}

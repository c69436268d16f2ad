// A date stored as text, or with its figures run together → the day it means. Where that hangs on whether the day or the month comes first
// ("03/04/1990"), and where only the month can ("12/31/1990"), the days of the possible ways, for a person to choose.

import type { CellValue } from "../../model/grid";
import { toCalendar, toDay, type Day } from "../../model/day";
import type { AmbiguousDate } from "../../model/mend";
import { foldText } from "../fold";
import { parseDate } from "../parse-date";

export type DateMend =
  { readonly kind: "day"; readonly day: Day } | (Pick<AmbiguousDate, "days"> & { readonly kind: "ambiguous" }) | null;

/** Two numbers, then a whole year: day and month may be meant in either order. */
const NUMBERS_FIRST = /^(\d{1,2}) ?(?:[/\-.]{1,2}| ) ?(\d{1,2}) ?(?:[/\-.]{1,2}| ) ?(\d{4})[ .,;]*$/u;
/** The year first is read year, month, day everywhere; words name what they count. */
const ONE_WAY = /^(?:\d{4} ?[/\-.] ?\d{1,2} ?[/\-.] ?\d{1,2}|\d{8}|[^:]*\p{L}[^:]*)[ .,;]*$/u;
const MONTHS = 12;
export const DATE_FORMAT = "dd/mm/yyyy";

/** null: no whole date typed as text; a time of day, a short year or a serial number is never taken for granted. */
export function mendDate(value: CellValue): DateMend {
  const reading = parseDate(value);
  if (reading.kind === "impossible") return monthFirst(value);
  if (reading.kind !== "day") return null;
  if (reading.typed === "digits")
    return inOneWay(toCalendar(reading.day)) ? { kind: "day", day: reading.day } : eitherWay(reading.day);
  if (reading.typed !== "text" || typeof value !== "string") return null;
  const text = foldText(value);
  if (ONE_WAY.test(text)) return { kind: "day", day: reading.day };
  const [, first, second] = NUMBERS_FIRST.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const isClear = inOneWay({ day: Number(first), month: Number(second) });
  return isClear ? { kind: "day", day: reading.day } : eitherWay(reading.day);
}

function eitherWay(dayFirst: Day): DateMend {
  const { year, month, day } = toCalendar(dayFirst);
  return { kind: "ambiguous", days: { "day-first": dayFirst, "month-first": toDay(year, day, month) } };
}

function monthFirst(value: CellValue): DateMend {
  if (typeof value !== "string") return null;
  const [, month, day, year] = NUMBERS_FIRST.exec(foldText(value)) ?? [];
  const reading = parseDate(`${String(day)}/${String(month)}/${String(year)}`);
  return reading.kind === "day" ? { kind: "ambiguous", days: { "month-first": reading.day } } : null;
}

/** Taken month first, it would be no day, or the same. */
function inOneWay({ day, month }: { readonly day: number; readonly month: number }): boolean {
  return day > MONTHS || day === month;
}

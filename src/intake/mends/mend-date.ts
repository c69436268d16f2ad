// A date stored as text, or with its figures run together → the day it means, where it can be read in one way only. "03/04/1990" can't, and is left.

import type { CellValue } from "../../model/grid";
import { toCalendar, type Day } from "../../model/day";
import { foldText } from "../fold";
import { parseDate } from "../parse-date";

export type DateMend = { readonly kind: "day"; readonly day: Day } | { readonly kind: "ambiguous" } | null;

/** Two numbers, then a whole year: day and month may be meant in either order. */
const NUMBERS_FIRST = /^(\d{1,2}) ?(?:[/\-.]{1,2}| ) ?(\d{1,2}) ?(?:[/\-.]{1,2}| ) ?\d{4}[ .,;]*$/u;
/** The year first is read year, month, day everywhere; words name what they count. */
const ONE_WAY = /^(?:\d{4} ?[/\-.] ?\d{1,2} ?[/\-.] ?\d{1,2}|\d{8}|[^:]*\p{L}[^:]*)[ .,;]*$/u;
const MONTHS = 12;

/** null: no whole date typed as text; a time of day, a short year or a serial number is never taken for granted. */
export function mendDate(value: CellValue): DateMend {
  const reading = parseDate(value);
  if (reading.kind !== "day") return null;
  if (reading.typed === "digits")
    return inOneWay(toCalendar(reading.day)) ? { kind: "day", day: reading.day } : AMBIGUOUS;
  if (reading.typed !== "text" || typeof value !== "string") return null;
  const text = foldText(value);
  if (ONE_WAY.test(text)) return { kind: "day", day: reading.day };
  const [, first, second] = NUMBERS_FIRST.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const isClear = inOneWay({ day: Number(first), month: Number(second) });
  return isClear ? { kind: "day", day: reading.day } : AMBIGUOUS;
}

const AMBIGUOUS: DateMend = { kind: "ambiguous" };

/** Taken month first, it would be no day, or the same. */
function inOneWay({ day, month }: { readonly day: number; readonly month: number }): boolean {
  return day > MONTHS || day === month;
}

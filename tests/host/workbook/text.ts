// The text that a cell shows: its value through its number format. A column too narrow for it ("####") isn't modelled.

// By its file: the package names a CommonJS entry that it does not ship.
import { format, isDateFormat } from "../../../node_modules/numfmt/dist/index.js";

import { DAYS_BETWEEN_SYSTEMS, type Locale } from "./entry";
import { isError } from "./errors";
import type { Book, Value } from "./state";

/** As a cell of this workbook shows it: where days are counted from 1904, its dates are others. */
export function textIn(
  { locale, book }: { readonly locale: Locale; readonly book: Pick<Book, "date1904"> },
  value: Value,
  numberFormat: string,
): string {
  const isDay = book.date1904 && typeof value === "number" && isDateFormat(numberFormat);
  return textOf(isDay ? value + DAYS_BETWEEN_SYSTEMS : value, numberFormat, locale);
}

export function textOf(value: Value, numberFormat: string, locale: Locale): string {
  if (value === "") return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return format(numberFormat, value, { locale });
}

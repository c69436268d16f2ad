// The text that a cell shows: its value through its number format. A column too narrow for it ("####") isn't modelled.

// By its file: the package names a CommonJS entry that it does not ship.
import { format } from "../../../node_modules/numfmt/dist/index.js";

import type { Locale } from "./entry";
import { isError } from "./errors";
import type { Value } from "./state";

export function textOf(value: Value, numberFormat: string, locale: Locale): string {
  if (value === "") return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return format(numberFormat, value, { locale });
}

// Formulas and values as a reader of the help pages sees them in his own Excel: separators of the language, shares also in percent,
// days as dates.

import { formatDay } from "../../src/model/day";
import { formatProsePercent, roundHalfUp } from "../../src/text/format-number";

type Scalar = string | number | boolean;
export type Value = Scalar | readonly (readonly Scalar[])[];

/** Rows of cells, for a single value one row with one cell. `dayColumn` is that of a table whose numbers are days, from 0. */
export function showValue(value: Value, language: "vi" | "en", isShare: boolean, dayColumn = -1): string[][] {
  if (typeof value === "object") {
    return value.map((row) =>
      row.map((cell, at) =>
        at === dayColumn && typeof cell === "number" ? formatDay(cell) : showScalar(cell, language),
      ),
    );
  }
  const shown = showScalar(value, language);
  return [[isShare && typeof value === "number" ? `${shown} = ${formatProsePercent(value, language)}` : shown]];
}

/** `=F("a,b",0.5)` → `=F("a,b"; 0,5)` in Vietnamese, where a comma stands in decimal numbers. */
export function localFormula(formula: string, language: "vi" | "en"): string {
  const parts = formula.split('"');
  const local = (part: string): string =>
    language === "vi" ? part.replaceAll(",", "; ").replaceAll(/(\d)\.(\d)/g, "$1,$2") : part.replaceAll(",", ", ");
  return parts.map((part, index) => (index % 2 === 0 ? local(part) : part)).join('"');
}

function showScalar(value: Scalar, language: "vi" | "en"): string {
  if (typeof value !== "number") return String(value);
  const text = String(roundHalfUp(value, 4)).replace("-", "−");
  return language === "vi" ? text.replace(".", ",") : text;
}

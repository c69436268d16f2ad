// What stands in the editor when a person edits a number: all its digits, in the notation that typing takes.

import type { Locale } from "../../workbook/entry";

export function editText(value: number, shown: string | undefined, locale: Locale): string {
  const percent = shown?.endsWith("%") === true;
  // A date or a time is edited as it is shown.
  if (shown !== undefined && /\d[/:]\d/.test(shown)) return shown;
  const digits = String(percent ? Number((value * 100).toPrecision(15)) : value);
  return (locale === "vi-VN" ? digits.replace(".", ",") : digits) + (percent ? "%" : "");
}

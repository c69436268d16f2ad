// Which names Excel allows for a sheet.

import { fail } from "../protocol/rich-error";
import type { Sheet } from "./state";

/** `own` is the sheet that is to be renamed: it may keep its name or change its case. */
export function checkSheetName(name: unknown, sheets: readonly Sheet[], own: Sheet | null, location: string): void {
  const bad =
    typeof name !== "string" ||
    name.trim() === "" ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (bad) fail("InvalidArgument", location);
  const taken = sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) fail("ItemAlreadyExists", location);
}

// What a protected sheet still allows, and the refusal of what it doesn't. A password is asked for as Excel asks; it isn't a secret here.

import { fail } from "../protocol/rich-error";
import type { Sheet } from "./state";

export interface ProtectionOptions {
  allowAutoFilter: boolean;
  allowDeleteColumns: boolean;
  allowDeleteRows: boolean;
  allowEditObjects: boolean;
  allowEditScenarios: boolean;
  allowFormatCells: boolean;
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
  allowInsertColumns: boolean;
  allowInsertHyperlinks: boolean;
  allowInsertRows: boolean;
  allowPivotTables: boolean;
  allowSort: boolean;
  selectionMode: "Normal" | "Unlocked" | "None";
  password?: string;
}

type Permission = Exclude<keyof ProtectionOptions, "selectionMode" | "password">;

export const permissions = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const satisfies readonly Permission[];

/** Excel's own when nothing is said: cells may be selected, nothing else. */
export function closedOptions(): ProtectionOptions {
  return {
    allowAutoFilter: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowEditObjects: false,
    allowEditScenarios: false,
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertColumns: false,
    allowInsertHyperlinks: false,
    allowInsertRows: false,
    allowPivotTables: false,
    allowSort: false,
    selectionMode: "Normal",
  };
}

/** `permission` null: nothing allows it while the sheet is protected. */
export function refuseProtected(sheet: Sheet, permission: Permission | null, location: string): void {
  if (sheet.protected && (permission === null || !sheet.protectionOptions[permission])) fail("AccessDenied", location);
}

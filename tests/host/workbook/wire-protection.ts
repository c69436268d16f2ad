// The protection of a sheet as the API shows it.

import { fail } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { asBoolean, asOneOf, asText } from "./arguments";
import { workbookTarget } from "./events";
import type { LiveWorkbook } from "./live-workbook";
import { closedOptions, permissions } from "./protection";
import type { ProtectionOptions } from "./protection";
import type { Sheet } from "./state";

interface SheetOf {
  readonly workbook: LiveWorkbook;
  readonly sheet: Sheet;
}

export function wireProtection(of: SheetOf): WireObject {
  return WireObject.of(protectionClass, of);
}

const protectionClass: WireClass<SheetOf> = {
  type: "WorksheetProtection",
  reads: {
    Protected: ({ sheet }) => sheet.protected,
    Options: ({ sheet: { protectionOptions } }) => {
      const shown = { ...protectionOptions };
      delete shown.password;
      return shown;
    },
  },
  calls: {
    Protect: (of, [options, password]) => {
      const { sheet } = of;
      if (sheet.protected) fail("InvalidOperation", "WorksheetProtection.protect");
      sheet.protectionOptions = readOptions(options, password);
      set(of, true);
    },
    Unprotect: (of, [password]) => {
      const wanted = of.sheet.protectionOptions.password;
      if (!of.sheet.protected) return;
      if (wanted !== undefined && wanted !== password) fail("InvalidArgument", "WorksheetProtection.unprotect");
      of.sheet.protectionOptions = closedOptions();
      set(of, false);
    },
  },
};

function set({ workbook, sheet }: SheetOf, isProtected: boolean): void {
  sheet.protected = isProtected;
  const message = { isProtected, source: workbook.origin.source, worksheetId: sheet.id };
  workbook.events.emit("Worksheet.onProtectionChanged", [sheet.id, workbookTarget], message);
}

const modes = ["Normal", "Unlocked", "None"] as const;

function readOptions(options: unknown, password: unknown): ProtectionOptions {
  const location = "WorksheetProtection.protect";
  const read = closedOptions();
  for (const [name, value] of Object.entries(options ?? {})) {
    if (value === null || value === undefined) continue;
    if (name === "selectionMode") read.selectionMode = asOneOf(value, modes, location);
    else read[asOneOf(name, permissions, location)] = asBoolean(value, location);
  }
  if (password !== null && password !== undefined) read.password = asText(password, location);
  return read;
}

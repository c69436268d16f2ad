// What a protected sheet allows, between a sheet and hucre.
import type { Sheet as FileSheet, WriteSheet } from "hucre";
import { closedOptions } from "../workbook/protection";
import type { ProtectionOptions } from "../workbook/protection";
import type { Sheet } from "../workbook/state";

const PERMISSIONS = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

type Protection = NonNullable<WriteSheet["protection"]>;

export function readProtection(protection: FileSheet["protection"]): ProtectionOptions {
  const options = closedOptions();
  if (!protection?.sheet) return options;
  for (const [own, file] of Object.entries(PERMISSIONS))
    options[own as keyof typeof PERMISSIONS] = protection[file] ?? false;
  options.allowEditObjects = !(protection.objects ?? false);
  options.allowEditScenarios = !(protection.scenarios ?? false);
  options.selectionMode =
    protection.selectUnlockedCells === false ? "None" : protection.selectLockedCells === false ? "Unlocked" : "Normal";
  return options;
}

export function toFileProtection({ protectionOptions: options }: Sheet): Protection {
  const protection: Protection = { sheet: true };
  for (const [own, file] of Object.entries(PERMISSIONS)) {
    if (options[own as keyof typeof PERMISSIONS]) protection[file] = true;
  }
  if (!options.allowEditObjects) protection.objects = true;
  if (!options.allowEditScenarios) protection.scenarios = true;
  if (options.selectionMode !== "Normal") protection.selectLockedCells = false;
  if (options.selectionMode === "None") protection.selectUnlockedCells = false;
  if (options.password !== undefined) protection.password = options.password;
  return protection;
}

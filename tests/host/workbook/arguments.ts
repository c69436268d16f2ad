// The arguments of wire calls, taken with the checks that Excel makes.

import { fail } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import { parseArea, splitAddress } from "./a1";
import type { LiveWorkbook } from "./live-workbook";
import { Range } from "./range";
import type { Sheet } from "./state";

export function asText(value: unknown, location: string): string {
  return typeof value === "string" ? value : fail("InvalidArgument", location);
}

export function asNumber(value: unknown, location: string): number {
  return typeof value === "number" && Number.isFinite(value) ? value : fail("InvalidArgument", location);
}

/** An omitted number. */
export function asNumberOr(value: unknown, otherwise: number, location: string): number {
  return value === null || value === undefined ? otherwise : asNumber(value, location);
}

export function asBoolean(value: unknown, location: string): boolean {
  return typeof value === "boolean" ? value : fail("InvalidArgument", location);
}

/** One of the names of an enumeration, in any case; gives it back as it is written here. */
export function asOneOf<T extends string>(value: unknown, names: readonly T[], location: string): T {
  const wanted = asText(value, location).toLowerCase();
  return names.find((name) => name.toLowerCase() === wanted) ?? fail("InvalidArgument", location);
}

/** A colour as Excel keeps it: "#RRGGBB". */
export function asColor(value: unknown, location: string): string {
  const text = asText(value, location).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex) return `#${hex.toUpperCase()}`;
  return colorNames[text.toLowerCase()] ?? fail("InvalidArgument", location);
}

const colorNames: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

export function asRange(value: unknown, workbook: LiveWorkbook, sheet: Sheet, location: string): Range {
  if (value instanceof WireObject && value.target instanceof Range) return value.target;
  return typeof value === "string" ? rangeAt(value, workbook, sheet, location) : fail("InvalidArgument", location);
}

/** An address, the name of a range or of a table. */
export function rangeAt(address: string, workbook: LiveWorkbook, sheet: Sheet, location: string): Range {
  const { sheet: sheetName, local } = splitAddress(address.replace(/^=/, ""));
  const owner = sheetName === null ? sheet : workbook.findSheet(sheetName);
  if (!owner) fail("ItemNotFound", location);
  const area = parseArea(local) ?? namedArea(local, workbook, owner);
  if (!area) fail("InvalidArgument", location);
  return area instanceof Range ? area : new Range(workbook, owner, area);
}

function namedArea(name: string, workbook: LiveWorkbook, sheet: Sheet): Range | null {
  const wanted = name.toLowerCase();
  for (const owner of workbook.sheets) {
    const table = owner.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return new Range(workbook, owner, table.area);
  }
  const item = [...sheet.names, ...workbook.book.names].find((candidate) => candidate.name.toLowerCase() === wanted);
  return item ? rangeOfName(item.refersTo, workbook) : null;
}

/** The range that a defined name refers to; null when it is a constant or a formula. */
export function rangeOfName(refersTo: string, workbook: LiveWorkbook): Range | null {
  const { sheet: sheetName, local } = splitAddress(refersTo);
  const owner = sheetName === null ? undefined : workbook.findSheet(sheetName);
  const area = parseArea(local);
  return owner && area ? new Range(workbook, owner, area) : null;
}

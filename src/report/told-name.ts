// What a sentence calls a unit: of several units of one name, also what tells them apart.

import type { Board } from "../model/board";
import { viSheets } from "../text/vi-sheets";

const { unitOf, unitWithCode } = viSheets.narrative;

/** With the unit above, or with its code where that is the same one. "" for no unit. */
export function toldName({ units }: Board, unit: number | null): string {
  const own = units[unit ?? -1];
  if (!own) return "";
  const { name, code, parent } = own;
  const others = units.filter((other) => other !== own && other.name === name);
  if (others.length === 0) return name;
  const above = units[parent ?? -1];
  if (above && others.every((other) => other.parent !== parent)) return unitOf(name, above.name);
  return code === "" ? name : unitWithCode(name, code);
}

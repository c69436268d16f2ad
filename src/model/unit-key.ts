// A unit by what a person knows it by, so that it is found again in a later reading of the sheets: its code and its names from
// the top, "HN01|Đảng bộ huyện A › Chi bộ 1". Names alone repeat under different units.

import type { Board } from "./board";
import type { Unit } from "./unit";

export type UnitKey = string;

export function unitKey(units: readonly Unit[], unit: Unit): UnitKey {
  const names: string[] = [];
  const seen = new Set<number>();
  for (let at: Unit | undefined = unit; at && !seen.has(at.index); at = units[at.parent ?? -1]) {
    seen.add(at.index);
    names.unshift(at.name);
  }
  return `${unit.code}|${names.join(" › ")}`;
}

/** The unit of a key: the very same, else the one with its code (it was renamed or moved), else the one with its names. */
export function findUnit({ units }: Pick<Board, "units">, key: UnitKey): Unit | null {
  const keyed = units.map((unit) => ({ unit, key: unitKey(units, unit) }));
  const alike = [(text: UnitKey) => text, codeOf, pathOf];
  for (const part of alike) {
    const found = part(key) === "" ? undefined : keyed.find((candidate) => part(candidate.key) === part(key));
    if (found) return found.unit;
  }
  return null;
}

/** "" where the unit has no code. */
export function codeOf(key: UnitKey): string {
  return key.slice(0, Math.max(0, key.indexOf("|")));
}

export function pathOf(key: UnitKey): string {
  return key.slice(key.indexOf("|") + 1);
}

// What units are called beside one another: those of one name carry the name of the unit above.

import type { Unit } from "./unit";

/** By index. */
export function unitLabels(units: readonly Unit[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of units) counts.set(name, (counts.get(name) ?? 0) + 1);
  return units.map(({ name, parent }) => {
    const above = parent === null ? undefined : units[parent];
    return above && (counts.get(name) ?? 0) > 1 ? `${name} (${above.name})` : name;
  });
}

// Kind of unit (loại hình đơn vị): the rows of form 5-BTCTW, of the unit that a person is admitted in.
// The form counts a cell in the kind of the basic organisation that it belongs to: where the units list leaves a unit's kind
// blank, that of the nearest unit above which states one holds.

import { UNSTATED } from "../../model/dimension";
import { UNIT_KINDS } from "../../model/forms";
import type { Unit } from "../../model/unit";
import type { Dimension } from "../dimension";

const UNSTATED_PLACE = UNIT_KINDS.length;

export const kind: Dimension = {
  id: "kind",
  kind: "partition",
  categories: [...UNIT_KINDS, UNSTATED],
  shownWhenPresent: new Set(UNIT_KINDS),
  placesOf({ count, unit }, units) {
    const ofUnit = placesByUnit(units);
    const places = new Uint8Array(count);
    for (let at = 0; at < count; at += 1) places[at] = ofUnit[(unit[at] ?? 0) + 1] ?? UNSTATED_PLACE;
    return places;
  },
};

/** The first is that of NO_UNIT. */
function placesByUnit(units: readonly Unit[]): Uint8Array {
  const places = new Uint8Array(units.length + 1).fill(UNSTATED_PLACE);
  for (const { index } of units) {
    const category = stating(units, index)?.category ?? null;
    if (category !== null) places[index + 1] = UNIT_KINDS.indexOf(category);
  }
  return places;
}

/** The unit itself, or the nearest above it that states a kind; a text that names none of the form's is stated too. */
function stating(units: readonly Unit[], index: number): Unit | undefined {
  let unit = units[index];
  while (unit && unit.kind === "" && unit.parent !== null) unit = units[unit.parent];
  return unit;
}

// Kind of unit (loại hình đơn vị): the rows of form 5-BTCTW, of the unit that a person is admitted in.
// The form counts a cell in the kind of the basic organisation that it belongs to: where the units list leaves a unit's kind
// blank, that of the nearest unit above which states one holds.

import { UNSTATED } from "../dimension";
import type { DimensionDefinition } from "../dimension-definition";
import { UNIT_KINDS } from "../forms";
import { btctw } from "../list-source";
import type { Unit } from "../unit";

export const kind: DimensionDefinition = {
  kind: "partition",
  categories: [...UNIT_KINDS, UNSTATED],
  shownWhenPresent: new Set(UNIT_KINDS),
  columns: ["unit.kind"],
  sources: [btctw("Biểu 5-BTCTW")],
  from: { kind: "unit", categoryOf: (unit, units) => stating(unit, units).category ?? UNSTATED },
};

/** The unit itself, or the nearest above it that states a kind; a text that names none of the form's is stated too. */
function stating(unit: Unit, units: readonly Unit[]): Unit {
  let found = unit;
  for (let above = units[found.parent ?? -1]; found.kind === "" && above; above = units[found.parent ?? -1])
    found = above;
  return found;
}

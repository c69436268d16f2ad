// A row of a units sheet on its way to a unit: what it says and in which cells it says it.

import type { PeriodKey } from "../model/period";
import type { Plan } from "../model/plan";
import type { Unit } from "../model/unit";
import type { Place } from "./issue-list";

export interface UnitRow extends Pick<Unit, "code" | "name" | "kind" | "from" | "to" | "sheet" | "row"> {
  /** Code or name of the unit above, as typed; "" at the top. */
  readonly parentText: string;
  readonly plans: Map<PeriodKey, Plan>;
  readonly places: {
    readonly name: Place;
    readonly code: Place;
    readonly parent: Place;
    readonly plans: Map<PeriodKey, Place>;
  };
}

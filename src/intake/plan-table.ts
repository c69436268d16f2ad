// The plans of all units by period, as columns: made once for the checks that compare units, for to ask every unit for every period
// takes longer than all of them together.

import type { PeriodKey } from "../model/period";
import { planTarget } from "../model/plan";
import type { Unit } from "../model/unit";

/** By period, and by unit: what its own plan is measured by; NaN without one. In the order in which the sheets name the periods. */
export type PlanTable = ReadonlyMap<PeriodKey, Float64Array>;

export function planTable(units: readonly Unit[]): PlanTable {
  const table = new Map<PeriodKey, Float64Array>();
  for (const { index, plans } of units) {
    plans.forEach((plan, period) => {
      let targets = table.get(period);
      if (!targets) table.set(period, (targets = new Float64Array(units.length).fill(NaN)));
      targets[index] = planTarget(plan);
    });
  }
  return table;
}

// The units of which a number of people is typed. Few lists have any, and every figure asks whether there is one: a walk over
// thousands of units finds none again and again.

import type { Board } from "../model/board";
import type { Unit } from "../model/unit";
import { remember } from "./remember";

/** In the order of the board's units. */
export const unitsWithTotals = remember(
  () => "",
  (units: Board["units"]): readonly Unit[] => units.filter(hasTotals),
);

function hasTotals({ totals }: Unit): boolean {
  return totals.size > 0;
}

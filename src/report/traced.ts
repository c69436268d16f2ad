// Cells that say what they count, so that a person can ask for the people behind them.

import type { Figure, Group } from "../indicators/figure";
import type { Scope } from "../indicators/report-scope";
import type { SheetCell } from "./sheet";

export function traced(
  cell: SheetCell,
  measure: Figure["measure"],
  unit: number | null,
  scope: Scope,
  ...groups: readonly Group[]
): SheetCell {
  return { ...cell, figure: { measure, unit, scope, groups } };
}

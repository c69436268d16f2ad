// The achievement band of a unit as a cell: told by its words, and by a colour that says nothing more.

import type { SummaryRow } from "../indicators/summary";
import type { Board } from "../model/board";
import { vi } from "../text/vi";
import { NONE } from "./plan-cell";
import type { Role, SheetCell } from "./sheet";

/** `empty` is the role of the dash where there is no band. */
export function bandCell({ settings: { bands } }: Board, { band }: Pick<SummaryRow, "band">, empty: Role): SheetCell {
  if (!band.ok) return { value: NONE, role: empty };
  const isHighest = band.value === bands.length;
  return {
    value: vi.labels.band(bands, band.value),
    role: isHighest ? "band-high" : band.value === 0 ? "band-low" : "band-middle",
  };
}

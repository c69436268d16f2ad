// The board: everything that was read from a workbook, ready to be counted.

import type { Admission } from "./admission";
import type { Settings } from "./settings";
import type { Unit } from "./unit";

/** A heading row that was recognised and what stands below it. */
export interface Source {
  readonly sheet: string;
  readonly kind: "units" | "admissions";
  /** Rows of data that were read, not counting titles, totals and blank rows. */
  readonly rows: number;
  /** Rows read that an error keeps out of every figure. */
  readonly leftOut: number;
}

export interface Board {
  readonly units: readonly Unit[];
  /** Indices of the units without a parent, in sheet order. */
  readonly roots: readonly number[];
  /** Every row that names a person, also those that can't be counted (unit or countingDay is null). */
  readonly admissions: readonly Admission[];
  readonly sources: readonly Source[];
  readonly settings: Settings;
}

// A unit (đơn vị: đảng bộ, chi bộ) and its place in the tree.

import type { Day } from "./day";
import type { PeriodKey } from "./period";
import type { Plan } from "./plan";

export interface Unit {
  /** Position in Board.units, which keeps the order of the sheet. */
  readonly index: number;
  /** "" when the sheet gives none. */
  readonly code: string;
  /** As typed, trimmed. */
  readonly name: string;
  /** Index of the unit above; null at the top, also when the parent given is unknown or closes a cycle. */
  readonly parent: number | null;
  /** Indices of the units directly below, in sheet order. */
  readonly children: readonly number[];
  readonly kind: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly plans: ReadonlyMap<PeriodKey, Plan>;
  readonly sheet: string;
  /** One-based row of the sheet. */
  readonly row: number;
}

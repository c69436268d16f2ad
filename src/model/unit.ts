// A unit (đơn vị: đảng bộ, chi bộ) and its place in the tree.

import type { Day } from "./day";
import type { PeriodKey } from "./period";
import type { Plan } from "./plan";

/** Figures of a unit that are typed as they stand on a day: members of its own, the people it is measured against, its organisations. */
export type StockId =
  | "members-at-start"
  | "members-last-year"
  | "members"
  | "population"
  | "male"
  | "female"
  | "minority"
  | "university"
  | "organisations";

/** The kinds of form 5-BTCTW; their order stands with it (UNIT_KINDS in model/forms.ts). */
export type UnitKind =
  | "commune"
  | "ward"
  | "township"
  | "party-body"
  | "state-body"
  | "public-institution"
  | "private-institution-unit"
  | "army"
  | "police"
  | "state-enterprise"
  | "private-enterprise"
  /** An enterprise of which the list does not say whose it is. */
  | "enterprise"
  | "cooperative"
  | "abroad"
  /** No basic organisation, but what lists of a province say of the boards that stood below it until 2025. */
  | "district"
  | "other-unit";

export interface Unit {
  /** Position in Board.units, which keeps the order of the sheet. */
  readonly index: number;
  /** "" when the sheet gives none. */
  readonly code: string;
  /** As typed, trimmed. */
  readonly name: string;
  /** Index of the unit above; null at the top. Of one in Board.unplaced no more is known than that it belongs there. */
  readonly parent: number | null;
  /** Indices of the units directly below, in sheet order. */
  readonly children: readonly number[];
  /** As typed. */
  readonly kind: string;
  /** The row of form 5 that the kind means; null where the text names none. */
  readonly category: UnitKind | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** As typed: where it lies, and the unit that took it over; "" where the sheet says nothing. */
  readonly area: string;
  readonly mergedInto: string;
  readonly plans: ReadonlyMap<PeriodKey, Plan>;
  /** Periods whose cell holds something that is no plan: the unit may well have one. */
  readonly unreadPlans: ReadonlySet<PeriodKey>;
  /** Admissions typed as a number ("Kết nạp 2016"), for periods without rows of people. */
  readonly totals: ReadonlyMap<PeriodKey, number>;
  /** Certificates of the awareness classes that were given, and the classes that were held. */
  readonly certificates: ReadonlyMap<PeriodKey, number>;
  readonly classes: ReadonlyMap<PeriodKey, number>;
  readonly stock: Readonly<Partial<Record<StockId, number>>>;
  readonly sheet: string;
  /** One-based row of the sheet. */
  readonly row: number;
}

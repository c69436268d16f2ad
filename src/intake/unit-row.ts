// A row of a units sheet on its way to a unit: what it says and in which cells it says it.

import type { PeriodKey } from "../model/period";
import type { Plan } from "../model/plan";
import type { StockId, Unit } from "../model/unit";
import type { Place } from "./issue-list";

export interface TypedPercent {
  /** As a share of one, in each way the cell can be meant: 0.65 is 0.65 % or 65 %. */
  readonly shares: readonly number[];
  /** One unit of the last digit shown, as a share. */
  readonly unit: number;
}

export interface UnitRow extends Pick<
  Unit,
  "code" | "name" | "kind" | "category" | "from" | "to" | "area" | "mergedInto" | "sheet" | "row"
> {
  /** Code or name of the unit above, as typed; "" at the top and below one that its place says. */
  readonly parentText: string;
  /** The row of the unit above, where its place says it. */
  readonly above: UnitRow | null;
  readonly plans: Map<PeriodKey, Plan>;
  unreadPlans: ReadonlySet<PeriodKey>;
  readonly totals: Map<PeriodKey, number>;
  readonly certificates: Map<PeriodKey, number>;
  readonly classes: Map<PeriodKey, number>;
  readonly stock: Partial<Record<StockId, number>>;
  /** A typed percentage as the cell shows it, in hundredths: 94.4 and "94,4%" are both 94.4; null without one. */
  readonly percent: TypedPercent | null;
  readonly places: {
    readonly name: Place;
    readonly code: Place;
    readonly parent: Place;
    readonly to: Place;
    readonly mergedInto: Place;
    readonly plans: Map<PeriodKey, Place>;
    readonly totals: Map<PeriodKey, Place>;
    readonly percent: Place;
    readonly stock: Partial<Record<StockId, Place>>;
  };
}

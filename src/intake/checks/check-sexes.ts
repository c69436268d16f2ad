// Men and women of a unit against its members, where all three are typed.

import type { Unit } from "../../model/unit";
import type { IssueList } from "../issue-list";
import type { UnitRow } from "../unit-row";

/** `units` and `rows` run side by side. */
export function checkSexes(units: readonly Unit[], rows: readonly UnitRow[], issues: IssueList): void {
  for (const [index, { stock }] of units.entries()) {
    const { male, female, members } = stock;
    if (male === undefined || female === undefined || members === undefined) continue;
    const place = rows[index]?.places.stock.male;
    if (place && male + female !== members) issues.add("unit/sexes-differ", "error", place, { male, female, members });
  }
}

// The unit that a person's row names: blank, not in the list of units, or one of several. The row is not counted then; the
// nearest name is suggested and never taken.

import type { Unit } from "../../model/unit";
import type { IssueList, Place } from "../issue-list";
import type { UnitMatch } from "../match-unit";

interface Context {
  readonly units: readonly Unit[];
  readonly matchUnit: (text: string) => UnitMatch;
  readonly issues: IssueList;
}

/** `text`: one that names no unit, "" for a blank. `above`: the unit of the row above. */
export function checkUnit(context: Context, text: string, above: string | null, place: Place): void {
  const { units, matchUnit, issues } = context;
  if (text === "") {
    issues.add("admission/no-unit", "error", place, { above });
    return;
  }
  const match = matchUnit(text);
  if (match.kind === "ambiguous") {
    const names = match.units.map((unit) => describeUnit(units, unit)).join("; ");
    issues.add("admission/ambiguous-unit", "error", place, { text, names });
  } else if (match.kind === "unknown") {
    const suggestion = match.suggestion === null ? null : (units[match.suggestion]?.name ?? "");
    issues.add("admission/unknown-unit", "error", place, { text, suggestion });
  }
}

/** "Chi bộ 1 (CB01)": units that share a name are told apart by their codes, or else by the unit above. */
function describeUnit(units: readonly Unit[], index: number): string {
  const unit = units[index];
  if (!unit) return "";
  const mark = unit.code === "" ? (units[unit.parent ?? -1]?.name ?? "") : unit.code;
  return mark === "" ? unit.name : `${unit.name} (${mark})`;
}

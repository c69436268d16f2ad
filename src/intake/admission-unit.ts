// The unit of each row of an admissions sheet: as typed. A blank is never filled silently: the unit above is suggested, and
// taken only where a person said that it is meant (merged cells leave such blanks).

import type { Unit } from "../model/unit";
import { isErrorValue } from "./cell-text";
import type { IssueList, Place } from "./issue-list";
import type { UnitMatch } from "./match-unit";
import type { Cells } from "./read-cells";
import type { SheetLayout } from "./sheet-layout";

export interface UnitColumn {
  /** Index in Board.units; null when the row names no known unit, which is reported. */
  read: (row: number) => number | null;
  /** The heading of a group stands above the rows to come: it may name their unit. */
  group: (text: string) => void;
  finish: () => void;
}

interface Context {
  readonly units: readonly Unit[];
  readonly matchUnit: (text: string) => UnitMatch;
  readonly issues: IssueList;
}

const ID = "admission.unit";
/** "I. " before the name of a group. */
const ORDINAL = /^(?:[ivx]+|[a-d])[.)/] */iu;

export function createUnitColumn(layout: SheetLayout, cells: Cells, context: Context): UnitColumn {
  const { units, matchUnit, issues } = context;
  let above: number | null = null;
  let first: Place | null = null;
  let filled = 0;
  const read = (row: number): number | null => {
    // Without a list of units there is one thing to say, and build-board.ts says it.
    if (units.length === 0) return null;
    const own = cells.text(row, ID, "error");
    if (own !== "") {
      above = findUnit(context, own, cells.place(row, ID));
      return above;
    }
    if (isErrorValue(cells.value(row, ID))) return null;
    if (!layout.unitAbove || above === null) {
      const name = units[above ?? -1]?.name ?? null;
      issues.add("admission/no-unit", "error", cells.place(row, ID), { above: name });
      return null;
    }
    first ??= cells.place(row, ID);
    filled += 1;
    return above;
  };
  return {
    read,
    group: (text) => {
      const match = matchUnit(text.replace(ORDINAL, ""));
      if (match.kind === "found") above = match.unit;
    },
    finish: () => {
      if (first) issues.add("admission/unit-filled-down", "note", first, { count: filled });
    },
  };
}

function findUnit({ units, matchUnit, issues }: Context, text: string, place: Place): number | null {
  const match = matchUnit(text);
  if (match.kind === "found") return match.unit;
  if (match.kind === "ambiguous") {
    const names = match.units.map((unit) => describeUnit(units, unit)).join("; ");
    issues.add("admission/ambiguous-unit", "error", place, { text, names });
  } else {
    const suggestion = match.suggestion === null ? null : (units[match.suggestion]?.name ?? "");
    issues.add("admission/unknown-unit", "error", place, { text, suggestion });
  }
  return null;
}

/** "Chi bộ 1 (CB01)": units that share a name are told apart by their codes, or else by the unit above. */
function describeUnit(units: readonly Unit[], index: number): string {
  const unit = units[index];
  if (!unit) return "";
  const mark = unit.code === "" ? (units[unit.parent ?? -1]?.name ?? "") : unit.code;
  return mark === "" ? unit.name : `${unit.name} (${mark})`;
}

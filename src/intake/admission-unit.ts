// The unit of each row of an admissions sheet: as typed, or from the merged cell that stands for several rows. Without any
// word on merged cells a blank is never filled silently; the unit above is only suggested.

import type { MergedArea } from "../model/grid";
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
  const mergedFrom = mergedRows(layout);
  let above: string | null = null;
  const filled: Place[] = [];
  const read = (row: number): number | null => {
    // Without a list of units there is one thing to say, and build-board.ts says it.
    if (units.length === 0) return null;
    const own = cells.text(row, ID, "error");
    if (own !== "") {
      const unit = findUnit(context, own, cells.place(row, ID));
      above = unit === null ? null : (units[unit]?.name ?? null);
      return unit;
    }
    if (isErrorValue(cells.value(row, ID))) return null;
    const first = mergedFrom.get(row);
    const text = first === undefined ? "" : cells.text(first, ID, "error");
    if (text === "") {
      issues.add("admission/no-unit", "error", cells.place(row, ID), { above });
      return null;
    }
    filled.push(cells.place(row, ID));
    return findUnit(context, text, cells.place(row, ID));
  };
  return {
    read,
    group: (text) => {
      const match = matchUnit(text.replace(ORDINAL, ""));
      above = match.kind === "found" ? (units[match.unit]?.name ?? null) : above;
    },
    finish: () => {
      const [first] = filled;
      if (first) issues.add("admission/unit-filled-down", "note", first, { count: filled.length });
    },
  };
}

/** Position of the first row by that of each further row of a merged cell. */
function mergedRows({ grid, columns, firstDataRow }: SheetLayout): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  const column = columns.get(ID) ?? 0;
  const covers = (area: MergedArea): boolean =>
    area.column <= grid.column + column && grid.column + column < area.column + area.columns;
  for (const area of (grid.merges ?? []).filter(covers)) {
    const first = area.row - grid.row;
    const last = Math.min(first + area.rows, grid.values.length);
    for (let row = first + 1; first >= firstDataRow && row < last; row += 1) rows.set(row, first);
  }
  return rows;
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

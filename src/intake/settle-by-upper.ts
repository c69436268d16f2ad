// The unit of a person's row whose list names two levels in two columns: the lower one where the list of units has it below the
// upper one, else the upper one, and that is said. A lower unit that stands below another one is never taken.

import { NO_UNIT } from "../model/admission-columns";
import type { CellValue } from "../model/grid";
import { cellsOfRuns, createRowRuns, firstRow, type RowRuns, seeRow } from "../model/row-runs";
import type { Unit } from "../model/unit";
import { readableText } from "./cell-text";
import { checkUnit } from "./checks/check-unit";
import type { IssueList, Place } from "./issue-list";
import type { UnitMatch } from "./match-unit";
import { addressIn, type SheetLayout } from "./sheet-layout";

export interface UpperUnits {
  /** `unit`: what the cell of the lower unit names by itself. NO_UNIT where the upper one settles nothing. */
  readonly settle: (unit: number, value: CellValue | undefined, row: number) => number;
  /** Whether an upper unit is all that there is to say of a row: it settled its unit, or is not known, which is said. */
  readonly report: (row: number, unit: number) => boolean;
  /** The upper unit, as typed, of a row; "" for none. */
  readonly textAt: (row: number) => string;
  readonly finish: () => void;
}

interface Context {
  readonly units: readonly Unit[];
  readonly matchUnit: (text: string) => UnitMatch;
  readonly issues: IssueList;
}

interface Rows {
  readonly placeOf: (row: number) => Place;
  /** A row further up names the upper unit. */
  readonly byPlace: (row: number) => void;
  readonly isDitto: (text: string) => boolean;
}

interface Above {
  readonly text: string;
  readonly name: string;
  readonly rows: RowRuns;
}

/** Null without such a column. */
export function createUpperUnits(
  { grid, columns, unitAbove }: SheetLayout,
  context: Context,
  { placeOf, byPlace, isDitto }: Rows,
): UpperUnits | null {
  const { units, matchUnit, issues } = context;
  const column = columns.get("admission.upper-unit");
  if (column === undefined) return null;
  /** Those of units with others below them each by itself: a name is misspelt there, perhaps. */
  const above = new Map<number, Above>();
  let last = NO_UNIT;
  const textAt = (row: number): string => readableText(grid.values[row]?.[column]);
  const countAbove = (row: number, upper: number, text: string): number => {
    const key = (units[upper]?.children.length ?? 0) > 0 ? upper : NO_UNIT;
    let seen = above.get(key);
    if (!seen) above.set(key, (seen = { text, name: units[upper]?.name ?? "", rows: createRowRuns() }));
    seeRow(seen.rows, row);
    return upper;
  };
  /** Of a unit without any above it the list says nothing to the contrary; nor does a text that is nearest to the one above it. */
  const agrees = (unit: number, said: string): boolean => {
    if ((units[unit]?.parent ?? null) === null) return true;
    const match = matchUnit(said);
    return match.kind === "unknown" && match.suggestion !== null && isBelow(units, unit, match.suggestion);
  };
  return {
    textAt,
    settle: (unit, value, row) => {
      const said = textAt(row);
      const upper = said === "" ? last : unitOf(matchUnit(said));
      last = upper;
      const text = readableText(value);
      if (text === "") return said === "" ? NO_UNIT : upper;
      if (isDitto(text)) return NO_UNIT;
      const match = matchUnit(text);
      const named = match.kind === "ambiguous" ? match.units : unit === NO_UNIT ? [] : [unit];
      const own = named.filter((one) => one === upper || isBelow(units, one, upper));
      if (own.length === 1) {
        if (said === "" && unit === NO_UNIT) byPlace(row);
        return own[0] ?? NO_UNIT;
      }
      if (unit !== NO_UNIT && (said === "" || agrees(unit, said))) return unit;
      return (said === "" && !unitAbove) || upper === NO_UNIT ? NO_UNIT : countAbove(row, upper, text);
    },
    report: (row, unit) => {
      const said = textAt(row);
      if (said === "") return false;
      if (unit !== NO_UNIT) return true;
      if (unitOf(matchUnit(said)) !== NO_UNIT) return false;
      checkUnit(context, said, null, { sheet: grid.sheet, cell: addressIn(grid, row, column) });
      return true;
    },
    finish: () => {
      for (const { text, name, rows } of above.values()) {
        const parameters = { text, name, count: rows.count };
        issues.add("admission/counted-above", "note", placeOf(firstRow(rows)), parameters, cellsOfRuns(rows, placeOf));
      }
    },
  };
}

function unitOf(match: UnitMatch): number {
  return match.kind === "found" ? match.unit : NO_UNIT;
}

export function isBelow(units: readonly Unit[], unit: number, ancestor: number): boolean {
  let at: number | null = units[unit]?.parent ?? null;
  while (at !== null && at !== ancestor) at = units[at]?.parent ?? null;
  return at !== null;
}

// The unit of each row of an admissions sheet: as typed. A blank is never filled silently: the unit above is suggested, and
// taken only where a person said that it is meant (merged cells leave such blanks).

import type { Unit } from "../model/unit";
import { isErrorValue } from "./cell-text";
import { createFilledDownCheck } from "./checks/check-filled-down";
import { checkUnit } from "./checks/check-unit";
import type { IssueList } from "./issue-list";
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
  const filledDown = createFilledDownCheck(issues);
  const read = (row: number): number | null => {
    // Without a list of units there is one thing to say, and build-board.ts says it.
    if (units.length === 0) return null;
    const own = cells.text(row, ID, "error");
    if (own !== "") {
      above = checkUnit(context, own, null, cells.place(row, ID));
      return above;
    }
    if (isErrorValue(cells.value(row, ID))) return null;
    if (!layout.unitAbove || above === null) {
      return checkUnit(context, "", units[above ?? -1]?.name ?? null, cells.place(row, ID));
    }
    filledDown.see(cells.place(row, ID));
    return above;
  };
  return {
    read,
    group: (text) => {
      const match = matchUnit(text.replace(ORDINAL, ""));
      if (match.kind === "found") above = match.unit;
    },
    finish: filledDown.finish,
  };
}

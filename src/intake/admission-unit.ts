// The unit of each row of an admissions sheet: as typed. A blank is never filled silently: the unit above is suggested, and
// taken only where a person said that it is meant (merged cells leave such blanks).

import { NO_UNIT, type AdmissionColumns } from "../model/admission-columns";
import type { Unit } from "../model/unit";
import type { CellValue } from "../model/grid";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import {
  ALWAYS,
  BLANK,
  createMemory,
  NEVER,
  SUSPECT,
  tellOf,
  type CellNotes,
  type ColumnReader,
  type ValueFacts,
} from "./column-readers";
import { createByPlaceCheck, createFilledDownCheck } from "./checks/check-filled-down";
import { checkUnit } from "./checks/check-unit";
import { foldText } from "./fold";
import type { IssueList, Place } from "./issue-list";
import type { UnitMatch } from "./match-unit";
import type { Cells } from "./read-cells";
import type { SheetLayout } from "./sheet-layout";

export interface UnitColumn {
  /** Reads a run into the column of units. */
  readonly reader: ColumnReader;
  /** Reads the unit of a row without a person: it may be meant by the rows below. */
  readonly readAlone: (row: number) => void;
  /** Says what is wrong with the cell of a row; `each` of the run read last, null for the row read alone. */
  readonly report: (row: number, each: number | null) => void;
  /** The heading of a group stands above the rows to come: it may name their unit. `isUnit`: it names no less than a unit. */
  readonly group: (text: string, isUnit: boolean) => void;
  /** People without a unit of their own below a row that names one. */
  readonly blanks: () => number;
  readonly finish: () => void;
}

interface Context {
  readonly units: readonly Unit[];
  readonly matchUnit: (text: string) => UnitMatch;
  readonly issues: IssueList;
}

interface UnitFacts extends ValueFacts {
  readonly isText: boolean;
  /** "nt": the unit of the row above. */
  readonly isDitto: boolean;
  /** Units that all have this name. */
  readonly among: readonly number[];
}

const ID = "admission.unit";
/** "I. " before the name of a group. */
const ORDINAL = /^(?:[ivx]+|[a-eg])[.)/] */iu;
/** "nt", "-nt-", "như trên", '"'. */
const DITTO = /^(?:[-–.\s]*n\.? ?t\.?[-–.\s]*|như (?:trên|dòng trên)|[-–\s]*["'〃]{1,2}[-–\s]*)$/u;

/** `rowsARun`: how many rows a run has at most; `target`: the column of units. */
export function createUnitColumn(
  layout: SheetLayout,
  cells: Cells,
  context: Context,
  {
    target,
    notes,
    rowsARun,
  }: { readonly target: AdmissionColumns["unit"]; readonly notes: CellNotes; readonly rowsARun: number },
): UnitColumn {
  const { units, matchUnit, issues } = context;
  const column = layout.columns.get(ID) ?? -1;
  const memory = createMemory((value) => unitFacts(value, context));
  let above = NO_UNIT;
  const filledDown = createFilledDownCheck(issues);
  /** By row of the run: the unit of the row above. */
  const aboves = new Int32Array(rowsARun);
  let aboveAlone = NO_UNIT;
  let isNamed = false;
  let blanks = 0;
  /** By row of the run: the unit that it was given. */
  const given = new Int32Array(rowsARun);
  const [ditto, byGroup] = [createByPlaceCheck("ditto", issues), createByPlaceCheck("group", issues)];
  let group = unitCalled(layout.unitByGroup || layout.grid.sheet, matchUnit);
  /** As the heading of the group says it, where no column does. */
  let groupText = layout.unitByGroup ?? "";
  const isByGroup = layout.unitByGroup !== undefined;
  /** Without a column of units, what is said of all, or of the group; undefined where the cell says it. */
  const said = (): string | undefined => layout.unitText ?? (isByGroup ? groupText : undefined);
  const placeOf = (row: number): Place => cells.place(row, cells.has(ID) ? ID : "admission.name");
  /** Below a unit with others below it, a name means one of those. */
  const openGroup = (text: string): void => {
    const unit = unitCalled(text, matchUnit);
    groupText = text;
    if (unit === NO_UNIT) return;
    if ((units[unit]?.children.length ?? 0) > 0) group = unit;
    else if (!isBelow(units, unit, group)) group = NO_UNIT;
  };

  const unitOfBlank = ({ tell }: UnitFacts, row: number): number => {
    if ((tell & BLANK) === 0 || !layout.unitAbove || above === NO_UNIT) return NO_UNIT;
    filledDown.see(cells.place(row, ID));
    return above;
  };
  /** What the list itself settles: the row above, or the group in which only one unit has the name. */
  const unitByPlace = ({ isDitto, among }: UnitFacts, row: number): number => {
    if (isDitto) {
      if (above !== NO_UNIT) ditto.see(cells.place(row, ID));
      return above;
    }
    const [unit = NO_UNIT, ...others] = among.filter((one) => isBelow(units, one, group));
    if (others.length > 0 || unit === NO_UNIT) return NO_UNIT;
    byGroup.see(placeOf(row));
    return unit;
  };
  return {
    reader: ({ values, rows, odd, count, first: position }) => {
      for (let each = 0; each < count; each += 1) {
        const row = rows[each] ?? 0;
        const facts = memory.of(said() ?? values[row]?.[column]);
        if ((facts.tell & SUSPECT) !== 0) notes.suspect(position + each);
        if ((facts.tell & BLANK) === 0) isNamed = true;
        else if (isNamed) blanks += 1;
        // Without a list of units there is one thing to say, and build-board.ts says it.
        if (units.length === 0) continue;
        aboves[each] = above;
        let unit = facts.isText ? facts.code : unitOfBlank(facts, row);
        if (facts.isText) {
          if (unit === NO_UNIT) unit = unitByPlace(facts, row);
          above = unit;
        }
        given[each] = unit;
        target[position + each] = unit;
        if (unit === NO_UNIT) odd[each] = 1;
      }
    },
    readAlone: (row) => {
      aboveAlone = above;
      const facts = memory.of(said() ?? layout.grid.values[row]?.[column]);
      if ((facts.tell & BLANK) === 0) isNamed = true;
      if (facts.isText) above = facts.code === NO_UNIT ? unitByPlace(facts, row) : facts.code;
      else if (units.length > 0) unitOfBlank(facts, row);
    },
    report: (row, each) => {
      if (units.length === 0) return;
      // The row alone was read last, and so is the one above by now.
      if ((each === null ? above : given[each]) !== NO_UNIT && !isBlank(said() ?? cells.value(row, ID))) return;
      const text = said() ?? cells.text(row, ID);
      if (text !== "") checkUnit(context, text, null, placeOf(row));
      else if (!isErrorValue(cells.value(row, ID))) {
        const unitAbove = (each === null ? aboveAlone : aboves[each]) ?? NO_UNIT;
        if (layout.unitAbove && unitAbove !== NO_UNIT) return;
        checkUnit(context, "", units[unitAbove]?.name ?? null, placeOf(row));
      }
    },
    group: (text, isUnit) => {
      if (isByGroup) {
        if (isUnit) openGroup(text);
        return;
      }
      const unit = unitCalled(text, matchUnit);
      if (unit === NO_UNIT) return;
      above = group = unit;
      isNamed = true;
    },
    blanks: () => blanks,
    finish: () => {
      filledDown.finish();
      ditto.finish();
      byGroup.finish();
    },
  };
}

function unitCalled(text: string, matchUnit: Context["matchUnit"]): number {
  const match = matchUnit(text.replace(ORDINAL, ""));
  return match.kind === "found" ? match.unit : NO_UNIT;
}

function isBelow(units: readonly Unit[], unit: number, ancestor: number): boolean {
  let at: number | null = units[unit]?.parent ?? null;
  while (at !== null && at !== ancestor) at = units[at]?.parent ?? null;
  return at !== null;
}

function unitFacts(value: CellValue, { matchUnit }: Context): UnitFacts {
  const isText = !isBlank(value) && !isErrorValue(value);
  const match = isText ? matchUnit(cellText(value)) : null;
  const code = match?.kind === "found" ? match.unit : NO_UNIT;
  return {
    code,
    tell: tellOf(value, code === NO_UNIT ? ALWAYS : NEVER),
    isText,
    isDitto: match?.kind === "unknown" && DITTO.test(foldText(cellText(value))),
    among: match?.kind === "ambiguous" ? match.units : [],
  };
}

// The unit of each row of an admissions sheet: as typed. A blank is never filled silently: the unit above is suggested, and
// taken only where a person said that it is meant (what merged cells show, excel/fill-merged.ts has filled in).

import { type AdmissionColumns, NO_UNIT } from "../model/admission-columns";
import type { Unit } from "../model/unit";
import type { CellValue } from "../model/grid";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import {
  BLANK,
  type CellNotes,
  CODE_SHIFT,
  type ColumnReader,
  Memory,
  createNotes,
  factsOf,
  ignore,
  NEVER,
  ODD_PERSON,
  OWN_BIT,
  recall,
  type RowsRun,
  SUSPECT,
  type ValueFacts,
} from "./column-readers";
import { createByPlaceCheck, createFilledDownCheck } from "./checks/check-filled-down";
import { checkUnit } from "./checks/check-unit";
import { foldText } from "./fold";
import type { IssueList, Place } from "./issue-list";
import { keepShape } from "./keep-shape";
import type { PatientMatcher, UnitMatch } from "./match-unit";
import type { Cells } from "./read-cells";
import { createUpperUnits, isBelow, type UpperUnits } from "./settle-by-upper";
import type { SheetLayout } from "./sheet-layout";

/** What knows for which texts it is ready. */
export type ReadyMatcher = Pick<PatientMatcher, "isReadyFor">;

export interface UnitColumn {
  /** Reads a run into the column of units. */
  readonly reader: ColumnReader;
  /**
   * Looks up the cells of the rows to come from one up to another, and keeps what it finds for the reader. False where one names
   * a unit in a way for which the matcher isn't ready.
   */
  readonly lookAhead: (from: number, to: number, matcher: ReadyMatcher) => boolean;
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

/** The cell names a unit, known or not. */
const IS_TEXT = OWN_BIT;
/** "nt": the unit of the row above. */
const IS_DITTO = OWN_BIT << 1;

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
  /** Of a name that several units have: these. */
  const namesakes = new Map<CellValue, readonly number[]>();
  const memory = new Memory((value) => unitFacts(value, context, namesakes));
  const placeOf = (row: number): Place => cells.place(row, cells.has(ID) ? ID : "admission.name");
  const filledDown = createFilledDownCheck(placeOf, issues);
  const [ditto, byGroup] = [createByPlaceCheck("ditto", placeOf, issues), createByPlaceCheck("group", placeOf, issues)];
  const uppers = createUpperUnits(layout, context, { placeOf, byPlace: byGroup.see, isDitto });
  const isByGroup = layout.unitByGroup !== undefined;
  const unitOf: Own["unitOf"] = (facts, value, row) =>
    (facts & IS_TEXT) === 0 ? unitOfBlank(facts, row) : unitByPlace(facts, value, row);
  // Without a column of units, what is said of all, or of the group as its heading says it.
  const text = layout.unitText ?? layout.unitByGroup;
  const own = createOwn({ text, column, memory, target, notes, units: units.length, uppers, unitOf }, rowsARun);
  let aboveAlone = NO_UNIT;
  /** The unit in whose group the rows stand; null: the sheet's name was not asked yet, for few lists need it. */
  let group: number | null = null;
  const groupNow = (): number => (group ??= unitCalled(layout.unitByGroup || layout.grid.sheet, matchUnit));
  /** Below a unit with others below it, a name means one of those. */
  const openGroup = (text: string): void => {
    const unit = unitCalled(text, matchUnit);
    own.text = layout.unitText ?? text;
    if (unit === NO_UNIT) return;
    if ((units[unit]?.children.length ?? 0) > 0) group = unit;
    else if (!isBelow(units, unit, groupNow())) group = NO_UNIT;
  };

  const unitOfBlank = (facts: ValueFacts, row: number): number => {
    if ((facts & BLANK) === 0 || !layout.unitAbove || own.above === NO_UNIT) return NO_UNIT;
    filledDown.see(row);
    return own.above;
  };
  /** What the list itself settles: the row above, or the group in which only one unit has the name. */
  const unitByPlace = (facts: ValueFacts, value: CellValue | undefined, row: number): number => {
    if ((facts & IS_DITTO) !== 0) {
      if (own.above !== NO_UNIT) ditto.see(row);
      return own.above;
    }
    const [unit = NO_UNIT, ...others] = (namesakes.get(value ?? "") ?? []).filter((one) =>
      isBelow(units, one, groupNow()),
    );
    if (others.length > 0 || unit === NO_UNIT) return NO_UNIT;
    byGroup.see(row);
    return unit;
  };
  return {
    reader: (run) => {
      readUnits(run, own);
    },
    lookAhead: (from, to, matcher) => {
      // Rows or sheets name the units then, as people write them.
      if (column < 0) return false;
      return lookAhead(layout.grid.values, own, from, to, matcher);
    },
    readAlone: (row) => {
      aboveAlone = own.above;
      const value = own.text ?? layout.grid.values[row]?.[column];
      const facts = recall(memory, value);
      const unit = facts >> CODE_SHIFT;
      if ((facts & BLANK) === 0) own.isNamed = true;
      if ((facts & IS_TEXT) !== 0) own.above = unit === NO_UNIT ? unitByPlace(facts, value, row) : unit;
      else unitOfBlank(facts, row);
    },
    report: (row, each) => {
      if (units.length === 0) return;
      if (uppers !== null && each !== null && uppers.report(row, own.given[each] ?? NO_UNIT)) return;
      // The row alone was read last, and so is the one above by now.
      if ((each === null ? own.above : own.given[each]) !== NO_UNIT && !isBlank(own.text ?? cells.value(row, ID)))
        return;
      const text = own.text ?? cells.text(row, ID);
      if (text !== "") checkUnit(context, text, null, placeOf(row));
      else if (!isErrorValue(cells.value(row, ID))) {
        const unitAbove = (each === null ? aboveAlone : own.aboves[each]) ?? NO_UNIT;
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
      own.above = group = unit;
      own.isNamed = true;
    },
    blanks: () => own.blanks,
    finish: () => {
      filledDown.finish();
      ditto.finish();
      byGroup.finish();
      uppers?.finish();
    },
  };
}

/** What the reader of a run looks at and leaves behind. */
interface Own {
  /** What names the unit of all rows; undefined where the cell does. */
  text: string | undefined;
  readonly column: number;
  readonly memory: Memory;
  readonly target: AdmissionColumns["unit"];
  readonly notes: CellNotes;
  readonly units: number;
  /** Null without a column of the units above. */
  readonly uppers: UpperUnits | null;
  readonly ahead: Ahead;
  /** The unit of the row above. */
  above: number;
  isNamed: boolean;
  blanks: number;
  /** By row of the run: the unit of the row above, and the unit that it was given. */
  readonly aboves: Int32Array;
  readonly given: Int32Array;
  /** Of a cell that names no unit by itself. */
  readonly unitOf: (facts: ValueFacts, value: CellValue | undefined, row: number) => number;
}

/** What was found of the cells of rows that are to be read next. */
interface Ahead {
  from: number;
  to: number;
  facts: Int32Array;
}

function nothingAhead(): Ahead {
  return { from: 0, to: 0, facts: new Int32Array(0) };
}
keepShape(nothingAhead());

type Given = Pick<Own, "text" | "column" | "memory" | "target" | "notes" | "units" | "uppers" | "unitOf">;

function createOwn({ text, column, memory, target, notes, units, uppers, unitOf }: Given, rowsARun: number): Own {
  const [aboves, given] = [new Int32Array(rowsARun), new Int32Array(rowsARun)];
  return {
    text,
    column,
    memory,
    target,
    notes,
    units,
    uppers,
    above: NO_UNIT,
    isNamed: false,
    blanks: 0,
    aboves,
    given,
    unitOf,
    ahead: nothingAhead(),
  };
}

keepShape(
  createOwn(
    {
      text: undefined,
      column: 0,
      memory: new Memory(() => NEVER),
      target: new Int16Array(0),
      notes: createNotes(ignore, ignore, 0),
      units: 0,
      uppers: null,
      unitOf: () => NO_UNIT,
    },
    0,
  ),
);

function lookAhead(
  values: RowsRun["values"],
  { ahead, column, memory }: Own,
  from: number,
  to: number,
  matcher: ReadyMatcher,
): boolean {
  if (to - from > ahead.facts.length) ahead.facts = new Int32Array(to - from);
  const { facts } = ahead;
  const { known } = memory;
  let row = from;
  for (; row < to; row += 1) {
    const value = values[row]?.[column];
    let found = known.get(value);
    if (found === undefined) {
      if (!isBlank(value) && !isErrorValue(value) && !matcher.isReadyFor(cellText(value))) break;
      found = memory.learn(value);
    }
    facts[row - from] = found;
  }
  ahead.from = from;
  ahead.to = row;
  return row === to;
}

/** To look up a cell costs as much as all else that is done with it: what was looked up ahead is taken from there. */
function factsAt({ ahead, memory }: Own, row: number, value: CellValue | undefined): ValueFacts {
  return row >= ahead.from && row < ahead.to ? (ahead.facts[row - ahead.from] ?? 0) : recall(memory, value);
}

function readUnits({ values, rows, odd, count, first }: RowsRun, own: Own): void {
  const { text, column, target, notes, units, uppers, aboves, given } = own;
  for (let each = 0; each < count; each += 1) {
    const row = rows[each] ?? 0;
    const value = text ?? values[row]?.[column];
    const facts = text === undefined ? factsAt(own, row, value) : recall(own.memory, value);
    if ((facts & SUSPECT) !== 0) notes.suspect(first + each);
    if ((facts & BLANK) === 0) own.isNamed = true;
    else if (own.isNamed && (uppers === null || uppers.textAt(row) === "")) own.blanks += 1;
    // Without a list of units there is one thing to say, and build-board.ts says it.
    if (units === 0) continue;
    aboves[each] = own.above;
    let unit = facts >> CODE_SHIFT;
    if (uppers !== null) unit = uppers.settle(unit, value, row);
    if (unit === NO_UNIT) unit = own.unitOf(facts, value, row);
    // The cell of its upper unit is blank: the one above may be meant.
    if (unit === NO_UNIT && (facts & BLANK) === 0 && uppers?.textAt(row) === "") own.blanks += 1;
    if ((facts & IS_TEXT) !== 0 || unit !== NO_UNIT) own.above = unit;
    given[each] = unit;
    target[first + each] = unit;
    if (unit === NO_UNIT) odd[each] = (odd[each] ?? 0) | ODD_PERSON;
  }
}

function unitCalled(text: string, matchUnit: Context["matchUnit"]): number {
  const match = matchUnit(text.replace(ORDINAL, ""));
  return match.kind === "found" ? match.unit : NO_UNIT;
}

function unitFacts(value: CellValue, { matchUnit }: Context, namesakes: Map<CellValue, readonly number[]>): ValueFacts {
  const isText = !isBlank(value) && !isErrorValue(value);
  const match = isText ? matchUnit(cellText(value)) : null;
  const code = match?.kind === "found" ? match.unit : NO_UNIT;
  if (match?.kind === "ambiguous") namesakes.set(value, match.units);
  return (
    factsOf(value, code, NEVER) |
    (isText ? IS_TEXT : 0) |
    (match?.kind === "unknown" && isDitto(cellText(value)) ? IS_DITTO : 0)
  );
}

function isDitto(text: string): boolean {
  return DITTO.test(foldText(text));
}

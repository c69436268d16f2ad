// Reads the rows of an admissions sheet, one at a time: who, where, when and the attributes that are counted.
// Every row that names a person is kept; one without a unit or a counting date is kept uncounted and says why.

import type { Admission } from "../model/admission";
import type { Day } from "../model/day";
import type { ColumnId, Severity } from "../model/issue";
import type { Settings } from "../model/settings";
import type { Unit } from "../model/unit";
import { isErrorValue } from "./cell-text";
import { checkDates } from "./checks/check-dates";
import type { Duplicate, Person } from "./checks/check-duplicates";
import { placeName, type IssueList, type Place } from "./issue-list";
import { createMarks } from "./marks";
import type { UnitMatch } from "./match-unit";
import { readAttributes } from "./read-attributes";
import { birthOf, createCells, type Cells, type DateProblem } from "./read-cells";
import type { SheetLayout } from "./recognise-sheet";
import { createRowFilter } from "./row-filter";

export interface AdmissionContext {
  readonly settings: Settings;
  readonly units: readonly Unit[];
  readonly matchUnit: (text: string) => UnitMatch;
  readonly checkDuplicate: (person: Person, place: Place) => Duplicate | null;
  readonly issues: IssueList;
}

export interface AdmissionReader {
  readonly admissions: Draft[];
  readonly counts: { read: number; leftOut: number };
  readRow: (row: number) => void;
  /** To be called after the last row. */
  finish: () => void;
}

/** Sex and youth are settled after the last row, when it is known what a blank means in their columns. */
export type Draft = Omit<Admission, "sex" | "youth"> & { sex: Admission["sex"]; youth: Admission["youth"] };

export function createAdmissionReader(layout: SheetLayout, context: AdmissionContext): AdmissionReader {
  const { issues } = context;
  const cells = createCells(layout, issues);
  const marks = createMarks(cells, issues);
  const isData = createRowFilter(layout, issues, () => false);
  const reader: AdmissionReader = {
    admissions: [],
    counts: { read: 0, leftOut: 0 },
    readRow: (row) => {
      if (!isData(row)) return;
      reader.counts.read += 1;
      const admission = readAdmission(layout, cells, context, row);
      if (admission) {
        marks.read(row, admission);
        reader.admissions.push(admission);
      }
      if (admission?.unit == null || admission.countingDay === null) reader.counts.leftOut += 1;
    },
    finish: () => {
      cells.finish();
      marks.finish();
    },
  };
  return reader;
}

function readAdmission(layout: SheetLayout, cells: Cells, context: AdmissionContext, row: number): Draft | null {
  const name = readNeeded(cells, row, "admission.name", "admission/no-name", context.issues);
  const unit = readUnit(cells, context, row);
  if (name === "") return null;
  const dates = readDates(cells, context, row);
  const person = { name, birth: dates.birth, identity: cells.text(row, "admission.identity", "warning") };
  reportDuplicate(context, person, cells.place(row, "admission.name"));
  return {
    sheet: layout.grid.sheet,
    row: layout.grid.row + row + 1,
    name,
    unit,
    ...dates,
    ...readAttributes(cells, row),
    sex: null,
    youth: null,
  };
}

/** A text the row can't do without. */
function readNeeded(
  cells: Cells,
  row: number,
  id: ColumnId,
  missing: "admission/no-name" | "admission/no-unit",
  issues: IssueList,
): string {
  const text = cells.text(row, id, "error");
  const reported = text !== "" || isErrorValue(cells.value(row, id));
  if (!reported) issues.add(missing, "error", cells.place(row, id), {});
  return text;
}

function readUnit(cells: Cells, { units, matchUnit, issues }: AdmissionContext, row: number): number | null {
  // Without a list of units there is one thing to say, and build-board.ts says it.
  if (units.length === 0) return null;
  const text = readNeeded(cells, row, "admission.unit", "admission/no-unit", issues);
  if (text === "") return null;
  const match = matchUnit(text);
  if (match.kind === "found") return match.unit;
  const place = cells.place(row, "admission.unit");
  const nameOf = (unit: number): string => units[unit]?.name ?? "";
  if (match.kind === "ambiguous") {
    const names = match.units.map((unit) => describeUnit(units, unit)).join("; ");
    issues.add("admission/ambiguous-unit", "error", place, { text, names });
  } else {
    const suggestion = match.suggestion === null ? null : nameOf(match.suggestion);
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

function readDates(
  cells: Cells,
  { settings, issues }: AdmissionContext,
  row: number,
): Pick<Admission, "birth" | "decision" | "admitted" | "countingDay"> {
  const decision = readDay(cells, row, "admission.decision");
  const admitted = readDay(cells, row, "admission.admitted");
  const countingDay =
    settings.countingDate === "admitted" ? (admitted.day ?? decision.day) : (decision.day ?? admitted.day);
  const severity: Severity = countingDay === null ? "error" : "warning";
  decision.report?.(severity);
  admitted.report?.(severity);
  if (countingDay === null && !decision.report && !admitted.report) {
    const wanted: ColumnId = `admission.${settings.countingDate}`;
    const id = cells.has(wanted)
      ? wanted
      : wanted === "admission.admitted"
        ? "admission.decision"
        : "admission.admitted";
    issues.add("admission/no-counting-date", "error", cells.place(row, id), {});
  }
  const official = readDay(cells, row, "admission.official");
  official.report?.("warning");
  const dates = { birth: readBirth(cells, row), decision: decision.day, admitted: admitted.day };
  for (const { first, second } of checkDates({ ...dates, official: official.day })) {
    issues.add("date/wrong-order", "warning", cells.place(row, second), { first, second });
  }
  return { ...dates, countingDay };
}

interface DayReading {
  readonly day: Day | null;
  /** Present when the cell holds something that is no day. */
  readonly report?: (severity: Severity) => void;
}

function readDay(cells: Cells, row: number, id: ColumnId): DayReading {
  const reading = cells.date(row, id);
  if (reading.kind === "day") return { day: reading.day };
  if (reading.kind === "blank") return { day: null };
  const problem: DateProblem = reading.kind;
  return {
    day: null,
    report: (severity) => {
      cells.reportDate(row, id, problem, severity);
    },
  };
}

/** From the column of birth dates, else from a date that stands under "Nam" or "Nữ" instead of a mark. */
function readBirth(cells: Cells, row: number): Admission["birth"] {
  if (!cells.has("admission.birth")) {
    const marked = [cells.date(row, "admission.male"), cells.date(row, "admission.female")];
    return marked.map((reading) => (reading.kind === "error" ? null : birthOf(reading))).find((birth) => birth) ?? null;
  }
  const reading = cells.date(row, "admission.birth");
  if (reading.kind === "blank" || reading.kind === "day") return reading.kind === "day" ? { day: reading.day } : null;
  const known = reading.kind === "year" || reading.kind === "month";
  cells.reportDate(row, "admission.birth", reading.kind, known ? "note" : "warning");
  return reading.kind === "error" ? null : birthOf(reading);
}

function reportDuplicate({ checkDuplicate, issues }: AdmissionContext, person: Person, place: Place): void {
  const duplicate = checkDuplicate(person, place);
  if (!duplicate) return;
  const { first, by, otherName } = duplicate;
  const certain = by === "identity" && !otherName;
  const parameters = { name: person.name, firstCell: placeName(first, place.sheet), by };
  issues.add("person/twice", certain ? "error" : "warning", place, parameters);
}

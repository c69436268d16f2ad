// Reads the rows of an admissions sheet, one at a time: who, where, when and the attributes that are counted.
// Every row that names a person is kept; one without a unit or a counting date is kept uncounted and says why.

import type { Admission } from "../model/admission";
import type { ColumnId } from "../model/issue";
import type { Settings } from "../model/settings";
import type { Unit } from "../model/unit";
import { isErrorValue } from "./cell-text";
import type { Person } from "./checks/check-duplicates";
import { createUnitColumn, type UnitColumn } from "./admission-unit";
import type { IssueList, Place } from "./issue-list";
import { createMarks } from "./marks";
import type { UnitMatch } from "./match-unit";
import { readAdmissionDates } from "./read-admission-dates";
import { readAttributes } from "./read-attributes";
import { createCells, type Cells } from "./read-cells";
import { createRowFilter } from "./row-filter";
import type { RuleBook } from "./rules";
import type { SheetLayout } from "./sheet-layout";
import { coreOf } from "./unit-name";

export interface AdmissionContext {
  readonly settings: Settings;
  readonly units: readonly Unit[];
  readonly rules: RuleBook;
  readonly matchUnit: (text: string) => UnitMatch;
  readonly checkDuplicate: (person: Person, place: Place) => void;
  readonly issues: IssueList;
}

export interface AdmissionReader {
  readonly cells: Cells;
  readonly admissions: Draft[];
  /** The row of the grid of each row of data, and of each admission. */
  readonly dataRows: number[];
  readonly rows: number[];
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
  const unitColumn = createUnitColumn(layout, cells, context);
  const isData = createRowFilter(layout, issues, () => false, {
    group: unitColumn.group,
    namesGroup: (name) => coreOf(name).organ !== null && context.matchUnit(name).kind !== "unknown",
  });
  const reader: AdmissionReader = {
    cells,
    admissions: [],
    dataRows: [],
    rows: [],
    counts: { read: 0, leftOut: 0 },
    readRow: (row) => {
      if (!isData(row)) return;
      reader.counts.read += 1;
      reader.dataRows.push(row);
      const admission = readAdmission(layout, cells, unitColumn, context, row);
      if (admission) {
        marks.read(row, admission);
        reader.admissions.push(admission);
        reader.rows.push(row);
      }
      if (admission?.unit == null || admission.countingDay === null) reader.counts.leftOut += 1;
    },
    finish: () => {
      cells.finish();
      marks.finish();
      unitColumn.finish();
    },
  };
  return reader;
}

function readAdmission(
  layout: SheetLayout,
  cells: Cells,
  unitColumn: UnitColumn,
  context: AdmissionContext,
  row: number,
): Draft | null {
  const name = readName(cells, row, context.issues);
  const unit = unitColumn.read(row);
  if (name === "") return null;
  const dates = readAdmissionDates(cells, context, row);
  const person = { name, birth: dates.birth, identity: cells.text(row, "admission.identity", "warning"), unit };
  context.checkDuplicate(person, cells.place(row, "admission.name"));
  return {
    sheet: layout.grid.sheet,
    row: layout.grid.row + row + 1,
    name,
    unit,
    ...dates,
    exception: isMarked(cells, row, "admission.exception"),
    readmission: isMarked(cells, row, "admission.readmission"),
    ...readAttributes(cells, row),
    sex: null,
    youth: null,
  };
}

function readName(cells: Cells, row: number, issues: IssueList): string {
  const name = cells.text(row, "admission.name", "error");
  const reported = name !== "" || isErrorValue(cells.value(row, "admission.name"));
  if (!reported) issues.add("admission/no-name", "error", cells.place(row, "admission.name"), {});
  return name;
}

/** Any mark but an explicit "no": a person also writes which area or which consent it is. */
function isMarked(cells: Cells, row: number, id: ColumnId): boolean {
  const text = cells.text(row, id, "warning");
  return text !== "" && cells.category("youth", text) !== false;
}

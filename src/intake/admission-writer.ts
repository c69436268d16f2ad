// The columns of a board's admissions while they are read: made once for as many rows as the sheets can hold, written by
// position, cut to the people found. A column of days that no sheet has costs nothing: it has no place, and whoever looks finds
// no day.

import {
  addToRuns,
  type AdmissionColumns,
  type AdmissionFacts,
  EXCEPTION,
  NO_DAY,
  NO_UNIT,
  READMISSION,
  type RowRun,
} from "../model/admission-columns";
import { ATTRIBUTE_IDS, ATTRIBUTE_VALUES, attributeCode, type AttributeId } from "../model/attribute-values";
import type { ColumnId } from "../model/issue";
import { keepShape } from "./keep-shape";

export interface AdmissionWriter extends Omit<AdmissionColumns, "count" | "runs"> {
  readonly capacity: number;
  readonly runs: RowRun[];
  /** People so far. */
  count: number;
}

const DAYS = ["decision", "admitted", "resolution", "official", "certificate"] as const;

/** `units`: how many there are to be told apart. `has`: whether any sheet has a column. */
export function createAdmissionWriter(
  capacity: number,
  units: number,
  has: (id: ColumnId) => boolean,
): AdmissionWriter {
  const absent = new Int32Array(0);
  const dayColumn = (id: (typeof DAYS)[number]): Int32Array =>
    has(`admission.${id}`) ? new Int32Array(capacity) : absent;
  const [decision, admitted] = [dayColumn("decision"), dayColumn("admitted")];
  // Where there is one of the two dates, it is the one that counts.
  const only = decision === absent ? admitted : admitted === absent ? decision : absent;
  const countingDay = only === absent ? new Int32Array(capacity) : only;
  const codes = Object.fromEntries(
    ATTRIBUTE_IDS.map((id) => [id, new Uint8Array(capacity).fill(ATTRIBUTE_VALUES[id].length)]),
  ) as Record<AttributeId, Uint8Array>;
  return {
    decision,
    admitted,
    resolution: dayColumn("resolution"),
    official: dayColumn("official"),
    certificate: dayColumn("certificate"),
    capacity,
    runs: [],
    count: 0,
    unit: unitColumn(capacity, units).fill(NO_UNIT),
    birth: new Int32Array(capacity),
    countingDay,
    codes,
    marks: new Uint8Array(capacity),
  };
}

const MOST_SHORT = 2 ** 15;

/** Two bytes a person where they suffice. */
function unitColumn(capacity: number, units: number): AdmissionColumns["unit"] {
  return units <= MOST_SHORT ? new Int16Array(capacity) : new Int32Array(capacity);
}

/** Writes the days of the person at a position. */
export function writeDays(columns: AdmissionWriter, at: number, facts: PersonDays): void {
  const { birth } = facts;
  // A column that no sheet has is never written: there is nothing to write.
  for (const id of DAYS) if (facts[id] !== null) columns[id][at] = facts[id];
  columns.countingDay[at] = facts.countingDay ?? NO_DAY;
  columns.birth[at] = birth === null ? NO_DAY : "day" in birth ? birth.day : -birth.year;
}

type PersonDays = Pick<AdmissionFacts, (typeof DAYS)[number] | "birth" | "countingDay">;

/** Writes what texts say of the person at a position, but for sex and youth. */
export function writeAttributes(columns: AdmissionWriter, at: number, facts: PersonAttributes): void {
  columns.marks[at] = (facts.exception ? EXCEPTION : 0) | (facts.readmission ? READMISSION : 0);
  for (const id of NAMED) columns.codes[id][at] = attributeCode(id, facts[id]);
}

const NAMED = ["ethnicity", "education", "qualification", "religion", "theory", "occupation"] as const;
type PersonAttributes = Pick<AdmissionFacts, (typeof NAMED)[number] | "exception" | "readmission">;

/** Takes the next rows of a sheet, given as rows of its grid: gives the position of the first. */
export function takeRows(
  columns: AdmissionWriter,
  sheet: string,
  { rows, count, top }: { readonly rows: Int32Array; readonly count: number; readonly top: number },
): number {
  const first = columns.count;
  let last = -1;
  for (let each = 0; each < count; each += 1) {
    const row = rows[each] ?? 0;
    // A row right below the last one is in its run already.
    if (row !== last + 1 || each === 0) addToRuns(columns.runs, sheet, top + row + 1, first + each);
    last = row;
  }
  columns.count += count;
  return first;
}

export function finishColumns(columns: AdmissionWriter): AdmissionColumns {
  const { count, runs } = columns;
  const cut = <A extends Int32Array | Int16Array | Uint8Array>(column: A): A => column.subarray(0, count) as A;
  const codes = Object.fromEntries(ATTRIBUTE_IDS.map((id) => [id, cut(columns.codes[id])])) as Record<
    AttributeId,
    Uint8Array
  >;
  return {
    count,
    runs,
    unit: cut(columns.unit),
    birth: cut(columns.birth),
    countingDay: cut(columns.countingDay),
    decision: cut(columns.decision),
    admitted: cut(columns.admitted),
    resolution: cut(columns.resolution),
    official: cut(columns.official),
    certificate: cut(columns.certificate),
    codes,
    marks: cut(columns.marks),
  };
}
keepShape(createAdmissionWriter(0, 0, () => false));

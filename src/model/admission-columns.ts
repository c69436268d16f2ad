// The admissions of a board, column by column. A province has a million rows and every figure walks them: a typed array of
// days or codes is read at the speed of memory, takes a byte or four where a field of an object takes eight and more, and
// gives the collector of garbage nothing to follow. One person as an object is made only for who asks for it (admissionAt).
//
// Position p of every array is the same person; people stand in the order of the sheets. Names and identity numbers are no
// columns: reading checks them, no figure needs them.

import type { Admission } from "./admission";
import { attributeValue, type AttributeId } from "./attribute-values";
import type { Day } from "./day";

/** In a column of days: none is known. Excel has no day 0. */
export const NO_DAY = 0;
/** In the column of units: the row names no known unit. */
export const NO_UNIT = -1;

/** Bits of the column of marks. */
export const EXCEPTION = 1;
export const READMISSION = 2;

export type DayColumnId = "countingDay" | "decision" | "admitted" | "resolution" | "official" | "certificate";

/** People in rows of one sheet that follow one another without a gap: a list is one run, or a few. */
export interface RowRun {
  readonly sheet: string;
  /** One-based row of the sheet of the first person. */
  readonly row: number;
  /** Position of the first person; the last one stands before the next run. */
  readonly first: number;
}

/** A column of days that no sheet has is empty; the one of the counting days never is. */
export interface AdmissionColumns extends Readonly<Record<DayColumnId, Int32Array>> {
  readonly count: number;
  readonly runs: readonly RowRun[];
  /** Index in Board.units, or NO_UNIT. */
  readonly unit: Int16Array | Int32Array;
  /** A day, or the year below zero where only that is known (−1990), or NO_DAY. */
  readonly birth: Int32Array;
  /** Codes of attribute-values.ts. */
  readonly codes: Readonly<Record<AttributeId, Uint8Array>>;
  /** EXCEPTION and READMISSION. */
  readonly marks: Uint8Array;
}

/** What is known of a person without the name. */
export type AdmissionFacts = Omit<Admission, "name">;

/** The sheet and the one-based row of the person at a position. */
export function rowAt(columns: AdmissionColumns, at: number): { readonly sheet: string; readonly row: number } {
  const { sheet, row, first } = runOf(columns, at);
  return { sheet, row: row + at - first };
}

export function admissionAt(columns: AdmissionColumns, at: number): AdmissionFacts {
  const { sheet, row } = rowAt(columns, at);
  const dayOf = (id: DayColumnId): Day | null => columns[id][at] || null;
  const code = (id: AttributeId): number => columns.codes[id][at] ?? 0;
  const unit = columns.unit[at] ?? NO_UNIT;
  const birth = columns.birth[at] ?? NO_DAY;
  const marks = columns.marks[at] ?? 0;
  return {
    sheet,
    row,
    unit: unit === NO_UNIT ? null : unit,
    birth: birth === NO_DAY ? null : birth < 0 ? { year: -birth } : { day: birth },
    decision: dayOf("decision"),
    admitted: dayOf("admitted"),
    resolution: dayOf("resolution"),
    official: dayOf("official"),
    certificate: dayOf("certificate"),
    exception: (marks & EXCEPTION) !== 0,
    readmission: (marks & READMISSION) !== 0,
    countingDay: dayOf("countingDay"),
    sex: attributeValue("sex", code("sex")),
    ethnicity: attributeValue("ethnicity", code("ethnicity")),
    education: attributeValue("education", code("education")),
    qualification: attributeValue("qualification", code("qualification")),
    youth: attributeValue("youth", code("youth")),
    religion: attributeValue("religion", code("religion")),
    theory: attributeValue("theory", code("theory")),
    occupation: attributeValue("occupation", code("occupation")),
  };
}

/** Notes that the next person stands in this row: a new run begins only after a gap. */
export function addToRuns(runs: RowRun[], sheet: string, row: number, at: number): void {
  const last = runs.at(-1);
  const follows = last?.sheet === sheet && last.row + at - last.first === row;
  if (!follows) runs.push({ sheet, row, first: at });
}

/** Gives the position of the person in a row of a sheet; null where nobody stands. Of several lists beside each other, of one. */
export function createRowFinder(
  { runs, count }: AdmissionColumns,
  list: { readonly first: number; readonly count: number } = { first: 0, count },
): (sheet: string, row: number) => number | null {
  const bySheet = new Map<string, { run: RowRun; end: number }[]>();
  for (const [index, run] of runs.entries()) {
    if (run.first < list.first || run.first >= list.first + list.count) continue;
    const found = { run, end: run.row + (runs[index + 1]?.first ?? count) - run.first };
    const known = bySheet.get(run.sheet);
    if (known) known.push(found);
    else bySheet.set(run.sheet, [found]);
  }
  for (const found of bySheet.values()) found.sort((a, b) => a.run.row - b.run.row);
  return (sheet, row) => {
    const found = bySheet.get(sheet) ?? [];
    const last = found[lastAtMost(found.length, row, (index) => found[index]?.run.row ?? Infinity)];
    return last && row >= last.run.row && row < last.end ? last.run.first + row - last.run.row : null;
  };
}

function runOf({ runs }: AdmissionColumns, at: number): RowRun {
  const run = runs[lastAtMost(runs.length, at, (index) => runs[index]?.first ?? Infinity)];
  if (!run) throw new RangeError(`No admission at ${String(at)}.`);
  return run;
}

/** The last of `length` ascending values that is not above a limit; −1 when all are. */
function lastAtMost(length: number, limit: number, valueAt: (index: number) => number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

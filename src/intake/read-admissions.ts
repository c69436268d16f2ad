// Reads an admissions sheet: who, where, when and the attributes that are counted. Every row that names a person is kept; one
// without a unit or a counting date is kept uncounted and says why.
//
// Rows go in runs: named rows that follow one another are read column by column (column-readers.ts), which settles nearly all
// of them. What of a row a reader calls odd is read once more by itself, in its turn, and says what is wrong with it.

import { NO_DAY, NO_UNIT } from "../model/admission-columns";
import { formatDay, toDay } from "../model/day";
import type { CellValue } from "../model/grid";
import type { ColumnId } from "../model/issue";
import type { Settings } from "../model/settings";
import { writeAttributes, writeDays, type AdmissionWriter } from "./admission-writer";
import { cellText, isBlank, isErrorValue, isPersonName } from "./cell-text";
import { createRun, ODD_ATTRIBUTES, ODD_DATES, ODD_MARKS, ODD_PERSON, type RowsRun } from "./column-readers";
import type { DuplicateFinder } from "./find-duplicates";
import { createListReaders, type ListContext, type ListReaders } from "./list-readers";
import { parseDate } from "./parse-date";
import { readAdmissionDates } from "./read-admission-dates";
import { readAttributes } from "./read-attributes";
import type { Cells } from "./read-cells";
import { createRowFilter } from "./row-filter";
import type { RuleBook } from "./rules";
import type { SheetLayout } from "./sheet-layout";
import { createUnitGroups } from "./unit-groups";

export interface AdmissionContext extends ListContext {
  readonly settings: Settings;
  readonly rules: RuleBook;
  readonly duplicates: DuplicateFinder;
}

export interface AdmissionReader extends Pick<ListReaders, "cells" | "blanks" | "unitColumn"> {
  /** Rows without a person, in order. */
  readonly nameless: readonly number[];
  /** Position of the first person. */
  readonly first: number;
  readonly counts: { read: number; leftOut: number };
  /** Rows of the grid, from one up to another. */
  readonly readRows: (from: number, to: number) => void;
  /** To be called after the last row. */
  readonly finish: () => void;
}

export function createAdmissionReader(layout: SheetLayout, context: AdmissionContext): AdmissionReader {
  const { issues, columns } = context;
  const { grid } = layout;
  const readers = createListReaders(layout, context);
  const { cells, blanks, unitColumn, marks, hashes, rowsARun } = readers;
  const nameless: number[] = [];
  const filter = createRowFilter(layout, issues, () => false, {
    group: unitColumn.group,
    unitGroup: createUnitGroups(layout, context.matchUnit),
  });
  const run = createRun(grid.values, rowsARun, columns.count);
  const counts = { read: 0, leftOut: 0 };
  context.duplicates.open(columns.count, (at) => personAt(cells, context, at));

  const endRun = (): void => {
    if (run.count === 0) return;
    readers.readRun(run);
    settleDates(run, context);
    context.duplicates.screen(run, hashes, columns.birth);
    counts.read += run.count;
    for (let each = nextOdd(run, 0); each < run.count; each = nextOdd(run, each + 1)) {
      const at = run.first + each;
      const row = run.rows[each] ?? 0;
      const odd = run.odd[each] ?? 0;
      unitColumn.report(row, each);
      if ((odd & ODD_DATES) !== 0) writeDays(columns, at, readAdmissionDates(cells, context, row));
      for (const id of NUMBERS) cells.text(row, id);
      context.duplicates.report(at);
      if ((odd & ODD_ATTRIBUTES) !== 0) writeAttributes(columns, at, readTexts(cells, row));
      if ((columns.birth[at] ?? NO_DAY) < NO_DAY) context.duplicates.reportYear(at);
      if ((odd & ODD_MARKS) !== 0) marks.report(row);
    }
    counts.leftOut += uncountedOf(run, columns);
    run.count = 0;
  };
  const readNameless = (row: number): void => {
    counts.read += 1;
    counts.leftOut += 1;
    const name = cells.value(row, "admission.name");
    if (isErrorValue(name)) cells.text(row, "admission.name");
    else issues.add("admission/no-name", "error", cells.place(row, "admission.name"), inPlaceOfName(name));
    unitColumn.readAlone(row);
    unitColumn.report(row, null);
    nameless.push(row);
  };
  const readOther = (row: number): void => {
    endRun();
    if (!filter.isData(row)) return;
    const name = cells.value(row, "admission.name");
    if (!isPersonName(name) || isErrorValue(name)) {
      readNameless(row);
      return;
    }
    run.rows[0] = row;
    run.count = 1;
    endRun();
  };
  return {
    cells,
    blanks,
    nameless,
    first: columns.count,
    counts,
    unitColumn,
    readRows: (from, to) => {
      for (let row = from; row < to;) {
        row += filter.takePlain(run, row, to);
        if (row < to && run.count < rowsARun) {
          readOther(row);
          row += 1;
        }
        endRun();
      }
    },
    finish: readers.finish,
  };
}

/** Columns of which only an Excel error is to be told here. */
const NUMBERS = ["admission.identity", "admission.card", "admission.file-number"] as const;

function nextOdd({ odd, count }: RowsRun, from: number): number {
  for (let each = from; each < count; each += 1) if (odd[each] !== 0) return each;
  return count;
}

/** How many of a run no figure counts. */
function uncountedOf({ first, count }: RowsRun, { unit, countingDay }: AdmissionWriter): number {
  let uncounted = 0;
  for (let at = first; at < first + count; at += 1) {
    if (unit[at] === NO_UNIT || countingDay[at] === NO_DAY) uncounted += 1;
  }
  return uncounted;
}

/** Which day counts, and whether the days of a row go forward. */
function settleDates({ odd, count, first }: RowsRun, { columns, settings }: AdmissionContext): void {
  const { birth, resolution, decision, admitted, official, countingDay } = columns;
  const [wanted, other] = settings.countingDate === "admitted" ? [admitted, decision] : [decision, admitted];
  const isShared = countingDay === wanted || countingDay === other;
  for (let at = first; at < first + count; at += 1) {
    if (!isShared) countingDay[at] = wanted[at] || other[at] || NO_DAY;
    if (countingDay[at] === NO_DAY) odd[at - first] = (odd[at - first] ?? 0) | ODD_DATES;
    // Somebody known by a year is compared with others one by one.
    if ((birth[at] ?? NO_DAY) < NO_DAY) odd[at - first] = (odd[at - first] ?? 0) | ODD_PERSON;
  }
  // A column that no sheet has is empty.
  const inOrder = [resolution, decision, admitted, official].filter(({ length }) => length > 0);
  for (let at = first; at < first + count; at += 1) {
    const born = birth[at] ?? NO_DAY;
    let before = born < NO_DAY ? toDay(-born, 1, 1) : born + 1;
    for (let each = 0; each < inOrder.length; each += 1) {
      const day = inOrder[each]?.[at] ?? NO_DAY;
      if (day === NO_DAY) continue;
      if (day < before) odd[at - first] = (odd[at - first] ?? 0) | ODD_DATES;
      before = day;
    }
  }
}

function personAt(
  cells: Cells,
  { columns, secondLook }: AdmissionContext,
  at: number,
): ReturnType<DuplicateFinder["read"]> {
  const row = secondLook.rows[at] ?? 0;
  const text = (id: ColumnId): string => {
    const value = cells.value(row, id);
    return isBlank(value) || isErrorValue(value) ? "" : cellText(value);
  };
  const birth = columns.birth[at] ?? NO_DAY;
  const unit = columns.unit[at] ?? NO_UNIT;
  return {
    person: {
      name: text("admission.name"),
      birth: birth === NO_DAY ? null : birth > NO_DAY ? { day: birth } : { year: -birth },
      identity: text("admission.identity"),
      unit: unit === NO_UNIT ? null : unit,
    },
    place: cells.place(row, "admission.name"),
  };
}

function readTexts(cells: Cells, row: number): Parameters<typeof writeAttributes>[2] {
  const exception = isMarked(cells, row, "admission.exception");
  const readmission = isMarked(cells, row, "admission.readmission");
  return { exception, readmission, ...readAttributes(cells, row) };
}

function isMarked(cells: Cells, row: number, id: ColumnId): boolean {
  const text = cells.text(row, id);
  return text !== "" && cells.category("youth", text) !== false;
}

function inPlaceOfName(value: CellValue): { readonly text?: string } {
  if (isBlank(value)) return {};
  const reading = parseDate(value);
  return { text: reading.kind === "day" ? formatDay(reading.day) : cellText(value) };
}

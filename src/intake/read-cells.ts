// Reads single cells of an admissions sheet: texts, days, categories. Each reports what is wrong with its cell; what that
// means for the row is decided by read-admissions.ts. Whole columns are read by column-readers.ts.

import type { Birth } from "../model/admission";
import { toCalendar } from "../model/day";
import type { Attributes } from "../model/dimension";
import type { CellValue } from "../model/grid";
import type { ColumnId, RowStanding, Severity } from "../model/issue";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import type { AttributeId } from "../model/attribute-values";
import { classify } from "./classify";
import { checkErrorValue } from "./checks/check-error-value";
import { createListedValueCheck } from "./checks/check-listed-value";
import { createYearsOnlyCheck } from "./checks/check-partial-date";
import { checkDate } from "./checks/date-checks";
import type { IssueList, Place } from "./issue-list";
import { parseDate, type DateReading } from "./parse-date";
import { addressIn, type SheetLayout } from "./sheet-layout";

export interface Cells {
  has: (id: ColumnId) => boolean;
  value: (row: number, id: ColumnId) => CellValue;
  place: (row: number, id: ColumnId) => Place;
  /** The cell as text; an Excel error is reported and read as blank. */
  text: (row: number, id: ColumnId) => string;
  /** The cell as a date; problems are given back, because their weight depends on the other dates of the row. */
  date: (row: number, id: ColumnId) => DateReading | { readonly kind: "error" };
  /** Says what is wrong with a cell that gives no day, and what that means for its row. */
  reportDate: (row: number, id: ColumnId, severity: Severity, standing?: RowStanding) => void;
  /** A birth of which only the year, or the month, is known. */
  noteYear: (row: number) => void;
  /** To be called after the last row. */
  finish: () => void;
  category: <D extends AttributeId>(dimension: D, text: string) => Attributes[D];
  reportUnknown: (row: number, id: ColumnId, dimension: AttributeId, text: string) => void;
}

export function createCells(layout: SheetLayout, issues: IssueList): Cells {
  const { grid, columns } = layout;
  const value = (row: number, id: ColumnId): CellValue => {
    const column = columns.get(id);
    return column === undefined ? "" : (grid.values[row]?.[column] ?? "");
  };
  const place = (row: number, id: ColumnId): Place => {
    const column = columns.get(id);
    return { sheet: grid.sheet, cell: column === undefined ? "" : addressIn(grid, row, column) };
  };
  const years = createYearsOnlyCheck("admission.birth", issues);
  const checkListed = createListedValueCheck(issues);
  return {
    has: (id) => columns.has(id),
    value,
    place,
    text: (row, id) => {
      const given = value(row, id);
      if (isBlank(given)) return "";
      const isError = checkErrorValue(given, { column: id, place: () => place(row, id) }, issues);
      return isError ? "" : cellText(given);
    },
    date: (row, id) => {
      const given = value(row, id);
      if (isErrorValue(given)) return { kind: "error" };
      const reading = parseDate(given);
      if (reading.kind !== "day") return reading;
      // What is said of other days is said once for the column.
      if (reading.typed !== "date" && reading.typed !== "text") {
        const cell = { column: id, text: cellText(given), place: place(row, id), severity: "warning" } as const;
        checkDate({ reading, ...cell }, issues);
      }
      return reading;
    },
    reportDate: (row, id, severity, standing = {}) => {
      const given = value(row, id);
      if (checkErrorValue(given, { column: id, place: () => place(row, id), standing }, issues)) return;
      const cell = { column: id, text: cellText(given), place: place(row, id), severity, standing };
      checkDate({ reading: parseDate(given), ...cell }, issues);
    },
    noteYear: (row) => {
      years.see(place(row, "admission.birth"), cellText(value(row, "admission.birth")));
    },
    finish: years.finish,
    category: classify,
    reportUnknown: (row, id, dimension, text) => {
      checkListed(id, dimension, text, () => place(row, id));
    },
  };
}

/** A month is too little for a birth date; its year is kept. */
export function birthOf(reading: ReturnType<Cells["date"]>): Birth | null {
  if (reading.kind === "day") return { day: reading.day };
  return reading.kind === "year" || reading.kind === "month" ? { year: reading.year } : null;
}

/**
 * Excel takes a typed "12/12" or "9/12" for a day of the current year. Both orders of day and month are undone:
 * the school system has 10 or 12 classes and no class above the last.
 */
export function educationText(value: CellValue): string {
  if (typeof value !== "number" || value < 20_000) return cellText(value);
  const { day, month } = toCalendar(value);
  if ((month === 10 || month === 12) && day <= month) return `${String(day)}/${String(month)}`;
  if ((day === 10 || day === 12) && month <= day) return `${String(month)}/${String(day)}`;
  return cellText(value);
}

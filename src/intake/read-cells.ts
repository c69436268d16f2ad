// Reads the cells of one admissions sheet by column: texts, days, categories. Each reports what is wrong with its cell;
// what that means for the row is decided by read-admissions.ts.

import type { Birth } from "../model/admission";
import { formatDay, toCalendar } from "../model/day";
import type { Attributes } from "../model/dimension";
import type { CellValue } from "../model/grid";
import type { ColumnId, Severity } from "../model/issue";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import type { AttributeId } from "../model/attribute-values";
import { classify, saysNothing, suggestCategory } from "./classify";
import { createDateColumns } from "./checks/check-date-columns";
import type { IssueList, Place } from "./issue-list";
import { parseDate, type DateReading } from "./parse-date";
import { addressIn, type SheetLayout } from "./sheet-layout";

export interface Cells {
  has: (id: ColumnId) => boolean;
  value: (row: number, id: ColumnId) => CellValue;
  place: (row: number, id: ColumnId) => Place;
  /** The cell as text; an Excel error is reported and read as blank. */
  text: (row: number, id: ColumnId, severity: Severity) => string;
  /** The cell as a date; problems are given back, because their weight depends on the other dates of the row. */
  date: (row: number, id: ColumnId) => DateReading | { readonly kind: "error" };
  reportDate: (row: number, id: ColumnId, problem: DateProblem, severity: Severity) => void;
  category: <D extends AttributeId>(dimension: D, text: string) => Attributes[D];
  reportUnknown: (row: number, id: ColumnId, dimension: AttributeId, text: string) => void;
  /** Says what concerns a column as a whole; to be called after the last row. */
  finish: () => void;
}
export type DateProblem = "month" | "year" | "impossible" | "unreadable" | "error";

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
  const dateColumns = createDateColumns(issues);
  const unlisted = new Set<string>();
  const categories = createCategories();
  return {
    has: (id) => columns.has(id),
    value,
    place,
    text: (row, id, severity) => {
      const given = value(row, id);
      if (isBlank(given)) return "";
      if (!isErrorValue(given)) return cellText(given);
      issues.add("cell/error-value", severity, place(row, id), { column: id, text: given.trim() });
      return "";
    },
    date: (row, id) => {
      const given = value(row, id);
      if (isErrorValue(given)) return { kind: "error" };
      const reading = parseDate(given);
      if (reading.kind !== "day") return reading;
      const { day, typed } = reading;
      const text = cellText(given);
      if (typed === "date" || typed === "text") {
        dateColumns.see(id, () => place(row, id), day, typed === "date" ? null : text);
      } else {
        const code = typed === "serial" ? "date/serial-as-text" : "date/typed-as-text";
        issues.add(code, "warning", place(row, id), { column: id, text, day: formatDay(day) });
      }
      return reading;
    },
    reportDate: (row, id, problem, severity) => {
      const parameters = { column: id, text: cellText(value(row, id)) };
      issues.add(DATE_ISSUES[problem], severity, place(row, id), parameters);
    },
    category: categories,
    reportUnknown: (row, id, dimension, text) => {
      if (text === "" || saysNothing(dimension, text)) return;
      const suggestion = suggestCategory(dimension, text);
      // A list can't hold every occupation: each wording is told once.
      const once = ONCE.has(dimension);
      if (once && unlisted.has(text)) return;
      if (once) unlisted.add(text);
      issues.add("value/unknown", once ? "note" : "warning", place(row, id), { column: id, text, suggestion });
    },
    finish: dateColumns.finish,
  };
}

const ONCE: ReadonlySet<AttributeId> = new Set<AttributeId>(["occupation", "theory"]);

const DATE_ISSUES = {
  month: "date/year-only",
  year: "date/year-only",
  impossible: "date/impossible",
  unreadable: "date/not-a-date",
  error: "cell/error-value",
} as const;

/** Classifies each distinct text once. */
function createCategories(): Cells["category"] {
  const known: { [D in AttributeId]: Map<string, Attributes[D]> } = {
    sex: new Map(),
    ethnicity: new Map(),
    education: new Map(),
    qualification: new Map(),
    youth: new Map(),
    religion: new Map(),
    theory: new Map(),
    occupation: new Map(),
  };
  return (dimension, text) => {
    const remembered = known[dimension].get(text);
    if (remembered !== undefined) return remembered;
    const category = classify(dimension, text);
    known[dimension].set(text, category);
    return category;
  };
}

/** A month is too little for a birth date; its year is kept. */
export function birthOf(reading: DateReading): Birth | null {
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

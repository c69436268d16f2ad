// Dates in three columns, "Ngày | Tháng | Năm" below one heading or "Ngày | Tháng | Năm sinh" beside one another: the first of
// them stands for the date. Only for the reading; the cells themselves are cleaned one by one.

import { daysInMonth, LAST_YEAR, toDay } from "../model/day";
import type { CellValue } from "../model/grid";
import type { ColumnId, SheetKind } from "../model/issue";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import { headingColumn } from "./headings";
import type { Heading, SheetLayout } from "./sheet-layout";

export interface DateParts {
  readonly id: ColumnId;
  /** The column of the day; month and year follow it. */
  readonly column: number;
}

const FIRST_YEAR = 1910;
const DAY = /^(?:(.+) )?ngày$/u;
const MONTH = /^(?:(.+) )?tháng$/u;
const YEAR = /^(?:(.+) )?năm(?: (.+))?$/u;

/** `free`: whether a heading may be taken for a part. */
export function findDateParts(
  kind: SheetKind,
  headings: readonly Heading[],
  free: (heading: Heading) => boolean,
): readonly DateParts[] {
  if (kind !== "admissions") return [];
  return headings.flatMap((day, at) => {
    const [month, year] = [headings[at + 1], headings[at + 2]];
    if (month?.column !== day.column + 1 || year?.column !== day.column + 2) return [];
    if (![day, month, year].every(free)) return [];
    const id = dateOf(kind, day.key, month.key, year.key);
    return id === null ? [] : [{ id, column: day.column }];
  });
}

function dateOf(kind: SheetKind, day: string, month: string, year: string): ColumnId | null {
  const [ofDay, ofMonth, ofYear] = [DAY.exec(day), MONTH.exec(month), YEAR.exec(year)];
  if (!ofDay || !ofMonth || !ofYear || ofDay[1] !== ofMonth[1]) return null;
  const heading = ofDay[1];
  // "Ngày sinh" over all three, or over nothing but the year: "Năm sinh".
  const text = heading === undefined ? year : ofYear[1] === heading ? heading : null;
  const id = text === null ? null : headingColumn(kind, text);
  return id !== null && DATES.has(id) ? id : null;
}

const DATES: ReadonlySet<ColumnId> = new Set<ColumnId>([
  "admission.birth",
  "admission.resolution",
  "admission.decision",
  "admission.admitted",
  "admission.official",
  "admission.certificate",
]);

/** The layout, with whole dates in its columns of dates. */
export function withWholeDates(layout: SheetLayout): SheetLayout {
  const { grid, dateParts, firstDataRow } = layout;
  if (dateParts.length === 0) return layout;
  const values = grid.values.map((row, at) => {
    if (at < firstDataRow) return row;
    const joined = [...row];
    for (const { column } of dateParts) joined[column] = wholeDate(row[column], row[column + 1], row[column + 2]);
    return joined;
  });
  return { ...layout, grid: { ...grid, values } };
}

/** A day where the three make one, the year where it stands alone, and else what they say, for the reader to judge. */
function wholeDate(day: CellValue = "", month: CellValue = "", year: CellValue = ""): CellValue {
  const parts = [day, month, year];
  const error = parts.find(isErrorValue);
  if (error !== undefined) return error;
  const texts = parts.map(cellText);
  // The headings again, at the top of a printed page.
  if (!texts.some((text) => /\d/u.test(text))) return day;
  if (isBlank(month) && isBlank(year)) return day;
  if (isBlank(day) && isBlank(month)) return year;
  const [d = 0, m = 0, y = 0] = texts.map(Number);
  const isWhole = texts.every((text) => /^\d{1,4}$/u.test(text)) && y >= FIRST_YEAR && y <= LAST_YEAR;
  if (isWhole && m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m)) return toDay(y, m, d);
  return texts.map((text) => (text === "" ? "?" : text)).join("/");
}

/** The columns of months and years, of which the heading says nothing by itself. */
export function isLaterPart({ dateParts }: Pick<SheetLayout, "dateParts">, column: number): boolean {
  return dateParts.some((part) => column === part.column + 1 || column === part.column + 2);
}

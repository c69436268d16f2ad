// Dates in three columns, "Ngày | Tháng | Năm" below one heading or "Ngày | Tháng | Năm sinh" beside one another: the first of
// them stands for the date. Only for the reading; the cells themselves are cleaned one by one.

import type { CellValue } from "../model/grid";
import type { ColumnId, SheetKind } from "../model/issue";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import { ADMISSION_DATES } from "./date-column-ids";
import { headingColumn } from "./headings";
import { parseDate } from "./parse-date";
import type { Heading, SheetLayout } from "./sheet-layout";

export interface DateParts {
  readonly id: ColumnId;
  /** The column of the day; month and year follow it. */
  readonly column: number;
}

/** `free`: whether a heading may be taken for a part. */
export function findDateParts(
  kind: SheetKind,
  headings: readonly Heading[],
  free: (heading: Heading) => boolean,
): readonly DateParts[] {
  return headings.flatMap((day, at) => {
    const [month, year] = [headings[at + 1], headings[at + 2]];
    if (!month || year?.column !== day.column + 2 || ![day, month, year].every(free)) return [];
    const id = dateOf(kind, day.key, month.key, year.key);
    return id === null ? [] : [{ id, column: day.column }];
  });
}

const PARTS = ["ngày", "tháng", "năm"] as const;
/** Typed without diacritics. */
const UNMARKED = ["ngay", "thang", "nam"] as const;

function dateOf(kind: SheetKind, day: string, month: string, year: string): ColumnId | null {
  const [ofDay, ofMonth, ofYear] = day.endsWith("ngay") ? UNMARKED : PARTS;
  const heading = before(ofDay, day);
  const isDate = heading !== null && heading === before(ofMonth, month) && year.split(" ").includes(ofYear);
  if (!isDate || (heading !== "" && !year.startsWith(heading + ofYear))) return null;
  // "Ngày sinh" over all three, or over nothing but the year: "Năm sinh".
  const id = headingColumn(kind, heading || year);
  return ADMISSION_DATES.has(id) ? id : null;
}

/** "ngày sinh " before "ngày"; null where the heading ends otherwise. */
function before(word: string, heading: string): string | null {
  return heading.endsWith(word) ? heading.slice(0, -word.length) : null;
}

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
  const whole = texts.map((text) => (text === "" ? "?" : text)).join("/");
  const reading = parseDate(whole);
  return reading.kind === "day" && reading.typed === "text" ? reading.day : whole;
}

/** The columns of months and years, of which the heading says nothing by itself. */
export function isLaterPart({ dateParts }: Pick<SheetLayout, "dateParts">, column: number): boolean {
  return dateParts.some((part) => column === part.column + 1 || column === part.column + 2);
}

// A list of people with days under a heading that nobody knows: it may be the day of admission, which only a person can say.

import type { CellValue } from "../model/grid";
import { isBlank } from "./cell-text";
import { foldText } from "./fold";
import { suggestColumn } from "./headings";
import { missingColumns } from "./needed-columns";
import { parseDate } from "./parse-date";
import type { Heading, SheetLayout } from "./sheet-layout";

const SAMPLED_CELLS = 40;
/** Of 1954: a smaller number is hardly a day. */
const FIRST_SERIAL = 20_000;

/** The first heading that may be the day of admission, of a list of people that lacks it; null where there is none. */
export function unclearDate(layout: SheetLayout): Heading | null {
  const { columns, headings } = layout;
  if (!columns.has("admission.name") || !missingColumns(layout).includes(DAY)) return null;
  const known = new Set(columns.values());
  return headings.find(({ column }) => !known.has(column) && holdsDays(layout, column)) ?? null;
}
const DAY = "admission.admitted";

const OF_ADMISSION = /kết nạp|vào đảng|ket nap|vao dang/u;

/** Days under a heading of admission, or nearly one, beside what else is told of people: of no other list than admissions. */
export function hasAdmissionDays(layout: SheetLayout): boolean {
  const { columns, headings } = layout;
  const known = new Set(columns.values());
  const day = headings.find((heading) => {
    const isDay = known.has(heading.column)
      ? columns.get(DAY) === heading.column
      : heading.texts.some((text) => OF_ADMISSION.test(foldText(text)) || suggestColumn("admissions", text) === DAY);
    return isDay && holdsDays(layout, heading.column);
  });
  if (day === undefined) return false;
  return headings.some(
    ({ column, texts }) =>
      column !== day.column && (known.has(column) || suggestColumn("admissions", texts[0] ?? "") !== null),
  );
}

function holdsDays({ grid, firstDataRow }: SheetLayout, column: number): boolean {
  let [seen, days] = [0, 0];
  for (let row = firstDataRow; row < grid.values.length && seen < SAMPLED_CELLS; row += 1) {
    const value = grid.values[row]?.[column];
    if (value === undefined || isBlank(value)) continue;
    seen += 1;
    if (isDay(value)) days += 1;
  }
  return days * 2 > seen;
}

function isDay(value: CellValue): boolean {
  const reading = parseDate(value);
  return reading.kind === "day" && (reading.typed !== "date" || reading.day >= FIRST_SERIAL);
}

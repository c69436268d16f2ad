// A number that is a day: Excel makes 5 October of "5-10" as it is typed, and its value is some 46,000. Values alone can't tell it
// from a large number, so those that may be days are gathered: what Excel shows for them is asked, and the sheets are read again.

import { formatDay, toDay } from "../../model/day";
import type { CellValue } from "../../model/grid";
import type { ColumnId } from "../../model/issue";
import type { IssueList, Place } from "../issue-list";
import { parseDate } from "../parse-date";
import { addressIn, type SheetLayout } from "../sheet-layout";

/** Excel takes two digits for a year from 1930 on ("5-60"), and the year of today for a day and a month. */
const FIRST_DAY = toDay(1930, 1, 1);
/** So large by nature that every cell would be asked for, and no range is written there. */
const LARGE: ReadonlySet<ColumnId> = new Set<ColumnId>(["unit.population"]);

export class DayForNumberCheck {
  /** Numbers that may be days. */
  readonly perhapsDays: Place[] = [];
  private readonly grid: SheetLayout["grid"];

  constructor(
    { grid }: SheetLayout,
    private readonly issues: IssueList,
  ) {
    this.grid = grid;
  }

  /** True for a day, which is reported: it is no number of the column. */
  isDay(value: CellValue | undefined, row: number, column: number, id: ColumnId): boolean {
    // Digits alone are a number, though a date written as text may be such a number too.
    if (typeof value === "string" ? !SEVERAL_NUMBERS.test(value) : !mayBeDay(value)) return false;
    const reading = LARGE.has(id) ? null : parseDate(value);
    if (reading?.kind !== "day") return false;
    const place: Place = { sheet: this.grid.sheet, cell: addressIn(this.grid, row, column) };
    if (typeof value === "number" && this.grid.days?.has(place.cell) !== true) {
      this.perhapsDays.push(place);
      return false;
    }
    this.issues.add("unit/day-for-number", "error", place, { column: id, day: formatDay(reading.day) });
    return true;
  }
}

const SEVERAL_NUMBERS = /\d\D+\d+\D+\d/u;

function mayBeDay(value: CellValue | undefined): boolean {
  return typeof value === "number" && value >= FIRST_DAY && Number.isInteger(value);
}

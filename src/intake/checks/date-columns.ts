// Gathers what the dates of a column say together; what follows from it is told once for each column.

import { dateNumber, type Day } from "../../model/day";
import type { CellValue } from "../../model/grid";
import type { ColumnId } from "../../model/issue";
import { cellText } from "../cell-text";
import type { IssueList, Place } from "../issue-list";
import { checkDatesAsText } from "./check-dates-as-text";
import { checkSwappedDates } from "./check-swapped-dates";

/** What was seen of a column. */
export interface DateColumn {
  readonly id: ColumnId;
  readonly place: (row: number) => Place;
  firstRow: number;
  texts: number;
  firstText: { place: Place; text: string } | null;
  /** Text dates with a day that can be no month. */
  surelyDayFirst: number;
  /** True dates, and whether the day of every one of them could be a month. */
  dates: number;
  areSwappable: boolean;
  firstDate: Place | null;
}

/** Takes a true date of Excel; the dates of a column come in the order of their rows. */
export function seeDate(seen: DateColumn, row: number, day: Day): void {
  seen.dates += 1;
  if (seen.areSwappable && isLate(day)) seen.areSwappable = false;
  if (seen.firstDate === null) {
    seen.firstDate = seen.place(row);
    seen.firstRow = Math.min(seen.firstRow, row);
  }
}

/** Takes a date typed as text. */
export function seeText(seen: DateColumn, row: number, day: Day, value: CellValue | undefined): void {
  seen.texts += 1;
  if (isLate(day)) seen.surelyDayFirst += 1;
  if (seen.firstText === null) {
    seen.firstText = { place: seen.place(row), text: cellText(value) };
    seen.firstRow = Math.min(seen.firstRow, row);
  }
}

export interface DateColumns {
  /** To be called for each column in the order in which a row is read. */
  of: (id: ColumnId) => DateColumn;
  /** To be called after the last row. */
  finish: () => void;
}

const MONTHS = 12;

export function createDateColumns(place: (row: number, id: ColumnId) => Place, issues: IssueList): DateColumns {
  const columns: DateColumn[] = [];
  return {
    of: (id) => {
      const seen = nothingSeen(id, (row) => place(row, id));
      columns.push(seen);
      return seen;
    },
    finish: () => {
      for (const seen of columns.sort((a, b) => a.firstRow - b.firstRow)) {
        checkDatesAsText(seen.id, seen, issues);
        checkSwappedDates(seen.id, seen, issues);
      }
    },
  };
}

/** A day that can be no month. */
function isLate(day: Day): boolean {
  return dateNumber(day) % 100 > MONTHS;
}

function nothingSeen(id: ColumnId, place: DateColumn["place"]): DateColumn {
  return {
    id,
    place,
    firstRow: Number.MAX_SAFE_INTEGER,
    texts: 0,
    firstText: null,
    surelyDayFirst: 0,
    dates: 0,
    areSwappable: true,
    firstDate: null,
  };
}

// Gathers what the dates of a column say together; what follows from it is told once for each column.

import { dateNumber, type Day } from "../../model/day";
import type { ColumnId } from "../../model/issue";
import type { IssueList, Place } from "../issue-list";
import { checkDatesAsText } from "./check-dates-as-text";
import { checkSwappedDates } from "./check-swapped-dates";

/** What was seen of a column. */
export interface DateColumn {
  texts: number;
  firstText: { place: Place; text: string } | null;
  /** Text dates with a day that can be no month. */
  surelyDayFirst: number;
  /** True dates, and whether the day of every one of them could be a month. */
  dates: number;
  areSwappable: boolean;
  firstDate: Place | null;
}

/** Takes the dates of a column, in the order of their rows. */
export interface SeenDates {
  /** A true date of Excel. */
  seeDate: (row: number, day: Day) => void;
  /** A date typed as text. */
  seeText: (row: number, day: Day, text: string) => void;
}

export interface DateColumns {
  /** To be called for each column in the order in which a row is read. */
  of: (id: ColumnId) => SeenDates;
  /** To be called after the last row. */
  finish: () => void;
}

const MONTHS = 12;

export function createDateColumns(place: (row: number, id: ColumnId) => Place, issues: IssueList): DateColumns {
  const columns: { readonly id: ColumnId; readonly seen: DateColumn; firstRow: number }[] = [];
  return {
    of: (id) => {
      const seen = nothingSeen();
      const column = { id, seen, firstRow: Infinity };
      columns.push(column);
      return {
        seeDate: (row, day) => {
          seen.dates += 1;
          if (seen.areSwappable && isLate(day)) seen.areSwappable = false;
          if (seen.firstDate !== null) return;
          seen.firstDate = place(row, id);
          column.firstRow = Math.min(column.firstRow, row);
        },
        seeText: (row, day, text) => {
          seen.texts += 1;
          if (isLate(day)) seen.surelyDayFirst += 1;
          if (seen.firstText !== null) return;
          seen.firstText = { place: place(row, id), text };
          column.firstRow = Math.min(column.firstRow, row);
        },
      };
    },
    finish: () => {
      for (const { id, seen } of [...columns].sort((a, b) =>
        a.firstRow < b.firstRow ? -1 : a.firstRow > b.firstRow ? 1 : 0,
      )) {
        checkDatesAsText(id, seen, issues);
        checkSwappedDates(id, seen, issues);
      }
    },
  };
}

/** A day that can be no month. */
function isLate(day: Day): boolean {
  return dateNumber(day) % 100 > MONTHS;
}

function nothingSeen(): DateColumn {
  return { texts: 0, firstText: null, surelyDayFirst: 0, dates: 0, areSwappable: true, firstDate: null };
}

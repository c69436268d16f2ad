// Gathers what the dates of a column say together; what follows from it is told once for each column.

import { toCalendar, type Day } from "../../model/day";
import type { ColumnId } from "../../model/issue";
import type { IssueList, Place } from "../issue-list";
import { checkDatesAsText } from "./check-dates-as-text";
import { checkSwappedDates } from "./check-swapped-dates";

export interface DateColumns {
  /** `text` of a date typed as text, null for a true date of Excel. */
  see: (id: ColumnId, place: () => Place, day: Day, text: string | null) => void;
  /** To be called after the last row. */
  finish: () => void;
}

export interface DateColumn {
  texts: number;
  firstText: { place: Place; text: string } | null;
  /** Text dates with a day that can be no month, and true dates whose day could be one. */
  surelyDayFirst: number;
  dates: number;
  swappable: number;
  firstDate: Place | null;
}

const MONTHS = 12;

export function createDateColumns(issues: IssueList): DateColumns {
  const columns = new Map<ColumnId, DateColumn>();
  return {
    see: (id, place, day, text) => {
      let seen = columns.get(id);
      if (!seen) columns.set(id, (seen = nothingSeen()));
      const late = toCalendar(day).day > MONTHS;
      if (text === null) {
        seen.dates += 1;
        if (!late) seen.swappable += 1;
        seen.firstDate ??= place();
      } else {
        seen.texts += 1;
        if (late) seen.surelyDayFirst += 1;
        seen.firstText ??= { place: place(), text };
      }
    },
    finish: () => {
      for (const [id, seen] of columns) {
        checkDatesAsText(id, seen, issues);
        checkSwappedDates(id, seen, issues);
      }
    },
  };
}

function nothingSeen(): DateColumn {
  return { texts: 0, firstText: null, surelyDayFirst: 0, dates: 0, swappable: 0, firstDate: null };
}

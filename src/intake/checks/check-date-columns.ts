// What is said of the dates of a column as a whole: typed as text, perhaps swapped by Excel.

import { toCalendar, type Day } from "../../model/day";
import type { ColumnId } from "../../model/issue";
import type { IssueList, Place } from "../issue-list";

export interface DateColumns {
  see: (id: ColumnId, place: () => Place, day: Day, text: string | null) => void;
  /** To be called after the last row. */
  finish: () => void;
}

interface Seen {
  texts: number;
  firstText: { place: Place; text: string } | null;
  /** Text dates with a day that can be no month, and true dates whose day could be one. */
  surelyDayFirst: number;
  dates: number;
  swappable: number;
  firstDate: Place | null;
}

const MONTHS = 12;
/** Fewer dates may all lie in the first days of a month by chance. */
const ENOUGH = 5;

/** `text` of a date typed as text, null for a true date of Excel. */
export function createDateColumns(issues: IssueList): DateColumns {
  const columns = new Map<ColumnId, Seen>();
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
      for (const [column, seen] of columns) report(column, seen, issues);
    },
  };
}

function nothingSeen(): Seen {
  return { texts: 0, firstText: null, surelyDayFirst: 0, dates: 0, swappable: 0, firstDate: null };
}

function report(column: ColumnId, seen: Seen, issues: IssueList): void {
  const { texts, firstText, dates, firstDate } = seen;
  if (firstText) {
    issues.add("column/dates-as-text", "note", firstText.place, { column, count: texts, text: firstText.text });
  }
  if (firstDate && isSwapped(seen)) issues.add("column/dates-swapped", "warning", firstDate, { column, count: dates });
}

/** Excel with American settings turns 03/04 into a date and leaves 25/04 as text: every text tells, and no date does. */
function isSwapped({ texts, surelyDayFirst, dates, swappable }: Seen): boolean {
  return texts > 0 && dates > 0 && texts + dates >= ENOUGH && surelyDayFirst === texts && swappable === dates;
}

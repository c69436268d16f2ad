// Gathers what the dates of a column say together; what follows from it is told once for each column.

import { dateNumber, type Day } from "../../model/day";
import type { CellValue } from "../../model/grid";
import type { ColumnId } from "../../model/issue";
import { createRowRuns, firstRow, type RowRuns, seeRow } from "../../model/row-runs";
import { cellText } from "../cell-text";
import { type IssueList, type Place, WORKBOOK } from "../issue-list";
import { keepShape } from "../keep-shape";
import { checkDatesAsText } from "./check-dates-as-text";
import { checkSwappedDates } from "./check-swapped-dates";

/** What was seen of a column. */
export interface DateColumn {
  readonly id: ColumnId;
  readonly place: (row: number) => Place;
  firstText: string | null;
  readonly textRows: RowRuns;
  /** Text dates with a day that can be no month. */
  surelyDayFirst: number;
  /** Whether the day of every true date could be a month. */
  areSwappable: boolean;
  readonly dateRows: RowRuns;
}

/** Takes a true date of Excel; the dates of a column come in the order of their rows. */
export function seeDate(seen: DateColumn, row: number, day: Day): void {
  if (seen.areSwappable && isLate(day)) seen.areSwappable = false;
  seeRow(seen.dateRows, row);
}

/** Takes a date typed as text. */
export function seeText(seen: DateColumn, row: number, day: Day, value: CellValue | undefined): void {
  if (isLate(day)) seen.surelyDayFirst += 1;
  seen.firstText ??= cellText(value);
  seeRow(seen.textRows, row);
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
      for (const seen of columns.sort((a, b) => firstRowOf(a) - firstRowOf(b))) {
        checkDatesAsText(seen.id, seen, issues);
        checkSwappedDates(seen.id, seen, issues);
      }
    },
  };
}

/** The last place for a column without a date: nothing is said of it. */
function firstRowOf({ dateRows, textRows }: DateColumn): number {
  const rows = [dateRows, textRows].filter((each) => each.count > 0).map((each) => firstRow(each));
  return Math.min(Number.MAX_SAFE_INTEGER, ...rows);
}

/** A day that can be no month. */
function isLate(day: Day): boolean {
  return dateNumber(day) % 100 > MONTHS;
}

function nothingSeen(id: ColumnId, place: DateColumn["place"]): DateColumn {
  const [textRows, dateRows] = [createRowRuns(), createRowRuns()];
  return { id, place, firstText: null, textRows, surelyDayFirst: 0, areSwappable: true, dateRows };
}
keepShape(nothingSeen("admission.birth", () => WORKBOOK));

// Columns that are marked rather than filled: "Đoàn viên", "Nam", "Nữ". A blank there means "no" when the column holds
// marks and never an explicit "no"; otherwise it means that nothing is stated. So the answer waits for the last row.

import type { Sex } from "../model/dimension";
import type { ColumnId } from "../model/issue";
import { isBlank } from "./cell-text";
import { checkBothSexes } from "./checks/check-both-sexes";
import type { IssueList } from "./issue-list";
import { parseDate } from "./parse-date";
import type { Cells } from "./read-cells";

interface Marked {
  sex: Sex | null;
  youth: boolean | null;
}

export interface Marks {
  read: (row: number, admission: Marked) => void;
  finish: () => void;
}

export function createMarks(cells: Cells, issues: IssueList): Marks {
  const youth = createBlanks((admission) => {
    admission.youth = false;
  });
  const female = createBlanks((admission) => {
    admission.sex = "male";
  });
  const male = createBlanks((admission) => {
    admission.sex = "female";
  });
  return {
    read: (row, admission) => {
      if (cells.has("admission.youth")) {
        admission.youth = readYouth(cells, row);
        youth.see(admission.youth, isBlank(cells.value(row, "admission.youth")), admission);
      }
      if (cells.has("admission.sex")) admission.sex = readSex(cells, row);
      else readSexMarks(cells, row, admission, issues, { male, female });
    },
    finish: () => {
      youth.finish();
      // With both columns a row without a mark says nothing.
      if (!cells.has("admission.male")) female.finish();
      if (!cells.has("admission.female")) male.finish();
    },
  };
}

interface Blanks {
  see: (mark: boolean | null, blank: boolean, admission: Marked) => void;
  finish: () => void;
}

function createBlanks(settle: (admission: Marked) => void): Blanks {
  const blanks: Marked[] = [];
  let marked = false;
  let denied = false;
  return {
    see: (mark, blank, admission) => {
      marked ||= mark === true;
      denied ||= mark === false;
      if (blank) blanks.push(admission);
    },
    finish: () => {
      if (marked && !denied) for (const admission of blanks) settle(admission);
    },
  };
}

function readYouth(cells: Cells, row: number): boolean | null {
  const text = cells.text(row, "admission.youth", "warning");
  const youth = cells.category("youth", text);
  if (youth === null) cells.reportUnknown(row, "admission.youth", "youth", text);
  return youth;
}

function readSex(cells: Cells, row: number): Sex | null {
  const text = cells.text(row, "admission.sex", "warning");
  const sex = cells.category("sex", text);
  if (sex === null) cells.reportUnknown(row, "admission.sex", "sex", text);
  return sex;
}

function readSexMarks(
  cells: Cells,
  row: number,
  admission: Marked,
  issues: IssueList,
  blanks: { readonly male: Blanks; readonly female: Blanks },
): void {
  const male = readSexMark(cells, row, "admission.male", "male");
  const female = readSexMark(cells, row, "admission.female", "female");
  if (checkBothSexes(male.mark, female.mark, cells.place(row, "admission.female"), issues)) return;
  if (male.mark === true) admission.sex = "male";
  else if (female.mark === true) admission.sex = "female";
  // One column alone: an explicit "no" there names the other sex.
  else if (female.mark === false && !cells.has("admission.male")) admission.sex = "male";
  else if (male.mark === false && !cells.has("admission.female")) admission.sex = "female";
  blanks.male.see(male.mark, male.blank, admission);
  blanks.female.see(female.mark, female.blank, admission);
}

/** A mark, the sex itself, or the birth date of a person of that sex. */
function readSexMark(cells: Cells, row: number, id: ColumnId, sex: Sex): { mark: boolean | null; blank: boolean } {
  const text = cells.text(row, id, "warning");
  if (text === "") return { mark: null, blank: isBlank(cells.value(row, id)) };
  const named = cells.category("sex", text);
  const date = named === null ? parseDate(cells.value(row, id)).kind : "blank";
  const dated = date === "day" || date === "year" || date === "month" || isBadDate(date, text);
  // A date that can't be read is still one: the person stands in this column.
  if (named === null && isBadDate(date, text)) cells.reportDate(row, id, "warning");
  const mark = named === null ? dated || cells.category("youth", text) : named === sex;
  if (mark === null) cells.reportUnknown(row, id, "sex", text);
  return { mark, blank: false };
}

/** No day that a calendar has, or digits enough for a mistyped one ("3l/12/1995"). */
function isBadDate(kind: string, text: string): kind is "impossible" | "unreadable" {
  return kind === "impossible" || (kind === "unreadable" && MISTYPED_DATE.test(text));
}

const MISTYPED_DATE = /\d.*[/.-].*\d/u;

// A cell of a column of numbers that holds none, or one below 0. How a person writes that there is nothing is no mistake.

import type { CellValue } from "../../model/grid";
import type { ColumnId } from "../../model/issue";
import { cellText } from "../cell-text";
import type { IssueList, Place } from "../issue-list";
import { parseNumber } from "../parse-number";

const NOTHING = /^[-–—/.…xX]*$/u;

/** The number; null for a blank and for what is none, which is reported. */
export function checkNumber(
  value: CellValue | undefined,
  column: ColumnId,
  place: () => Place,
  issues: IssueList,
): number | null {
  const reading = parseNumber(value);
  if (reading.kind === "number" && reading.value >= 0) return reading.value;
  const text = cellText(value);
  if (!NOTHING.test(text)) {
    issues.add("unit/not-a-number", "warning", place(), { column, text });
  }
  return null;
}

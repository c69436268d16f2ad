// Letters that only look right: Cyrillic and full-width ones, and the letters O and l where a date or a number is meant.

import type { ColumnId } from "../../model/issue";
import type { IssueList, Place } from "../issue-list";

const FOREIGN = /[\u0400-\u052F\uFF01-\uFF5E]/u;
const NUMBER_WITH_LETTERS = /^[\dOoIl./\- ]*$/u;

const NUMERIC: ReadonlySet<ColumnId> = new Set<ColumnId>([
  "unit.plan",
  "unit.total",
  "admission.birth",
  "admission.male",
  "admission.female",
  "admission.identity",
  "admission.resolution",
  "admission.decision",
  "admission.admitted",
  "admission.official",
  "admission.certificate",
]);

/** True for every text of which the check speaks in some column. */
export function mayLookAlike(text: string): boolean {
  return FOREIGN.test(text) || (/\d/u.test(text) && /[OoIl]/u.test(text) && NUMBER_WITH_LETTERS.test(text));
}

export function checkLookAlike(column: ColumnId, text: string, place: () => Place, issues: IssueList): void {
  if (mayLookAlike(text) && (NUMERIC.has(column) || FOREIGN.test(text)))
    issues.add("text/look-alike", "warning", place(), { column, text: text.trim() });
}

// Examples of the template that were left among real rows: they are counted like these. Alone they are a template still, and no
// mistake.

import type { Stepwise } from "../../model/progress";
import { cellsOfRuns, createRowRuns, firstRow, seeRow } from "../../model/row-runs";
import { isBlank } from "../cell-text";
import { EXAMPLE_IDENTITY, EXAMPLE_PEOPLE, EXAMPLE_PROVINCE, EXAMPLE_UNITS } from "../code-lists/template-examples";
import type { IssueList, Place } from "../issue-list";
import { addressIn, type SheetLayout } from "../sheet-layout";

const ROWS_A_STEP = 20_000;

export function* checkExamples({ grid, kind, columns, firstDataRow }: SheetLayout, issues: IssueList): Stepwise<void> {
  const name = columns.get(kind === "units" ? "unit.name" : "admission.name");
  const mark = columns.get(kind === "units" ? "unit.code" : "admission.identity");
  if (name === undefined || mark === undefined) return;
  const isExample = kind === "units" ? isExampleUnit : isExamplePerson;
  const found = createRowRuns();
  let hasOthers = false;
  for (let row = firstDataRow; row < grid.values.length; row += 1) {
    if (row % ROWS_A_STEP === 0) yield { stage: "read", done: row, total: grid.values.length };
    const values = grid.values[row];
    if (isExample(values?.[name], values?.[mark])) seeRow(found, row);
    else hasOthers ||= !isBlank(values?.[name]);
  }
  if (found.count === 0 || !hasOthers) return;
  const place = (row: number): Place => ({ sheet: grid.sheet, cell: addressIn(grid, row, name) });
  issues.add("row/example", "warning", place(firstRow(found)), { count: found.count }, cellsOfRuns(found, place));
}

function isExampleUnit(name: unknown, code: unknown): boolean {
  return EXAMPLE_UNITS.get(String(code)) === name;
}

function isExamplePerson(name: unknown, identity: unknown): boolean {
  // Few numbers begin so: the others are settled by it.
  if (typeof identity !== "string" || !identity.startsWith(EXAMPLE_PROVINCE)) return false;
  return EXAMPLE_IDENTITY.test(identity) && EXAMPLE_PEOPLE.has(String(name));
}

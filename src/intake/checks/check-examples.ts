// Examples of the template that were left among real rows: they are counted like these. Alone they are a template still, and no
// mistake.

import type { CellValue, Grid } from "../../model/grid";
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
  const { values } = grid;
  const found = createRowRuns();
  for (let from = firstDataRow; from < values.length; from += ROWS_A_STEP) {
    yield { stage: "read", done: from, total: values.length };
    const to = Math.min(from + ROWS_A_STEP, values.length);
    for (let row = nextExample(values, name, mark, isExample, from, to); row < to;) {
      seeRow(found, row);
      row = nextExample(values, name, mark, isExample, row + 1, to);
    }
  }
  const isOther = (row: readonly CellValue[]): boolean => !isExample(row[name], row[mark]) && !isBlank(row[name]);
  if (found.count === 0 || !values.slice(firstDataRow).some(isOther)) return;
  const place = (row: number): Place => ({ sheet: grid.sheet, cell: addressIn(grid, row, name) });
  issues.add("row/example", "warning", place(firstRow(found)), { count: found.count }, cellsOfRuns(found, place));
}

type IsExample = (name: unknown, mark: unknown) => boolean;

/** The first example from a row on; `to` where there is none before it. */
function nextExample(
  values: Grid["values"],
  name: number,
  mark: number,
  isExample: IsExample,
  from: number,
  to: number,
): number {
  for (let row = from; row < to; row += 1) {
    const cells = values[row];
    if (isExample(cells?.[name], cells?.[mark])) return row;
  }
  return to;
}

function isExampleUnit(name: unknown, code: unknown): boolean {
  return EXAMPLE_UNITS.get(String(code)) === name;
}

function isExamplePerson(name: unknown, identity: unknown): boolean {
  // Few numbers begin so: the others are settled by it.
  if (typeof identity !== "string" || !identity.startsWith(EXAMPLE_PROVINCE)) return false;
  return EXAMPLE_IDENTITY.test(identity) && EXAMPLE_PEOPLE.has(String(name));
}

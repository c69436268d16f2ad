// Examples of the template that were left among real rows: they are counted like these. Alone they are a template still, and no
// mistake.

import type { CellValue, Grid } from "../../model/grid";
import { cellsOfRuns, createRowRuns, firstRow, seeRow } from "../../model/row-runs";
import { isBlank } from "../cell-text";
import { EXAMPLE_IDENTITY, EXAMPLE_PEOPLE, EXAMPLE_PROVINCE, EXAMPLE_UNITS } from "../code-lists/template-examples";
import type { IssueList, Place } from "../issue-list";
import { addressIn, type SheetLayout } from "../sheet-layout";

type IsExample = (name: unknown, mark: unknown) => boolean;

/** A class, for what runs for each row stays compiled then from one reading to the next. */
export class ExampleCheck {
  private readonly name: number | undefined;
  private readonly mark: number | undefined;
  private readonly isExample: IsExample;
  private readonly found = createRowRuns();

  constructor(
    private readonly layout: SheetLayout,
    private readonly issues: IssueList,
  ) {
    const { kind, columns } = layout;
    this.name = columns.get(kind === "units" ? "unit.name" : "admission.name");
    this.mark = columns.get(kind === "units" ? "unit.code" : "admission.identity");
    this.isExample = kind === "units" ? isExampleUnit : isExamplePerson;
  }

  /** Looks at the rows from one up to another, in their order: right before they are read, while they are at hand. */
  see(from: number, to: number): void {
    const { name, mark, isExample, found } = this;
    if (name === undefined || mark === undefined) return;
    const { values } = this.layout.grid;
    for (let row = nextExample(values, name, mark, isExample, from, to); row < to;) {
      seeRow(found, row);
      row = nextExample(values, name, mark, isExample, row + 1, to);
    }
  }

  /** To be called after the last row. */
  finish(): void {
    const { name, mark, isExample, found } = this;
    if (name === undefined || mark === undefined || found.count === 0) return;
    const { grid, firstDataRow } = this.layout;
    const isOther = (row: readonly CellValue[]): boolean => !isExample(row[name], row[mark]) && !isBlank(row[name]);
    if (!grid.values.slice(firstDataRow).some(isOther)) return;
    const place = (row: number): Place => ({ sheet: grid.sheet, cell: addressIn(grid, row, name) });
    this.issues.add(
      "row/example",
      "warning",
      place(firstRow(found)),
      { count: found.count },
      cellsOfRuns(found, place),
    );
  }
}

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

const LAST = EXAMPLE_PROVINCE.length - 1;
const LAST_LETTER = EXAMPLE_PROVINCE.charCodeAt(LAST);

function isExamplePerson(name: unknown, identity: unknown): boolean {
  // In few provinces numbers begin so: the others are settled by it.
  if (typeof identity !== "string" || identity.length <= LAST || identity.charCodeAt(LAST) !== LAST_LETTER)
    return false;
  return EXAMPLE_IDENTITY.test(identity) && EXAMPLE_PEOPLE.has(String(name));
}

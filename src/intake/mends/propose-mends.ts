// Goes through the data rows of the recognised sheets and proposes what is safely mendable. Changes nothing itself.
// Formula cells are not known here: excel/plain-cells.ts takes them out afterwards.

import type { Board } from "../../model/board";
import { toCalendar } from "../../model/day";
import type { CellValue, Grid } from "../../model/grid";
import type { ColumnId } from "../../model/issue";
import type { AmbiguousDate, Mend, MendKind, MendProposal } from "../../model/mend";
import type { Stepwise } from "../../model/progress";
import { cellText } from "../cell-text";
import { DATE_COLUMNS } from "../date-column-ids";
import { foldText } from "../fold";
import { createIssueList } from "../issue-list";
import { detectLegacy } from "../legacy-text";
import { parseDate } from "../parse-date";
import { createRowFilter } from "../row-filter";
import type { SheetLayout } from "../sheet-layout";
import { DATE_FORMAT, mendDate } from "./mend-date";
import { mendIdentity } from "./mend-identity";
import { mendNumber } from "./mend-number";
import { mendSpelling, type SpelledAttribute, type Spellings } from "./mend-spelling";
import { CHARACTER_MENDS, isTouchy, mendText } from "./mend-text";

/** Few: a row of many columns takes its time. */
const ROWS_A_STEP = 100;
const TEXT_FORMAT = "@";

const NUMBERS: ReadonlySet<ColumnId> = new Set<ColumnId>([
  "unit.plan",
  "unit.total",
  "unit.certificates",
  "unit.classes",
  "unit.members-at-start",
  "unit.members-last-year",
  "unit.members",
  "unit.population",
  "unit.male",
  "unit.female",
  "unit.minority",
  "unit.university",
  "unit.organisations",
]);
const LISTS = new Map<ColumnId, SpelledAttribute>([
  ["admission.sex", "sex"],
  ["admission.ethnicity", "ethnicity"],
  ["admission.education", "education"],
  ["admission.qualification", "qualification"],
  ["admission.religion", "religion"],
  ["admission.theory", "theory"],
  ["admission.occupation", "occupation"],
  ["unit.kind", "kind"],
]);
const UNIT_REFERENCES: ReadonlySet<ColumnId> = new Set<ColumnId>(["admission.unit", "unit.parent", "unit.merged-into"]);

type Change = { readonly kind: MendKind; readonly to: CellValue; readonly format?: string };

/**
 * `original` gives a grid as it was typed: where it was read as text of a font before Unicode the two differ, and such
 * text is left to mend-legacy.ts, for a Ð or a no-break space of it is another letter.
 */
export function* proposeMends(
  layouts: readonly SheetLayout[],
  original: (readable: Grid) => Grid,
  units: Board["units"],
  spellings: Spellings,
): Stepwise<MendProposal> {
  const mends: Mend[] = [];
  const ambiguous: AmbiguousDate[] = [];
  const respell = createRespeller(unitNames(units), spellings);
  const total = layouts.reduce((sum, { grid }) => sum + grid.values.length, 0);
  let done = 0;
  for (const layout of layouts) {
    const { grid } = layout;
    const columns = columnsOf(layout);
    const isData = dataRows(layout);
    for (let row = layout.firstDataRow; row < grid.values.length; row += 1) {
      done += 1;
      if (done % ROWS_A_STEP === 0) yield { stage: "check", done, total };
      if (!isData(row)) continue;
      for (const [column, id] of columns) {
        const from = grid.values[row]?.[column] ?? "";
        if (isLegacy(from) || from !== original(grid).values[row]?.[column]) continue;
        if (from === "") continue;
        const place = { sheet: grid.sheet, row: grid.row + row, column: grid.column + column };
        for (const change of changesOf(from, id, () => birthYear(layout, row), respell)) {
          if ("days" in change) ambiguous.push({ ...place, from, heading: headingOf(layout, column), ...change });
          else mends.push({ ...place, from, ...change });
        }
      }
    }
  }
  return { mends, ambiguous };
}

function isLegacy(value: CellValue): boolean {
  return typeof value === "string" && detectLegacy(value) !== null;
}

function* changesOf(
  from: CellValue,
  id: ColumnId,
  birth: () => number | null,
  respell: Respell,
): Generator<Change | Pick<AmbiguousDate, "days">> {
  if (typeof from === "string") {
    if (isTouchy(from)) return;
    for (const [kind, mend] of CHARACTER_MENDS) {
      const to = mend(from);
      if (to !== from) yield { kind, to };
    }
  }
  if (DATE_COLUMNS.has(id)) {
    const date = mendDate(from);
    if (date) yield date.kind === "day" ? { kind: "date", to: date.day, format: DATE_FORMAT } : { days: date.days };
  } else if (NUMBERS.has(id)) {
    const number = mendNumber(from);
    if (number) yield { kind: "number", to: number.value, format: number.format };
  } else if (id === "admission.identity") {
    const identity = mendIdentity(from, birth());
    if (identity !== null) yield { kind: "identity", to: identity, format: TEXT_FORMAT };
  } else if (typeof from === "string") {
    const to = respell(from, id);
    if (to !== null) yield to;
  }
}

type Respell = (from: string, id: ColumnId) => Change | null;

/** Judges each distinct text of a column once: a list repeats a few words a hundred thousand times. */
function createRespeller(names: ReadonlyMap<string, string>, spellings: Spellings): Respell {
  const known = new Map<ColumnId, Map<string, Change | null>>();
  return (from, id) => {
    const column = known.get(id) ?? new Map<string, Change | null>();
    known.set(id, column);
    let change = column.get(from);
    if (change === undefined) {
      change = respelled(from, id, names, spellings);
      column.set(from, change);
    }
    return change;
  };
}

function respelled(
  from: string,
  id: ColumnId,
  names: ReadonlyMap<string, string>,
  spellings: Spellings,
): Change | null {
  const attribute = LISTS.get(id);
  if (attribute) {
    const to = mendSpelling(attribute, from, spellings);
    return to === null ? null : { kind: "list-value", to };
  }
  if (!UNIT_REFERENCES.has(id)) return null;
  const name = names.get(foldText(from));
  return name === undefined || name === mendText(from) ? null : { kind: "unit-name", to: name };
}

/** Position in the grid and meaning of every column that is read. */
function columnsOf({ columns, figures }: SheetLayout): readonly (readonly [number, ColumnId])[] {
  return [
    ...[...columns].map(([id, column]) => [column, id] as const),
    ...figures.map(({ column, id }) => [column, id] as const),
  ];
}

/** As the sheet has it, the nearest to the cells where several stand above one another. */
function headingOf({ headings }: SheetLayout, column: number): string {
  return headings.find((heading) => heading.column === column)?.texts[0] ?? "";
}

/** By the matching key; a key that is also a code, or that two units share, is left alone. */
function unitNames(units: Board["units"]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const shared = new Set(units.map(({ code }) => foldText(code)));
  for (const { name } of units) {
    const key = foldText(name);
    if (names.has(key)) shared.add(key);
    names.set(key, mendText(name));
  }
  for (const key of shared) names.delete(key);
  return names;
}

function dataRows(layout: SheetLayout): (row: number) => boolean {
  const parent = layout.columns.get("unit.parent");
  const rows = layout.grid.values.slice(layout.firstDataRow);
  const parents = new Set(parent === undefined ? [] : rows.map((values) => foldText(cellText(values[parent]))));
  const filter = createRowFilter(layout, createIssueList(), (text) => parents.has(foldText(text)));
  return (row) => filter.isPlain(row) || filter.isData(row);
}

function birthYear({ grid, columns }: SheetLayout, row: number): number | null {
  const column = columns.get("admission.birth");
  const reading = parseDate(column === undefined ? "" : grid.values[row]?.[column]);
  if (reading.kind === "day") return toCalendar(reading.day).year;
  return reading.kind === "year" || reading.kind === "month" ? reading.year : null;
}

// The add-in itself as a competitor: its own reading, checks and indicators, called as its actions call them. Twice: with all that
// a user waits for, and with no more than what its peers do.

import { admittedCounts } from "../../src/indicators/admitted-counts";
import { placesOf } from "../../src/indicators/category-place";
import { DIMENSIONS } from "../../src/indicators/dimensions";
import { ratio } from "../../src/indicators/measures/achievement";
import { planTargets } from "../../src/indicators/measures/plan";
import { resolveScope, type Scope } from "../../src/indicators/report-scope";
import { countByUnit, tally, type CategoryTable, type RowTally } from "../../src/indicators/tally";
import { createAdmissionWriter, finishColumns } from "../../src/intake/admission-writer";
import { buildBoard } from "../../src/intake/build-board";
import { createRun } from "../../src/intake/column-readers";
import { createIssueList } from "../../src/intake/issue-list";
import { createListReaders } from "../../src/intake/list-readers";
import { createUnitMatcher } from "../../src/intake/match-unit";
import { recogniseSheets } from "../../src/intake/recognise-sheets";
import { createSecondLook } from "../../src/intake/second-look";
import type { SheetLayout } from "../../src/intake/sheet-layout";
import type { AdmissionColumns } from "../../src/model/admission-columns";
import type { Board } from "../../src/model/board";
import type { CellValue, Grid } from "../../src/model/grid";
import type { ColumnId, Issue } from "../../src/model/issue";
import type { Period } from "../../src/model/period";
import type { Stepwise } from "../../src/model/progress";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import type { Unit } from "../../src/model/unit";
import { COUNTED, YEARS, type Province } from "./province";
import type { Answer, Competitor } from "./work";

/** The term that has all of YEARS. */
const TERM: Period = { kind: "term", from: YEARS[0], to: YEARS[YEARS.length - 1]! };

export function readProvince(grids: readonly Grid[]): { readonly board: Board; readonly issues: readonly Issue[] } {
  return lastOf(buildBoard(grids, DEFAULT_SETTINGS));
}

function lastOf<T>(steps: Stepwise<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What a user waits for: the sheets recognised, every cell read, every check run, every figure computed. */
export function createProduct({ grids }: Province): Competitor {
  return competitor("the add-in, checks included", () => readProvince(grids).board);
}

/**
 * The work of the peers alone: the columns that are counted, of people whose units and headings are known beforehand. The add-in's
 * own readers read them, any spelling of any cell; what is left out is the recognition, the names, numbers and births, and the
 * checks of rows.
 */
export function createSameWork({ grids }: Province): Competitor {
  const { board } = readProvince(grids);
  const layout = countedColumns(grids);
  return competitor("the add-in, the same work", () => ({ ...board, admissions: encode(layout, board.units) }));
}

const READ: ReadonlySet<ColumnId> = new Set<ColumnId>([
  "admission.unit",
  "admission.admitted",
  ...COUNTED.map(([id]) => `admission.${id}` as const),
]);

function countedColumns(grids: readonly Grid[]): SheetLayout {
  const layout = admissionsAmong(grids);
  return { ...layout, columns: new Map([...layout.columns].filter(([id]) => READ.has(id))) };
}

export function admissionsAmong(grids: readonly Grid[]): SheetLayout {
  const { layouts } = lastOf(recogniseSheets(grids, createIssueList(), DEFAULT_SETTINGS.mapping));
  return layouts.find(({ kind }) => kind === "admissions")!;
}

function encode(layout: SheetLayout, units: readonly Unit[]): AdmissionColumns {
  const { values } = layout.grid;
  const capacity = values.length - layout.firstDataRow;
  const columns = createAdmissionWriter(capacity, units.length, (id) => layout.columns.has(id));
  const [secondLook, issues] = [createSecondLook(capacity), createIssueList()];
  const readers = createListReaders(layout, {
    units,
    matchUnit: createUnitMatcher(units),
    columns,
    secondLook,
    issues,
  });
  const run = createRun(values, readers.rowsARun, 0);
  for (let from = layout.firstDataRow; from < values.length; from += readers.rowsARun) {
    run.count = Math.min(readers.rowsARun, values.length - from);
    for (let each = 0; each < run.count; each += 1) run.rows[each] = from + each;
    readers.readRun(run);
  }
  readers.finish();
  return finishColumns(columns);
}

function competitor(name: string, read: () => Board): Competitor {
  let board: Board;
  let figures: Figures;
  // Another object with the same columns: nothing that was remembered for the board before counts.
  const warm = (): unknown => (figures = computeFigures((board = { ...board })));
  return {
    name,
    cold: () => {
      board = read();
      return warm();
    },
    warm,
    sheet: () => {
      warm();
      return rowsOf(board, figures);
    },
    answer: () => answerOf(board, figures),
  };
}

interface Figures {
  readonly years: readonly { readonly rows: RowTally; readonly admitted: ArrayLike<number> }[];
  readonly achievements: readonly Float64Array[];
  readonly composition: CategoryTable;
  readonly shares: Float64Array;
}

function computeFigures(board: Board): Figures {
  const scopes = YEARS.map((year) => scopeOf(board, { kind: "year", year }));
  const years = scopes.map((scope) => ({ rows: tally(board, scope), admitted: admittedCounts(board, scope) }));
  const achievements = scopes.map(({ period }, at) => {
    const admitted = years[at]!.admitted;
    return planTargets(board, period).map((target, line) => {
      const share = ratio(admitted[line]!, target);
      return share.ok ? share.value : NaN;
    });
  });
  const by = COUNTED.map(([id]) => ({ places: placesOf(board, id), categories: DIMENSIONS[id].categories.length }));
  const composition = countByUnit(board, scopeOf(board, TERM), by);
  return { years, achievements, composition, shares: sharesOf(composition, by[0]!.categories) };
}

function scopeOf(board: Board, period: Period): Scope {
  const scope = resolveScope(board, period);
  if (!scope.ok) throw new Error(scope.reason);
  return scope.value;
}

/** Of every unit's people, who are the sum of the first categories of a line. */
function sharesOf({ cells, width }: CategoryTable, first: number): Float64Array {
  const shares = new Float64Array(cells.length);
  for (let line = 0; line < cells.length; line += width) {
    let people = 0;
    for (let at = line; at < line + first; at++) people += cells[at]!;
    if (people === 0) continue;
    for (let at = line; at < line + width; at++) shares[at] = cells[at]! / people;
  }
  return shares;
}

/** A row a unit and one for all: counts and completion by year, then counts and shares by category. */
function rowsOf({ units }: Board, { years, achievements, composition, shares }: Figures): CellValue[][] {
  const { cells, width } = composition;
  const lines: CellValue[][] = [];
  for (let line = 0; line <= units.length; line += 1) {
    const row = new Array<CellValue>(2 * (years.length + width));
    let column = 0;
    for (let at = 0; at < years.length; at += 1) {
      const share = achievements[at]![line]!;
      row[column++] = years[at]!.admitted[line]!;
      row[column++] = Number.isNaN(share) ? "" : share;
    }
    for (let at = line * width; at < (line + 1) * width; at += 1) {
      row[column++] = cells[at]!;
      row[column++] = shares[at]!;
    }
    lines.push(row);
  }
  return lines;
}

/** The add-in's composition has the units below in it and a place for “unstated”, which nobody is: both are taken out. */
function answerOf({ units }: Board, { years, composition }: Figures): Answer {
  const cell = (unit: number, place: number): number => composition.cells[unit * composition.width + place] ?? 0;
  const places: number[] = [];
  let offset = 0;
  for (const [id] of COUNTED) {
    const { categories } = DIMENSIONS[id];
    places.push(...categories.slice(0, -1).map((_, at) => offset + at));
    offset += categories.length;
  }
  return {
    own: units.flatMap((_, unit) => years.map(({ rows }) => rows.own[unit] ?? 0)),
    rolledUp: units.flatMap((_, unit) => years.map(({ admitted }) => admitted[unit] ?? 0)),
    composition: units.flatMap(({ children }, unit) =>
      places.map((place) => children.reduce((rest, child) => rest - cell(child, place), cell(unit, place))),
    ),
  };
}

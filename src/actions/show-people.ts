// From a figure to the people: understands the number that the person has selected, and lists the rows that it counts and those
// that it leaves out. Names are read from the sheet for the page shown; nothing is stored.

import { cellKeys } from "../excel/cell-keys";
import { callsFunction } from "../excel/formula-text";
import {
  readCells,
  readFillingFormula,
  readReferences,
  readSelection,
  type FillingFormula,
  type Selection,
} from "../excel/read-selection";
import { countsPeople, figureRows, type Figure, type FigureRows, type OtherFigureId } from "../indicators/figure";
import { meanAge } from "../indicators/mean-age";
import type { MeasureInfo } from "../indicators/measure";
import { isPlain, MEASURES } from "../indicators/measures";
import { admitted } from "../indicators/measures/admitted";
import { resolveScope } from "../indicators/report-scope";
import { NO_DAY, NO_UNIT, rowAt } from "../model/admission-columns";
import type { Board } from "../model/board";
import { cellAddress, type CellValue } from "../model/grid";
import { finish } from "../model/progress";
import type { Result } from "../model/reason";
import { findUnit } from "../model/unit-key";
import { describeOne } from "../report/describe-all";
import { plainFormula } from "../report/narrative/typed-formula";
import type { SheetCell } from "../report/sheet";
import { boardStore } from "./board-store";
import { figureOfCall, type NoFigure } from "./figure-of-call";
import { parseCall } from "./parse-call";
import { PAGE_ROWS, peopleStore, type Page, type PersonRow, type Traced } from "./people-store";
import { updateBoard } from "./read-board";
import type { Run } from "./run";
import { runInSlices } from "./run-in-slices";

/** A cell without such a figure is told by the reason. */
export async function showPeople(run: Run): Promise<Traced | NoFigure> {
  const state = boardStore.get();
  const { board, issues } = state.board && !state.stale ? state : await updateBoard(run);
  const selection = await readSelection();
  const found = board ? await figureAt(board, issues, selection, run) : "no-number";
  if (!board || typeof found === "string") {
    const why = typeof found === "string" ? found : "no-number";
    peopleStore.change({ traced: null, page: null });
    return why;
  }
  const { figure } = found;
  const rows = countsPeople(figure) ? figureRows(board, figure) : { counted: [], leftOut: [], otherCategories: 0 };
  const traced: Traced = {
    ...found,
    sheet: selection.sheet,
    cell: selection.cell,
    shown: typeof selection.value === "number" ? selection.value : String(selection.value),
    name: measureOf(figure)?.name ?? null,
    kind: kindOf(figure),
    countsPeople: countsPeople(figure),
    value: valueOf(board, figure, rows),
    unit: board.units[figure.unit ?? -1]?.name ?? null,
    rows,
    typed: typedPeople(board, figure, rows),
  };
  peopleStore.change({ traced, page: await readPage(board, traced, "counted", 0) });
  return traced;
}

/** Turns to the page that begins with a person, of those counted or of those left out. */
export async function turnPage(list: Page["list"], first: number): Promise<number> {
  const { traced } = peopleStore.get();
  const { board } = boardStore.get();
  if (!traced || !board) return 0;
  const page = await readPage(board, traced, list, first);
  peopleStore.change({ traced, page });
  return page.people.length;
}

type Found = Pick<Traced, "figure" | "isExact" | "calls">;

async function figureAt(
  board: Board,
  issues: Parameters<typeof describeOne>[1]["issues"],
  selection: Selection,
  run: Run,
): Promise<Found | NoFigure> {
  const described = await describedFigure(board, issues, selection, run);
  if (described) return { figure: described, isExact: true, calls: 1 };
  const filling = await readFillingFormula(callsFunction, run.signal);
  const called = filling && (await calledFigure(board, filling));
  if (called) return called;
  // The report gives each figure's call beside it, as a text.
  const call = selection.rowValues.find((value) => typeof value === "string" && /^=.*PDV\./u.test(value));
  if (selection.own === null || typeof call !== "string" || typeof selection.value !== "number") return "no-number";
  const formula = plainFormula(call, boardStore.get().listSeparator);
  return (await calledFigure(board, { formula, values: [[selection.value]], row: 0, column: 0 })) ?? "no-number";
}

/** null: the formula holds no call. */
async function calledFigure(board: Board, filling: FillingFormula): Promise<Found | NoFigure | null> {
  const call = parseCall(filling.formula);
  if (!call) return null;
  const references = call.given.flatMap((argument) => (argument.kind === "reference" ? [argument.text] : []));
  const values = await readReferences(references);
  if (call.given.some(({ kind }) => kind === "other") || values.includes(null)) return "arguments";
  let next = 0;
  const given = call.given.map((argument) => (argument.kind === "value" ? argument.value : (values[next++] ?? null)));
  const figure = figureOfCall(board, { ...filling, name: call.name, given, isWhole: call.isWhole });
  return typeof figure === "string" ? figure : { figure, isExact: call.isWhole, calls: call.calls };
}

/** What the description of our sheet says of the cell: its row is known by the key beside it, else by its words. */
async function describedFigure(
  board: Board,
  issues: Parameters<typeof describeOne>[1]["issues"],
  selection: Selection,
  run: Run,
): Promise<Figure | null> {
  const scope = resolveScope(board);
  if (selection.own === null || !scope.ok) return null;
  const key = board.settings.reportUnit;
  const unit = (key === null ? null : findUnit(board, key))?.index ?? null;
  const sheet = await runInSlices(describeOne(selection.own, { board, scope: scope.value, unit, issues }), run);
  const place = selection.rowKey === null ? -1 : finish(cellKeys(sheet)).rows.indexOf(selection.rowKey);
  const { rows } = sheet;
  const row =
    rows[place] ?? [rows[selection.row], ...rows].find((cells) => cells && isSameRow(cells, selection.rowValues));
  return row?.[selection.column]?.figure ?? null;
}

/** A person may have sorted the rows, or put rows between them. */
function isSameRow(cells: readonly (SheetCell | null)[], values: readonly CellValue[]): boolean {
  const words = cells.flatMap((cell, column) =>
    cell && cell.value !== null && cell.own === undefined && (cell.role === "ordinal" || isName(cell))
      ? [[column, cell.value] as const]
      : [],
  );
  const [named] = words.filter(([column]) => cells[column]?.role !== "ordinal");
  return named !== undefined && words.every(([column, value]) => values[column] === value);
}

function isName({ value, role }: SheetCell): boolean {
  return typeof value === "string" && ["text", "group", "total", "code"].includes(role);
}

const OTHER_KINDS: Readonly<Record<OtherFigureId, Traced["kind"]>> = {
  previous: "count",
  streak: "count",
  readmissions: "count",
  meanAge: "count",
  ratio: "share",
  units: "count",
};

function measureOf({ measure }: Figure): MeasureInfo | undefined {
  return (MEASURES as Readonly<Record<string, MeasureInfo>>)[measure];
}

function kindOf(figure: Figure): Traced["kind"] {
  const unit = measureOf(figure)?.unit ?? OTHER_KINDS[figure.measure as OtherFigureId];
  return unit === "change" ? "points" : unit;
}

/** null where the figure has no value, or more is needed to compute it than the figure tells. */
function valueOf(
  board: Board,
  { measure, unit, scope, groups }: Figure,
  { counted, otherCategories }: FigureRows,
): number | null {
  const value = (result: Result<number>): number | null => (result.ok ? result.value : null);
  if (isPlain(measure)) return value(MEASURES[measure].compute(board, unit, scope));
  switch (measure) {
    case "density":
      return value(MEASURES.density.compute(board, unit, scope, null));
    case "previous":
      return value(admitted(board, unit, scope));
    case "tally":
    case "readmissions":
      return counted.length;
    case "share": {
      // Of the people whom the lists tell apart, as the function says it.
      const all = counted.length + otherCategories;
      return all > 0 ? counted.length / all : null;
    }
    case "goal":
      return value(MEASURES.goal.compute(board, unit, scope, groups[0] ?? null));
    case "meanAge":
      return value(meanAge(board, unit, scope));
    default:
      return null;
  }
}

/** People whose number alone is typed ("Kết nạp 2016"). */
function typedPeople(board: Board, figure: Figure, { counted }: FigureRows): number {
  const { measure, groups, unit, scope } = figure;
  if (!countsPeople(figure) || groups.length > 0 || NOT_ALL.has(measure)) return 0;
  const all = admitted(board, unit, scope);
  return all.ok ? Math.max(0, all.value - counted.length) : 0;
}

/** They count some of the people of a scope, or of another one. */
const NOT_ALL: ReadonlySet<Figure["measure"]> = new Set(["readmissions", "meanAge", "recognised", "streak"] as const);

async function readPage(board: Board, { rows }: Traced, list: Page["list"], first: number): Promise<Page> {
  const all = list === "counted" ? rows.counted.map((at) => ({ at, why: null })) : rows.leftOut;
  const shown = all.slice(first, first + PAGE_ROWS);
  const columns = nameColumns(board);
  const places = shown.map(({ at }) => {
    const { sheet, row } = rowAt(board.admissions, at);
    return { sheet, row: row - 1, column: columns.get(sheet)?.column ?? null };
  });
  const given = places.map(({ sheet, row }) => ({ sheet, row, column: columns.get(sheet)?.given ?? null }));
  const cells = await readCells([...places, ...given]);
  const names = places.map((_, index) => wholeName(cells[index], cells[places.length + index]));
  const people = shown.map(({ at, why }, index): PersonRow => {
    const { sheet, row, column } = places[index] ?? { sheet: "", row: 0, column: null };
    const unit = board.admissions.unit[at] ?? NO_UNIT;
    const day = board.admissions.countingDay[at] ?? NO_DAY;
    return {
      sheet,
      cell: cellAddress(row, column ?? 0),
      name: names[index] ?? "",
      unit: unit === NO_UNIT ? null : (board.units[unit]?.name ?? null),
      day: day === NO_DAY ? null : day,
      why,
    };
  });
  return { list, first, people };
}

/** The column of the names on each sheet of admissions, and that of given names, of names in two columns. */
function nameColumns(board: Board): ReadonlyMap<string, { readonly column: number; readonly given: number | null }> {
  return new Map(
    board.sources.flatMap(({ kind, sheet, layout }) => {
      const name = layout?.columns.find(({ id }) => id === "admission.name");
      if (kind !== "admissions" || !name) return [];
      return [[sheet, { column: name.column, given: layout?.givenNames ?? null }] as const];
    }),
  );
}

/** As the reading joins them: a given name that the other cell says too is not said twice. */
function wholeName(family: CellValue = "", given: CellValue = ""): string {
  const [first, last] = [String(family).trim(), String(given).trim()];
  return last === "" || first.endsWith(` ${last}`) ? first : `${first} ${last}`.trim();
}

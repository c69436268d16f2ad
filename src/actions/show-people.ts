// From a figure to the people: understands the number that the person has selected, and lists the rows that it counts and those
// that it leaves out. Names are read from the sheet for the page shown; nothing is stored.

import { callsFunction } from "../excel/formula-text";
import { readCells, readFillingFormula, readSelection, type Selection } from "../excel/read-selection";
import { tallyOf } from "../indicators/composition";
import { countsPeople, figureRows, type Figure } from "../indicators/figure";
import { MEASURES } from "../indicators/measures";
import { admitted } from "../indicators/measures/admitted";
import { resolveScope } from "../indicators/report-scope";
import { NO_DAY, NO_UNIT, rowAt } from "../model/admission-columns";
import type { Board } from "../model/board";
import { cellAddress, type CellValue } from "../model/grid";
import { findUnit } from "../model/unit-key";
import { describeOne } from "../report/describe-all";
import type { SheetCell } from "../report/sheet";
import { boardStore } from "./board-store";
import { figureOfCall } from "./figure-of-call";
import { PAGE_ROWS, peopleStore, type Page, type PersonRow, type Traced } from "./people-store";
import { updateBoard } from "./read-board";
import type { Run } from "./run";

/** null: the cell holds no figure that can be traced. */
export async function showPeople(run: Run): Promise<Traced | null> {
  const state = boardStore.get();
  const { board, issues } = state.board && !state.stale ? state : await updateBoard(run);
  const selection = await readSelection();
  const figure = board && (await figureAt(board, issues, selection, run.signal));
  if (!board || !figure) {
    peopleStore.change({ traced: null, page: null });
    return null;
  }
  const rows = countsPeople(figure) ? figureRows(board, figure) : { counted: [], leftOut: [], otherCategories: 0 };
  const all = admitted(board, figure.unit, figure.scope);
  const traced: Traced = {
    sheet: selection.sheet,
    cell: selection.cell,
    shown: typeof selection.value === "number" ? selection.value : String(selection.value),
    figure,
    kind: kindOf(figure),
    countsPeople: countsPeople(figure),
    value: valueOf(board, figure),
    unit: board.units[figure.unit ?? -1]?.name ?? null,
    rows,
    typed: figure.group === null && countsPeople(figure) && all.ok ? all.value - rows.counted.length : 0,
  };
  peopleStore.change({ traced, page: await readPage(board, traced, "counted", 0) });
  return traced;
}

/** Turns to the page that begins with a person, of those counted or of those left out. */
export async function turnPage(list: Page["list"], first: number): Promise<void> {
  const { traced } = peopleStore.get();
  const { board } = boardStore.get();
  if (traced && board) peopleStore.change({ traced, page: await readPage(board, traced, list, first) });
}

async function figureAt(
  board: Board,
  issues: Parameters<typeof describeOne>[1]["issues"],
  selection: Selection,
  signal: AbortSignal,
): Promise<Figure | null> {
  const described = describedFigure(board, issues, selection);
  if (described) return described;
  const filling = await readFillingFormula(callsFunction, signal);
  const called = filling && figureOfCall(board, filling.formula, filling);
  if (called || selection.own === null) return called;
  // The report gives each figure's call beside it, as a text.
  const call = selection.rowValues.find((value) => typeof value === "string" && value.startsWith("=PDV."));
  return typeof call === "string"
    ? figureOfCall(board, call, { values: [[selection.value]], row: 0, column: 0 })
    : null;
}

/** What the description of our sheet says of the cell. */
function describedFigure(
  board: Board,
  issues: Parameters<typeof describeOne>[1]["issues"],
  selection: Selection,
): Figure | null {
  const scope = resolveScope(board);
  if (selection.own === null || !scope.ok) return null;
  const key = board.settings.reportUnit;
  const unit = (key === null ? null : findUnit(board, key))?.index ?? null;
  const { rows } = describeOne(selection.own, { board, scope: scope.value, unit, issues });
  const row = [rows[selection.row], ...rows].find((cells) => cells && isSameRow(cells, selection.rowValues));
  return row?.[selection.column]?.figure ?? null;
}

/** Rows are known by their words and ordinals: a person may have sorted them, or put rows between them. */
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

function kindOf({ measure }: Figure): Traced["kind"] {
  if (measure === "previous" || measure === "tally") return "count";
  return measure === "share" ? "share" : MEASURES[measure].unit;
}

function valueOf(board: Board, { measure, unit, scope, group }: Figure): number | null {
  if (measure === "previous") {
    const result = admitted(board, unit, scope);
    return result.ok ? result.value : null;
  }
  if (measure === "tally" || measure === "share") {
    if (!group) return null;
    const counts = group.categories.map((category) => tallyOf(board, group.dimension, category, unit, scope));
    const sum = counts.reduce((total, count) => total + (count.ok ? count.value : 0), 0);
    const all = admitted(board, unit, scope);
    return measure === "tally" ? sum : all.ok && all.value > 0 ? sum / all.value : null;
  }
  const result = MEASURES[measure].compute(board, unit, scope);
  return result.ok ? result.value : null;
}

async function readPage(board: Board, { rows }: Traced, list: Page["list"], first: number): Promise<Page> {
  const all = list === "counted" ? rows.counted.map((at) => ({ at, why: null })) : rows.leftOut;
  const shown = all.slice(first, first + PAGE_ROWS);
  const columns = nameColumns(board);
  const places = shown.map(({ at }) => {
    const { sheet, row } = rowAt(board.admissions, at);
    return { sheet, row: row - 1, column: columns.get(sheet) ?? null };
  });
  const names = await readCells(places);
  const people = shown.map(({ at, why }, index): PersonRow => {
    const { sheet, row, column } = places[index] ?? { sheet: "", row: 0, column: null };
    const unit = board.admissions.unit[at] ?? NO_UNIT;
    const day = board.admissions.countingDay[at] ?? NO_DAY;
    return {
      sheet,
      cell: cellAddress(row, column ?? 0),
      name: String(names[index] ?? ""),
      unit: unit === NO_UNIT ? null : (board.units[unit]?.name ?? null),
      day: day === NO_DAY ? null : day,
      why,
    };
  });
  return { list, first, people };
}

/** The column of the names on each sheet of admissions. */
function nameColumns(board: Board): ReadonlyMap<string, number> {
  return new Map(
    board.sources.flatMap(({ kind, sheet, layout }) => {
      const column = layout?.columns.find(({ id }) => id === "admission.name");
      return kind === "admissions" && column ? [[sheet, column.column] as const] : [];
    }),
  );
}

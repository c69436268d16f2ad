// Formulas of the person's on a sheet of ours follow the rows and columns that they speak of, as they do when Excel itself moves them:
// a reference to a unit's row means that unit wherever it stands by now, and one that is gone is #REF!, never another unit. Pure.

import { columnIndex, columnLetters } from "../model/grid";
import { movedLines } from "./carry-dress";
import type { OwnCell } from "./own-cells";
import type { PlannedSheet } from "./plan-sheet";
import type { OwnState } from "./read-own-sheets";
import { EMPTY, readRow } from "./written-rows";

const SHEET = "(?:('(?:[^']|'')*'|[\\p{L}\\p{N}_.]+)!)?";
const CELL = "\\$?[A-Z]{1,3}\\$?\\d{1,7}";
const REFERENCE = new RegExp(`(?<![\\p{L}\\p{N}_.$!'])${SHEET}(${CELL}(?::${CELL})?)(?![\\p{L}\\p{N}_(!])`, "gu");
const PARTS = /(\$?)([A-Z]{1,3})(\$?)(\d+)/gu;
const GONE = "#REF!";

/** A cell of the sheet by row and column. */
type Place = readonly [row: number, column: number];
/** Where a cell stands now; null: nowhere. */
export type Move = (place: Place) => Place | null;

/** Gives what a cell of the person's on the sheet holds, for its new place; `besideRow`: move-beside.ts. */
export function referenceMover(
  state: OwnState,
  plan: PlannedSheet,
  besideRow: (row: number) => number,
): (cell: OwnCell) => OwnCell {
  let move: Move | null = null;
  return (cell) => {
    if (!isFormula(cell)) return cell;
    move ??= movesOf(state, plan, besideRow);
    return { ...cell, input: movedFormula(String(cell.input), state.name, move) };
  };
}

/** Whether a row of a sheet that says something stands elsewhere after the writing. */
export function hasMovedRows(state: OwnState, plan: PlannedSheet): boolean {
  const { area, formulas } = state;
  return movedLines(state, plan).rows.some(({ new: row }, at) => {
    const record = readRow(formulas[at]?.at(-1));
    return record?.digests.some((digest) => digest !== EMPTY) === true && row !== area.row + at;
  });
}

/** Where the cells of a sheet stand after the writing. */
export function movesOf(state: OwnState, plan: PlannedSheet, besideRow: (row: number) => number): Move {
  const { area, formulas } = state;
  const lines = movedLines(state, plan);
  const isOurs = formulas.map((cells) => readRow(cells.at(-1)) !== null);
  return ([row, column]) => {
    if (column >= area.column + area.columns) return [besideRow(row), column];
    const line = lines.columns[column - area.column];
    const newRow = isOurs[row - area.row] ? (lines.rows[row - area.row]?.new ?? null) : row;
    const newColumn = line && line.old !== null ? line.new : column;
    return newRow === null || newColumn === null ? null : [newRow, newColumn];
  };
}

function isFormula({ input, format }: OwnCell): boolean {
  return typeof input === "string" && input.startsWith("=") && format !== "@";
}

/** Whether a formula of another sheet names such a cell of the sheet. */
export function refersTo(formula: string, sheet: string, isWanted: (place: Place) => boolean): boolean {
  const own = namesOf(sheet);
  const parts = formula.split('"').filter((_, at) => at % 2 === 0);
  return parts.some((part) =>
    [...part.matchAll(REFERENCE)].some(
      ([, name, cells = ""]) =>
        name !== undefined && own.has(name) && [...cells.matchAll(PARTS)].some((cell) => isWanted(placeOf(cell))),
    ),
  );
}

/** As a formula writes it. */
function namesOf(sheet: string): ReadonlySet<string> {
  return new Set([sheet, `'${sheet.replaceAll("'", "''")}'`]);
}

export function movedFormula(formula: string, sheet: string, move: Move): string {
  const own = namesOf(sheet);
  // Every second part is a text within the formula.
  return formula
    .split('"')
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replaceAll(REFERENCE, (whole, name: string | undefined, cells: string) => {
            if (name !== undefined && !own.has(name)) return whole;
            const moved = movedCells(cells, move);
            return moved === null ? GONE : whole.slice(0, whole.length - cells.length) + moved;
          }),
    )
    .join('"');
}

function movedCells(cells: string, move: Move): string | null {
  const parts = [...cells.matchAll(PARTS)].map((cell) => {
    const [, fixed = "", , fixedRow = ""] = cell;
    const to = move(placeOf(cell));
    return to && `${fixed}${columnLetters(to[1])}${fixedRow}${String(to[0] + 1)}`;
  });
  return parts.includes(null) ? null : parts.join(":");
}

/** Of a match of PARTS. */
function placeOf([, , letters = "", , digits = ""]: readonly string[]): Place {
  return [Number(digits) - 1, columnIndex(letters)];
}

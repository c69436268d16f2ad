// Formulas of the person's on a sheet of ours follow the rows and columns that they speak of, as they do when Excel itself moves them:
// a reference to a unit's row means that unit wherever it stands by now, and one that is gone is #REF!, never another unit. Pure.

import { columnLetters } from "../model/grid";
import { movedLines } from "./carry-dress";
import type { FoundEdit } from "./hand-edits";
import type { OwnCell } from "./own-cells";
import type { PlannedSheet } from "./plan-sheet";
import type { OwnState } from "./read-own-sheets";
import { readRow } from "./written-rows";

const SHEET = "(?:('(?:[^']|'')*'|[\\p{L}\\p{N}_.]+)!)?";
const CELL = "\\$?[A-Z]{1,3}\\$?\\d{1,7}";
const REFERENCE = new RegExp(`(?<![\\p{L}\\p{N}_.$!'])${SHEET}(${CELL}(?::${CELL})?)(?![\\p{L}\\p{N}_(!])`, "gu");
const PARTS = /(\$?)([A-Z]{1,3})(\$?)(\d+)/gu;
const GONE = "#REF!";

/** Where a line stands now; null: nowhere. */
type Move = (line: number) => number | null;

/** The contents of a sheet's cells, for their new places. */
export function withMovedReferences(
  contents: ReadonlyMap<FoundEdit, OwnCell>,
  state: OwnState,
  plan: PlannedSheet,
): ReadonlyMap<FoundEdit, OwnCell> {
  const formulas = plan.edits.filter((edit) => isFormula(contents.get(edit)));
  if (formulas.length === 0) return contents;
  const { area } = state;
  const lines = movedLines(state, plan);
  const isOurs = state.formulas.map((cells) => readRow(cells.at(-1)) !== null);
  const row: Move = (at) => (isOurs[at - area.row] ? (lines.rows[at - area.row]?.new ?? null) : at);
  const column: Move = (at) => {
    const line = lines.columns[at - area.column];
    return line && line.old !== null ? line.new : at;
  };
  const moved = formulas.map((edit) => {
    const cell = contents.get(edit);
    const input = String(cell?.input ?? "");
    return [edit, { input: movedFormula(input, state.name, row, column), format: cell?.format ?? "General" }] as const;
  });
  return new Map([...contents, ...moved]);
}

function isFormula(cell: OwnCell | undefined): boolean {
  return typeof cell?.input === "string" && cell.input.startsWith("=") && cell.format !== "@";
}

export function movedFormula(formula: string, sheet: string, row: Move, column: Move): string {
  const own = new Set([sheet, `'${sheet.replaceAll("'", "''")}'`]);
  // Every second part is a text within the formula.
  return formula
    .split('"')
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replaceAll(REFERENCE, (whole, name: string | undefined, cells: string) => {
            if (name !== undefined && !own.has(name)) return whole;
            const moved = movedCells(cells, row, column);
            return moved === null ? GONE : whole.slice(0, whole.length - cells.length) + moved;
          }),
    )
    .join('"');
}

function movedCells(cells: string, row: Move, column: Move): string | null {
  const parts = [...cells.matchAll(PARTS)].map(([, fixed = "", letters = "", fixedRow = "", digits = ""]) => {
    const [x, y] = [column(columnOf(letters)), row(Number(digits) - 1)];
    return x === null || y === null ? null : `${fixed}${columnLetters(x)}${fixedRow}${String(y + 1)}`;
  });
  return parts.includes(null) ? null : parts.join(":");
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

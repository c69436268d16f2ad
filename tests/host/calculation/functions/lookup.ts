// Finding cells: by value, by place, and where a formula stands.

import { cellsOf, columnsOf, columnName, quoteSheetName, rowsOf } from "../../workbook/a1";
import { compare, failWith, isFailed, isGrid, isReference, sound, spread, toTruth } from "../values";
import type { Grid, Operand, Reference, Scalar } from "../values";
import { wildcardPattern } from "./criteria";
import { gridOf, numberAt, numberOf, single, textAt, valueOf, whole } from "./worksheet-function";
import type { FunctionTable, Surroundings } from "./worksheet-function";

export const lookup: FunctionTable = {
  VLOOKUP: whole(3, 4, (operands, around) => tableLookup(operands, around, (grid) => grid)),
  HLOOKUP: whole(3, 4, (operands, around) => tableLookup(operands, around, transposed)),
  LOOKUP: whole(2, 3, ([wanted = null, from, results], around) => {
    const grid = gridOf(from, around);
    const wide = (grid[0]?.length ?? 0) > grid.length;
    const keys = (wide ? grid[0] : grid.map((line) => line[0] ?? null)) ?? [];
    const last = wide ? grid.at(-1) : grid.map((line) => line.at(-1) ?? null);
    const values = results === undefined ? (last ?? []) : gridOf(results, around).flat();
    return eachWanted(wanted, around, (value) => values[place(keys, value, "below", false)] ?? 0);
  }),
  MATCH: whole(2, 3, ([wanted = null, from, kind], around) => {
    const keys = line(gridOf(from, around));
    const type = kind === undefined ? 1 : numberOf(kind, around);
    const mode = type === 0 ? "exact" : type > 0 ? "below" : "above";
    return eachWanted(wanted, around, (value) => place(keys, value, mode, type === 0) + 1);
  }),
  XMATCH: whole(2, 4, ([wanted = null, from, mode, search], around) => {
    const keys = line(gridOf(from, around));
    return eachWanted(
      wanted,
      around,
      (value) => xplace(keys, value, numberOf(mode, around), searchOf(search, around)) + 1,
    );
  }),
  XLOOKUP: whole(3, 6, xlookup),
  INDEX: whole(2, 3, index),
  ROW: whole(0, 1, ([of], around) => lines(of, around, "row")),
  COLUMN: whole(0, 1, ([of], around) => lines(of, around, "column")),
  ROWS: whole(1, 1, ([of = null], around) => (isReference(of) ? rowsOf(of.area) : gridOf(of, around).length)),
  COLUMNS: whole(1, 1, ([of = null], around) =>
    isReference(of) ? columnsOf(of.area) : (gridOf(of, around)[0]?.length ?? 1),
  ),
  ADDRESS: single(2, 5, (values, around) => {
    const [row, column, kind] = [
      numberAt(values, 0, around),
      numberAt(values, 1, around),
      numberAt(values, 2, around, 1),
    ];
    if (row < 1 || column < 1) failWith("#VALUE!");
    const [fixRow, fixColumn] = [kind <= 2 ? "$" : "", kind % 2 === 1 ? "$" : ""];
    const sheet = textAt(values, 4, around);
    return `${sheet === "" ? "" : `${quoteSheetName(sheet)}!`}${fixColumn}${columnName(column - 1)}${fixRow}${row}`;
  }),
  HYPERLINK: single(1, 2, ([link = null, shown]) => sound(shown === undefined ? link : shown)),
};

function line(grid: Grid): readonly Scalar[] {
  if (grid.length > 1 && (grid[0]?.length ?? 0) > 1) return failWith("#N/A");
  return grid.flat();
}

export function transposed(grid: Grid): Grid {
  return (grid[0] ?? []).map((_cell, column) => grid.map((row) => row[column] ?? null));
}

function eachWanted(wanted: Operand, around: Surroundings, find: (value: Scalar) => Scalar): Operand {
  return spread([around.resolve(wanted)], (value = null) => find(value));
}

function tableLookup(
  [wanted = null, from, at, near]: readonly Operand[],
  around: Surroundings,
  turn: (grid: Grid) => Grid,
): Operand {
  const table = turn(gridOf(from, around));
  const nearest = near === undefined || toTruth(valueOf(near, around));
  const column = Math.trunc(numberOf(at, around));
  if (column < 1) failWith("#VALUE!");
  if (column > (table[0]?.length ?? 0)) failWith("#REF!");
  const keys = table.map((row) => row[0] ?? null);
  return eachWanted(
    wanted,
    around,
    (value) => table[place(keys, value, nearest ? "below" : "exact", !nearest)]?.[column - 1] ?? 0,
  );
}

type Mode = "exact" | "below" | "above";

/** "below": the last that isn't larger, in ascending order; "above": the last that isn't smaller, in descending order. */
function place(keys: readonly Scalar[], wanted: Scalar, mode: Mode, wildcards: boolean): number {
  const value = sound(wanted) ?? 0;
  if (mode === "exact") return found(keys.findIndex(equalTo(value, wildcards)));
  let [low, high, best] = [0, keys.length - 1, -1];
  while (low <= high) {
    let middle = (low + high) >> 1;
    const probed = middle;
    while (middle >= low && !comparable(keys[middle] ?? null, value)) middle -= 1;
    if (middle < low) {
      low = probed + 1;
      continue;
    }
    const difference = compare(keys[middle] ?? null, value) * (mode === "below" ? 1 : -1);
    if (difference <= 0) [best, low] = [middle, probed + 1];
    else high = middle - 1;
  }
  return found(best);
}

function found(index: number): number {
  return index < 0 ? failWith("#N/A") : index;
}

function comparable(key: Scalar, value: Scalar): boolean {
  return key !== null && typeof key === typeof value && !isFailed(key);
}

function equalTo(value: Scalar, wildcards: boolean): (key: Scalar) => boolean {
  const pattern = wildcards && typeof value === "string" ? wildcardPattern(value, true) : null;
  if (pattern) return (key) => typeof key === "string" && pattern.test(key);
  return (key) => comparable(key, value) && compare(key, value) === 0;
}

function searchOf(operand: Operand | undefined, around: Surroundings): number {
  return numberOf(operand, around, 1);
}

function lastPlace(keys: readonly Scalar[], isEqual: (key: Scalar) => boolean): number {
  for (let index = keys.length - 1; index >= 0; index -= 1) if (isEqual(keys[index] ?? null)) return index;
  return -1;
}

/** XMATCH: -1 the next smaller, 1 the next larger, 2 with wildcards; -1 as search goes backwards. */
function xplace(keys: readonly Scalar[], wanted: Scalar, mode: number, search: number): number {
  const value = sound(wanted) ?? 0;
  const isEqual = equalTo(value, mode === 2);
  const exact = search === -1 || search === -2 ? lastPlace(keys, isEqual) : keys.findIndex(isEqual);
  if (exact >= 0 || mode === 0 || mode === 2) return found(exact);
  let best = -1;
  keys.forEach((key, index) => {
    if (!comparable(key, value) || Math.sign(compare(key, value)) !== mode) return;
    if (best < 0 || Math.sign(compare(key, keys[best] ?? null)) === -mode) best = index;
  });
  return found(best);
}

function xlookup(operands: readonly Operand[], around: Surroundings): Operand {
  const [wanted = null, from, results = null, missing, mode, search] = operands;
  const keyGrid = gridOf(from, around);
  const keys = line(keyGrid);
  const grid = gridOf(results, around);
  const byRow = keyGrid.length > 1 || (keyGrid[0]?.length === 1 && grid.length === 1);
  const rows = byRow ? grid : transposed(grid);
  if (rows.length !== keys.length) failWith("#VALUE!");
  const at = (value: Scalar): number => {
    try {
      return xplace(keys, value, numberOf(mode, around), searchOf(search, around));
    } catch (cause) {
      if (missing === undefined || missing === null) throw cause;
      return -1;
    }
  };
  const value = around.resolve(wanted);
  if (isGrid(value)) return spread([value], (one = null) => rows[at(one)]?.[0] ?? valueOf(missing, around));
  const hit = rows[at(value)];
  if (!hit) return missing ?? null;
  return hit.length === 1 ? (hit[0] ?? 0) : byRow ? [hit] : transposed([hit]);
}

/** A place in a reference is a reference; row or column 0 is all of them. */
function index([from = null, first, second]: readonly Operand[], around: Surroundings): Operand {
  const asked = [first, second].flatMap((place) => (place === undefined ? [] : [around.resolve(place)]));
  if (asked.some(isGrid)) {
    return spread(asked, (...places) => gridOf(index([from, ...places], around), around)[0]?.[0] ?? null);
  }
  const size = isReference(from)
    ? { rows: rowsOf(from.area), columns: columnsOf(from.area) }
    : sizeOf(gridOf(from, around));
  const alone = second === undefined && size.rows === 1;
  const row = alone ? 1 : Math.trunc(numberOf(first, around));
  const column = alone
    ? Math.trunc(numberOf(first, around))
    : Math.trunc(numberOf(second, around, size.columns === 1 ? 1 : 0));
  if (row < 0 || column < 0) failWith("#VALUE!");
  if (row > size.rows || column > size.columns) failWith("#REF!");
  if (isReference(from)) return part(from, row, column);
  const rows = row === 0 ? gridOf(from, around) : [gridOf(from, around)[row - 1] ?? []];
  return column === 0 ? rows : rows.map((cells) => [cells[column - 1] ?? null]);
}

function sizeOf(grid: Grid): { rows: number; columns: number } {
  return { rows: grid.length, columns: grid[0]?.length ?? 0 };
}

function part({ sheet, area }: Reference, row: number, column: number): Reference {
  return {
    sheet,
    area: {
      firstRow: row === 0 ? area.firstRow : area.firstRow + row - 1,
      lastRow: row === 0 ? area.lastRow : area.firstRow + row - 1,
      firstColumn: column === 0 ? area.firstColumn : area.firstColumn + column - 1,
      lastColumn: column === 0 ? area.lastColumn : area.firstColumn + column - 1,
    },
  };
}

function lines(of: Operand | undefined, around: Surroundings, which: "row" | "column"): Operand {
  if (of === undefined) return (which === "row" ? around.row : around.column) + 1;
  if (!isReference(of)) return failWith("#VALUE!");
  const { area } = of;
  if (cellsOf(area) === 1) return (which === "row" ? area.firstRow : area.firstColumn) + 1;
  if (which === "row") return Array.from({ length: rowsOf(area) }, (_row, i) => [area.firstRow + i + 1]);
  return [Array.from({ length: columnsOf(area) }, (_column, j) => area.firstColumn + j + 1)];
}

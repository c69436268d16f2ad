// Functions that give whole grids: FILTER, UNIQUE, SORT and their kin.

import { compare, failWith, isFailed, toTruth } from "../values";
import type { Grid, Operand, Scalar } from "../values";
import { transposed } from "./lookup";
import { gridOf, many, numberOf, valueOf, valuesOf, whole } from "./worksheet-function";
import type { FunctionTable, Surroundings } from "./worksheet-function";

export const arrays: FunctionTable = {
  FILTER: whole(2, 3, ([from, include, empty], around) => {
    const [grid, tests] = [gridOf(from, around), gridOf(include, around)];
    const byRow = tests.length === grid.length && tests[0]?.length === 1;
    const lines = byRow ? grid : transposed(grid);
    const flat = tests.flat();
    if (flat.length !== lines.length) failWith("#VALUE!");
    const kept = lines.filter((_line, i) => toTruth(flat[i] ?? null));
    if (kept.length === 0) return empty === undefined ? failWith("#CALC!") : empty;
    return byRow ? kept : transposed(kept);
  }),
  UNIQUE: whole(1, 3, ([from, across, once], around) => {
    const byColumn = toTruth(valueOf(across, around));
    const lines = byColumn ? transposed(gridOf(from, around)) : gridOf(from, around);
    const keys = lines.map(keyOf);
    const onlyOnce = toTruth(valueOf(once, around));
    const kept = lines.filter((_line, i) => {
      const first = keys.indexOf(keys[i] ?? "");
      return first === i && !(onlyOnce && keys.includes(keys[i] ?? "", i + 1));
    });
    if (kept.length === 0) return failWith("#CALC!");
    return byColumn ? transposed(kept) : kept;
  }),
  SORT: whole(1, 4, ([from, index, order, across], around) => {
    const byColumn = toTruth(valueOf(across, around));
    const lines = byColumn ? transposed(gridOf(from, around)) : gridOf(from, around);
    const places = index === undefined ? [1] : valuesOf([index], around).map((place) => Number(place ?? 1));
    const orders = order === undefined ? [1] : valuesOf([order], around).map((value) => Number(value ?? 1));
    const keys = places.map((place, i) => ({
      values: lines.map((line) =>
        place >= 1 && place <= line.length ? (line[place - 1] ?? null) : failWith("#VALUE!"),
      ),
      order: orders[i] ?? orders[0] ?? 1,
    }));
    const sorted = inOrder(lines, keys);
    return byColumn ? transposed(sorted) : sorted;
  }),
  SORTBY: whole(2, many, ([from, ...by], around) => {
    const grid = gridOf(from, around);
    const keys = [];
    for (let index = 0; index < by.length; index += 2) {
      const values = gridOf(by[index], around).flat();
      if (values.length !== grid.length) failWith("#VALUE!");
      keys.push({ values, order: numberOf(by[index + 1], around, 1) });
    }
    return inOrder(grid, keys);
  }),
  SEQUENCE: whole(1, 4, ([rows, columns, start, step], around) => {
    const [height, width] = [numberOf(rows, around, 1), numberOf(columns, around, 1)];
    if (height < 1 || width < 1) return failWith("#CALC!");
    const [first, by] = [numberOf(start, around, 1), numberOf(step, around, 1)];
    return Array.from({ length: height }, (_row, i) =>
      Array.from({ length: width }, (_column, j) => first + (i * width + j) * by),
    );
  }),
  TRANSPOSE: whole(1, 1, ([from], around) => transposed(gridOf(from, around))),
  TAKE: whole(2, 3, ([from, rows, columns], around) => cut(from, rows, columns, around, taken)),
  DROP: whole(2, 3, ([from, rows, columns], around) => cut(from, rows, columns, around, dropped)),
  VSTACK: whole(1, many, (operands, around) => stacked(operands.map((operand) => gridOf(operand, around)))),
  HSTACK: whole(1, many, (operands, around) =>
    transposed(stacked(operands.map((operand) => transposed(gridOf(operand, around))))),
  ),
  TOCOL: whole(1, 1, (operands, around) => valuesOf(operands, around).map((value) => [value])),
  TOROW: whole(1, 1, (operands, around) => [valuesOf(operands, around)]),
  CHOOSEROWS: whole(2, many, ([from, ...places], around) => chosen(gridOf(from, around), places, around)),
  CHOOSECOLS: whole(2, many, ([from, ...places], around) =>
    transposed(chosen(transposed(gridOf(from, around)), places, around)),
  ),
};

/** Texts that differ only in case are the same. */
function keyOf(line: readonly Scalar[]): string {
  return JSON.stringify(line.map((value) => (typeof value === "string" ? value.toLowerCase() : value)));
}

interface SortKey {
  readonly values: readonly Scalar[];
  readonly order: number;
}

/** Numbers, texts, truth values, errors; empty cells always last. */
function inOrder(lines: Grid, keys: readonly SortKey[]): Grid {
  const places = lines.map((_line, i) => i);
  places.sort((one, other) => {
    for (const { values, order } of keys) {
      const difference = sortCompare(values[one] ?? null, values[other] ?? null, order);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
  return places.map((place) => lines[place] ?? []);
}

function sortCompare(one: Scalar, other: Scalar, order: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (isFailed(one) || isFailed(other)) return (Number(isFailed(one)) - Number(isFailed(other))) * order;
  return compare(one, other) * order;
}

type Cut = <T>(list: readonly T[], count: number) => readonly T[];

const taken: Cut = (list, count) => (count < 0 ? list.slice(count) : list.slice(0, count));
const dropped: Cut = (list, count) => (count < 0 ? list.slice(0, count) : list.slice(count));

function cut(
  from: Operand | undefined,
  rows: Operand | undefined,
  columns: Operand | undefined,
  around: Surroundings,
  by: Cut,
): Grid {
  const grid = gridOf(from, around);
  const all = by === taken ? Infinity : 0;
  const kept = by(grid, numberOf(rows, around, all)).map((line) => by(line, numberOf(columns, around, all)));
  return (kept[0]?.length ?? 0) === 0 ? failWith("#CALC!") : kept;
}

function stacked(grids: readonly Grid[]): Grid {
  const width = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  const missing: Scalar = { error: "#N/A" };
  return grids
    .flat()
    .map((line) => Array.from({ length: width }, (_cell, j) => (j < line.length ? (line[j] ?? null) : missing)));
}

function chosen(lines: Grid, places: readonly Operand[], around: Surroundings): Grid {
  return valuesOf(places, around).map((place) => {
    const number = Number(place ?? 0);
    return lines[number < 0 ? lines.length + number : number - 1] ?? failWith("#VALUE!");
  });
}

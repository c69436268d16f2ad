// The criteria of COUNTIFS and its kin: ">=5", "<>Nữ", "Huyện *". Texts are compared without case, wildcards in both.

import type { Locale } from "../../workbook/entry";
import { errorCodes } from "../../workbook/errors";
import { cellsOf, columnsOf, rowsOf } from "../../workbook/a1";
import { compare, failWith, isFailed, isGrid, isReference, readNumber, sound } from "../values";
import type { Grid, Operand, Scalar } from "../values";
import { mean } from "./statistics";
import { gridOf, many, whole } from "./worksheet-function";
import type { FunctionTable, Surroundings } from "./worksheet-function";

export type Test = (value: Scalar) => boolean;

export const criteriaFunctions: FunctionTable = {
  COUNTIF: whole(2, 2, (operands, around) =>
    overCriteria(operands, around, ([range = null, test = null]) => matches([range, test], around).length),
  ),
  COUNTIFS: whole(2, many, (operands, around) =>
    overCriteria(operands, around, (pairs) => matches(pairs, around).length),
  ),
  SUMIF: whole(2, 3, (operands, around) => overCriteria(operands, around, (pair) => sum(ofOne(pair, around)))),
  AVERAGEIF: whole(2, 3, (operands, around) => overCriteria(operands, around, (pair) => mean(ofOne(pair, around)))),
  SUMIFS: whole(3, many, (operands, around) => overCriteria(operands, around, (all) => sum(ofMany(all, around)), 1)),
  AVERAGEIFS: whole(3, many, (operands, around) =>
    overCriteria(operands, around, (all) => mean(ofMany(all, around)), 1),
  ),
  MAXIFS: whole(3, many, (operands, around) =>
    overCriteria(
      operands,
      around,
      (all) => ofMany(all, around).reduce((one, other) => Math.max(one, other), -Infinity),
      1,
    ),
  ),
  MINIFS: whole(3, many, (operands, around) =>
    overCriteria(
      operands,
      around,
      (all) => ofMany(all, around).reduce((one, other) => Math.min(one, other), Infinity),
      1,
    ),
  ),
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

/** A grid of criteria gives a grid of results; MAXIFS of nothing is 0. */
function overCriteria(
  operands: readonly Operand[],
  around: Surroundings,
  run: (operands: readonly Operand[]) => number,
  before = 0,
): Operand {
  const isCriterion = (index: number): boolean => index >= before && (index - before) % 2 === 1;
  const once = (list: readonly Operand[]): number => {
    const result = run(list);
    return Number.isFinite(result) ? result : 0;
  };
  const place = operands.findIndex((operand, index) => isCriterion(index) && isGrid(around.resolve(operand)));
  if (place < 0) return once(operands);
  return gridOf(operands[place], around).map((line) =>
    line.map((criterion) => once(operands.map((operand, index) => (index === place ? criterion : operand)))),
  );
}

/** Places, counted row by row, where all pairs of range and criterion hold. */
function matches(pairs: readonly Operand[], around: Surroundings): number[] {
  let found: number[] | null = null;
  let shape = "";
  for (let index = 0; index < pairs.length; index += 2) {
    const range = pairs[index] ?? null;
    if (!isReference(range) && !isGrid(range)) return failWith("#VALUE!");
    const test = criterion(around.resolve(pairs[index + 1] ?? null) as Scalar, around.locale);
    const flat = flatOf(gridOf(range, around));
    const size = isReference(range) ? `${rowsOf(range.area)}x${columnsOf(range.area)}` : String(flat.length);
    if (shape !== "" && shape !== size) return failWith("#VALUE!");
    shape = size;
    found = found === null ? placesWhere(flat, test) : found.filter((place) => test(flat[place] ?? null));
  }
  return found ?? [];
}

/** Sixty formulas over the same cells lay these side by side once. */
const flattened = new WeakMap<Grid, readonly Scalar[]>();

function flatOf(grid: Grid): readonly Scalar[] {
  const known = flattened.get(grid) ?? grid.flat();
  flattened.set(grid, known);
  return known;
}

function placesWhere(values: readonly Scalar[], test: Test): number[] {
  const places: number[] = [];
  for (let place = 0; place < values.length; place += 1) if (test(values[place] ?? null)) places.push(place);
  return places;
}

/** SUMIF: the cells to sum begin where its third argument does, and have the shape of the first. */
function ofOne([range = null, test = null, summed]: readonly Operand[], around: Surroundings): number[] {
  const places = matches([range, test], around);
  if (summed === undefined || summed === null) return numbersAt(gridOf(range, around), places);
  if (!isReference(summed) || !isReference(range)) return failWith("#VALUE!");
  const grid = gridOf(range, around);
  const { firstRow, firstColumn } = summed.area;
  const lastRow = firstRow + grid.length - 1;
  const lastColumn = firstColumn + (grid[0]?.length ?? 1) - 1;
  const area = { firstRow, firstColumn, lastRow, lastColumn };
  return cellsOf(area) > 0 ? numbersAt(gridOf({ ...summed, area }, around), places) : [];
}

function ofMany([summed = null, ...pairs]: readonly Operand[], around: Surroundings): number[] {
  const grid = gridOf(summed, around);
  const places = matches(pairs, around);
  const first = pairs[0] ?? null;
  if (gridOf(first, around).length !== grid.length) failWith("#VALUE!");
  return numbersAt(grid, places);
}

function numbersAt(grid: Grid, places: readonly number[]): number[] {
  const flat = flatOf(grid);
  return places.map((place) => sound(flat[place] ?? null)).filter((value) => typeof value === "number");
}

export function criterion(value: Scalar, locale: Locale): Test {
  if (value === null) return equals(0, locale);
  if (typeof value !== "string") return isFailed(value) ? isThatError(value.error) : equals(value, locale);
  const [, sign = "", text = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(value) ?? [];
  const wanted = meant(text, locale);
  if (sign === "" || sign === "=") {
    if (text === "") return (cell) => cell === null || (sign === "" && cell === "");
    return remembering(equals(wanted, locale));
  }
  if (sign === "<>") {
    if (text === "") return (cell) => cell !== null;
    const same = remembering(equals(wanted, locale));
    return (cell) => !same(cell);
  }
  return (cell) => sameKind(cell, wanted) && holds(sign, compare(cell, wanted));
}

/** What the text of a criterion stands for: a number, a truth value, an error or the text. */
function meant(text: string, locale: Locale): Scalar {
  if (/^(true|false)$/i.test(text)) return /^t/i.test(text);
  const error = errorCodes.find((code) => code === text.toUpperCase());
  return error ? { error } : (readNumber(text, locale) ?? text);
}

function equals(wanted: Scalar, locale: Locale): Test {
  if (isFailed(wanted)) return isThatError(wanted.error);
  if (typeof wanted === "string") {
    const pattern = wildcardPattern(wanted, true);
    const lower = wanted.toLowerCase();
    return (cell) => typeof cell === "string" && (pattern ? pattern.test(cell) : cell.toLowerCase() === lower);
  }
  if (typeof wanted === "number")
    return (cell) => cell === wanted || (typeof cell === "string" && readNumber(cell, locale) === wanted);
  return (cell) => cell === wanted;
}

function isThatError(error: string): Test {
  return (cell) => isFailed(cell) && cell.error === error;
}

/** A column holds few different texts: each is compared once. */
function remembering(test: Test): Test {
  const known = new Map<Scalar, boolean>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const result = test(cell);
    known.set(cell, result);
    return result;
  };
}

function sameKind(cell: Scalar, wanted: Scalar): boolean {
  return cell !== null && typeof cell === typeof wanted && !isFailed(cell);
}

function holds(sign: string, difference: number): boolean {
  if (sign === "<") return difference < 0;
  if (sign === ">") return difference > 0;
  return sign === "<=" ? difference <= 0 : difference >= 0;
}

/** null when the text has no wildcard; "~*" is a star. */
export function wildcardPattern(text: string, entire: boolean): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  const source = text.replace(/~[*?~]|[\s\S]/g, (piece) => {
    if (piece === "*") return "[\\s\\S]*";
    if (piece === "?") return "[\\s\\S]";
    return (piece.length > 1 ? piece.slice(1) : piece).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(entire ? `^${source}$` : source, "i");
}

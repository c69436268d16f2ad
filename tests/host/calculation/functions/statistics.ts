// Counting, averages, extremes and ranks. Deviations, regressions and the like come from the library (see library.ts).

import { isReference, failWith, isGrid, sound, toNumber } from "../values";
import type { Operand, Scalar } from "../values";
import { many, numberOf, numbersOf, valuesOf, whole } from "./worksheet-function";
import type { FunctionTable, Surroundings } from "./worksheet-function";

export const statistics: FunctionTable = {
  COUNT: whole(1, many, (operands, around) => countOfNumbers(operands, around)),
  COUNTA: whole(1, many, (operands, around) => valuesOf(operands, around).filter((value) => value !== null).length),
  COUNTBLANK: whole(
    1,
    1,
    (operands, around) => valuesOf(operands, around).filter((value) => value === null || value === "").length,
  ),
  AVERAGE: whole(1, many, (operands, around) => mean(numbersOf(operands, around))),
  AVERAGEA: whole(1, many, (operands, around) => mean(allAsNumbers(operands, around))),
  MAX: whole(1, many, (operands, around) => extreme(numbersOf(operands, around), Math.max)),
  MIN: whole(1, many, (operands, around) => extreme(numbersOf(operands, around), Math.min)),
  MAXA: whole(1, many, (operands, around) => extreme(allAsNumbers(operands, around), Math.max)),
  MINA: whole(1, many, (operands, around) => extreme(allAsNumbers(operands, around), Math.min)),
  MEDIAN: whole(1, many, (operands, around) => percentile(numbersOf(operands, around), 0.5)),
  LARGE: whole(2, 2, ([from = null, k], around) => ranked(from, numberOf(k, around), around, true)),
  SMALL: whole(2, 2, ([from = null, k], around) => ranked(from, numberOf(k, around), around, false)),
  PERCENTILE: whole(2, 2, (operands, around) => percentileOf(operands, around, 1)),
  "PERCENTILE.INC": whole(2, 2, (operands, around) => percentileOf(operands, around, 1)),
  QUARTILE: whole(2, 2, (operands, around) => percentileOf(operands, around, 4)),
  "QUARTILE.INC": whole(2, 2, (operands, around) => percentileOf(operands, around, 4)),
  RANK: whole(2, 3, rank),
  "RANK.EQ": whole(2, 3, rank),
};

export function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) return failWith("#DIV/0!");
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function extreme(numbers: readonly number[], pick: (one: number, other: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((one, other) => pick(one, other));
}

/** Single texts count when they are numbers; errors never do. */
function countOfNumbers(operands: readonly Operand[], around: Surroundings): number {
  return operands.reduce<number>((count, operand) => {
    const value = around.resolve(operand);
    if (isGrid(value)) return count + value.flat().filter((cell) => typeof cell === "number").length;
    return count + (isNumeric(value, isReference(operand), around) ? 1 : 0);
  }, 0);
}

function isNumeric(value: Scalar, referred: boolean, { locale }: Surroundings): boolean {
  if (typeof value === "number" || referred) return typeof value === "number";
  if (typeof value === "object") return value === null;
  try {
    toNumber(value, locale);
    return true;
  } catch {
    return false;
  }
}

/** Texts count as 0, TRUE as 1; empty cells not at all. */
function allAsNumbers(operands: readonly Operand[], around: Surroundings): number[] {
  return valuesOf(operands, around)
    .map(sound)
    .filter((value) => value !== null)
    .map((value) => (typeof value === "string" ? 0 : Number(value)));
}

function ranked(from: Operand, k: number, around: Surroundings, largest: boolean): number {
  const numbers = numbersOf([from], around).sort((one, other) => (largest ? other - one : one - other));
  return numbers[Math.ceil(k) - 1] ?? failWith("#NUM!");
}

function percentileOf([from = null, k]: readonly Operand[], around: Surroundings, parts: number): number {
  const part = (parts === 1 ? numberOf(k, around) : Math.trunc(numberOf(k, around))) / parts;
  return part < 0 || part > 1 ? failWith("#NUM!") : percentile(numbersOf([from], around), part);
}

function percentile(numbers: number[], part: number): number {
  const sorted = numbers.sort((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const low = sorted[Math.floor(place)] ?? failWith("#NUM!");
  return low + ((sorted[Math.ceil(place)] ?? low) - low) * (place - Math.floor(place));
}

function rank([number, from = null, order]: readonly Operand[], around: Surroundings): number {
  const wanted = numberOf(number, around);
  const numbers = numbersOf([from], around);
  if (!numbers.includes(wanted)) return failWith("#N/A");
  const ascending = numberOf(order, around) !== 0;
  return numbers.filter((other) => (ascending ? other < wanted : other > wanted)).length + 1;
}

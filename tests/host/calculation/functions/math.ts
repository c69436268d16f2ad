// Sums, products and rounding. Roots, logarithms and the like come from the library (see library.ts).

import { cellKey } from "../../workbook/a1";
import { failWith, isReference, sound } from "../values";
import type { Grid, Operand, Reference } from "../values";
import { gridOf, many, numberAt, numberOf, numbersOf, single, whole } from "./worksheet-function";
import type { FunctionTable, Surroundings, WorksheetFunction } from "./worksheet-function";
import { statistics } from "./statistics";

export const math: FunctionTable = {
  SUM: whole(1, many, (operands, around) => total(numbersOf(operands, around))),
  PRODUCT: whole(1, many, (operands, around) => {
    const numbers = numbersOf(operands, around);
    return numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1);
  }),
  SUMSQ: whole(1, many, (operands, around) => total(numbersOf(operands, around).map((number) => number * number))),
  SUMPRODUCT: whole(1, many, (operands, around) => sumProduct(operands, around)),
  SUBTOTAL: whole(2, many, ([kind, ...operands], around) => subtotal(numberOf(kind, around), operands, around)),
  MOD: single(2, 2, (values, around) => {
    const [number, divisor] = [numberAt(values, 0, around), numberAt(values, 1, around)];
    return divisor === 0 ? failWith("#DIV/0!") : number - divisor * Math.floor(number / divisor);
  }),
  QUOTIENT: single(2, 2, (values, around) => {
    const divisor = numberAt(values, 1, around);
    return divisor === 0 ? failWith("#DIV/0!") : Math.trunc(numberAt(values, 0, around) / divisor);
  }),
  POWER: single(2, 2, (values, around) => power(numberAt(values, 0, around), numberAt(values, 1, around))),
  INT: single(1, 1, (values, around) => Math.floor(numberAt(values, 0, around))),
  TRUNC: rounding(Math.trunc),
  ROUND: rounding(roundHalfAway),
  ROUNDUP: rounding((number) => Math.sign(number) * Math.ceil(Math.abs(number))),
  ROUNDDOWN: rounding(Math.trunc),
  MROUND: single(2, 2, (values, around) => {
    const [number, step] = [numberAt(values, 0, around), numberAt(values, 1, around)];
    if (number * step < 0) failWith("#NUM!");
    return step === 0 ? 0 : exact(roundHalfAway(number / step) * step);
  }),
  CEILING: single(2, 2, (values, around) =>
    stepped(Math.ceil, numberAt(values, 0, around), numberAt(values, 1, around)),
  ),
  FLOOR: single(2, 2, (values, around) => {
    if (numberAt(values, 1, around) === 0) failWith("#DIV/0!");
    return stepped(Math.floor, numberAt(values, 0, around), numberAt(values, 1, around));
  }),
  "CEILING.MATH": single(1, 2, (values, around) =>
    stepped(Math.ceil, numberAt(values, 0, around), Math.abs(numberAt(values, 1, around, 1))),
  ),
  "FLOOR.MATH": single(1, 2, (values, around) =>
    stepped(Math.floor, numberAt(values, 0, around), Math.abs(numberAt(values, 1, around, 1))),
  ),
};

export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

export function power(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) return failWith("#NUM!");
  if (base === 0 && exponent < 0) return failWith("#DIV/0!");
  const result = base ** exponent;
  return Number.isFinite(result) ? result : failWith("#NUM!");
}

/** A number without the digits beyond the fifteenth, which Excel doesn't keep. */
function exact(number: number): number {
  return Number(number.toPrecision(15));
}

function roundHalfAway(number: number): number {
  return Math.sign(number) * Math.round(exact(Math.abs(number)));
}

function rounding(round: (number: number) => number): WorksheetFunction {
  return single(1, 2, (values, around) => {
    const [number, digits] = [numberAt(values, 0, around), Math.trunc(numberAt(values, 1, around))];
    const moved = exact(Number(`${exact(number)}e0`) * 10 ** digits);
    return digits > 300 ? number : exact(round(moved) / 10 ** digits) + 0;
  });
}

function stepped(round: (number: number) => number, number: number, step: number): number {
  if (step === 0 || number === 0) return 0;
  if (number > 0 && step < 0) return failWith("#NUM!");
  return exact(round(exact(number / step)) * step);
}

/** Texts, truth values and empty cells count as 0. */
function sumProduct(operands: readonly Operand[], around: Surroundings): number {
  const grids = operands.map((operand) => gridOf(operand, around));
  const [first = [[]]] = grids;
  const fits = (grid: Grid): boolean => grid.length === first.length && grid[0]?.length === first[0]?.length;
  if (!grids.every(fits)) failWith("#VALUE!");
  let sum = 0;
  first.forEach((line, i) => {
    line.forEach((_cell, j) => {
      let product = 1;
      for (const grid of grids) {
        const value = sound(grid[i]?.[j] ?? null);
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    });
  });
  return sum;
}

const subtotals = [
  "AVERAGE",
  "COUNT",
  "COUNTA",
  "MAX",
  "MIN",
  "PRODUCT",
  "STDEV.S",
  "STDEV.P",
  "SUM",
  "VAR.S",
  "VAR.P",
];

/** Leaves out other subtotals, and from 101 on what is in hidden rows. */
function subtotal(kind: number, operands: readonly Operand[], around: Surroundings): Operand {
  const name = subtotals[(kind > 100 ? kind - 100 : kind) - 1];
  const run = name === undefined ? undefined : (math[name] ?? statistics[name]);
  if (run?.kind !== "whole") return failWith("#VALUE!");
  const grids = operands.map((operand) => {
    if (!isReference(operand)) return failWith("#VALUE!");
    return gridOf(operand, around).map((line, i) => line.map((cell, j) => (skips(operand, i, j, kind) ? null : cell)));
  });
  return run.run(grids, around);
}

function skips({ sheet, area }: Reference, i: number, j: number, kind: number): boolean {
  if (kind > 100 && sheet.rows.get(area.firstRow + i)?.hidden) return true;
  return /^=\s*SUBTOTAL\(/i.test(sheet.cells.get(cellKey(area.firstRow + i, area.firstColumn + j))?.formula ?? "");
}

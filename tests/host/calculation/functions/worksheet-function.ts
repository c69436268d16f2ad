// How worksheet functions are described to the evaluator, and what most of them need: their arguments as numbers, texts, grids.

import type { Locale } from "../../workbook/entry";
import type { Sheet } from "../../workbook/state";
import type { Node } from "../parse-formula";
import { failWith, isFailed, isGrid, isReference, sound, toNumber, toText } from "../values";
import type { Grid, Operand, Scalar } from "../values";

/** What a function sees of the world around its arguments. */
export interface Surroundings {
  readonly locale: Locale;
  /** The fixed clock, as a date's serial number; null: there is none. */
  readonly now: number | null;
  /** Where the formula stands. */
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** What a reference holds; whole columns as far as their sheet is used. */
  resolve(operand: Operand): Scalar | Grid;
  evaluate(node: Node, locals?: ReadonlyMap<string, Operand>): Operand;
}

export type WorksheetFunction = { readonly least: number; readonly most: number } & (
  | { readonly kind: "single"; readonly run: (values: readonly Scalar[], around: Surroundings) => Scalar }
  | { readonly kind: "whole"; readonly run: (operands: readonly Operand[], around: Surroundings) => Operand }
  | { readonly kind: "lazy"; readonly run: (nodes: readonly Node[], around: Surroundings) => Operand }
);

export type FunctionTable = Readonly<Record<string, WorksheetFunction>>;

/** Takes single values; given grids, it is applied to each of their cells. */
export function single(
  least: number,
  most: number,
  run: (values: readonly Scalar[], around: Surroundings) => Scalar,
): WorksheetFunction {
  return { kind: "single", least, most, run };
}

/** Takes its arguments as they are: references and grids too. */
export function whole(
  least: number,
  most: number,
  run: (operands: readonly Operand[], around: Surroundings) => Operand,
): WorksheetFunction {
  return { kind: "whole", least, most, run };
}

/** Decides itself which of its arguments are computed. */
export function lazy(
  least: number,
  most: number,
  run: (nodes: readonly Node[], around: Surroundings) => Operand,
): WorksheetFunction {
  return { kind: "lazy", least, most, run };
}

/** As many arguments as Excel takes at most. */
export const many = 255;

/** Numbers from the arguments on, each converted; `otherwise` stands for omitted ones. */
export function numberAt(values: readonly Scalar[], index: number, around: Surroundings, otherwise = 0): number {
  const value = values[index];
  return value === null || value === undefined ? otherwise : toNumber(value, around.locale);
}

export function textAt(values: readonly Scalar[], index: number, around: Surroundings, otherwise = ""): string {
  const value = values[index];
  return value === undefined ? otherwise : toText(value, around.locale);
}

export function gridOf(operand: Operand | undefined, around: Surroundings): Grid {
  const value = operand === undefined ? null : around.resolve(operand);
  return isGrid(value) ? value : [[value]];
}

/** The one value of an argument that must not be a grid: of a grid, its first. */
export function valueOf(operand: Operand | undefined, around: Surroundings): Scalar {
  return gridOf(operand, around)[0]?.[0] ?? null;
}

export function numberOf(operand: Operand | undefined, around: Surroundings, otherwise = 0): number {
  return numberAt([valueOf(operand, around)], 0, around, otherwise);
}

/** As SUM counts: of grids and references only the numbers, of single values what converts to one. */
export function numbersOf(operands: readonly Operand[], around: Surroundings): number[] {
  return operands.flatMap((operand) => {
    const value = around.resolve(operand);
    if (isGrid(value)) return value.flat().filter((cell): cell is number => typeof sound(cell) === "number");
    if (isReference(operand)) return typeof sound(value) === "number" ? [value as number] : [];
    return [toNumber(value, around.locale)];
  });
}

/** All values, those of grids row by row. */
export function valuesOf(operands: readonly Operand[], around: Surroundings): Scalar[] {
  return operands.flatMap((operand) => gridOf(operand, around).flat());
}

export function refuseErrors(grid: Grid): Grid {
  const failure = grid.flat().find(isFailed);
  if (failure) failWith(failure.error);
  return grid;
}

// The values that a custom function gets for the arguments of its formula, converted as its metadata asks.

import { fail, notModelled } from "../protocol/rich-error";
import { cellsOf } from "../workbook/a1";
import type { CellError } from "../workbook/state";
import type { FunctionMetadata, FunctionParameter } from "./metadata";
import type { CallNode } from "./parse-formula";
import { isFailed, isGrid } from "./values";
import type { Grid, Scalar } from "./values";

export type Arguments = { readonly values: readonly unknown[] } | { readonly error: CellError };

/** Excel doesn't take a formula with too many or too few arguments; a range where one value is asked for isn't modelled. */
export function checkArguments(call: CallNode, { parameters }: FunctionMetadata): void {
  if (parameters.some((parameter) => parameter.repeating)) notModelled(`A repeating parameter of ${call.name}`);
  const required = parameters.filter((parameter) => !parameter.optional).length;
  if (call.arguments.length > parameters.length || call.arguments.length < required) fail("InvalidArgument", call.name);
  for (const [index, argument] of call.arguments.entries()) {
    const parameter = parameters[index];
    const several = argument.type === "reference" && cellsOf(argument.area) > 1;
    if (several && parameter && parameter.dimensionality !== "matrix") severalCells(parameter);
  }
}

function severalCells(parameter: FunctionParameter): never {
  return notModelled(`A range of several cells for the single value "${parameter.name}"`);
}

/** `values`: one for each argument of the call; undefined where it is omitted. */
export function argumentsFor(
  values: readonly (Scalar | Grid | undefined)[],
  { parameters }: FunctionMetadata,
): Arguments {
  const converted: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const value = argumentFor(values[index], parameter);
    if (isFailure(value)) return value;
    converted.push(value);
  }
  return { values: converted };
}

function argumentFor(value: Scalar | Grid | undefined, parameter: FunctionParameter): unknown {
  if (value === undefined) return null;
  const matrix = parameter.dimensionality === "matrix";
  const grid = isGrid(value) ? value : [[value]];
  if (!matrix && (grid.length > 1 || (grid[0]?.length ?? 0) > 1)) return severalCells(parameter);
  const converted = grid.map((line) => line.map((cell) => convert(cell, parameter)));
  const failure = converted.flat().find(isFailure);
  return failure ?? (matrix ? converted : converted[0]?.[0]);
}

function isFailure(value: unknown): value is { readonly error: CellError } {
  return typeof value === "object" && value !== null && "error" in value;
}

function convert(cell: Scalar, { type }: FunctionParameter): unknown {
  if (isFailed(cell)) return { error: cell };
  const value = cell ?? "";
  if (type === "number") return toNumber(value);
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "boolean") return typeof value === "string" ? toTruth(value) : Boolean(value);
  return value;
}

function toNumber(value: string | number | boolean): unknown {
  const number = Number(value);
  const empty = typeof value === "string" && value !== "" && value.trim() === "";
  return Number.isNaN(number) || empty ? { error: { error: "#VALUE!" } } : number;
}

function toTruth(value: string): unknown {
  if (value === "") return false;
  return /^(true|false)$/i.test(value) ? /^t/i.test(value) : { error: { error: "#VALUE!" } };
}

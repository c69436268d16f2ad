// The values that a custom function gets for the arguments of its formula, converted as its metadata asks.

import { fail, notModelled } from "../protocol/rich-error";
import { areaOf, cellsOf, intersection } from "../workbook/a1";
import { rangeOfName } from "../workbook/arguments";
import { isError } from "../workbook/errors";
import { gridOf, usedArea, valueAt } from "../workbook/grid";
import type { LiveWorkbook } from "../workbook/live-workbook";
import type { Area, CellError, Sheet, Value } from "../workbook/state";
import type { Argument, FunctionCall } from "./formula";
import type { FunctionMetadata, FunctionParameter } from "./metadata";

export interface Reference {
  readonly sheet: Sheet;
  readonly area: Area;
}

export type Evaluated = { readonly values: readonly unknown[] } | { readonly error: CellError };

/** Excel doesn't take a formula with too many or too few arguments; a range where one value is asked for isn't modelled. */
export function checkArguments(call: FunctionCall, { parameters }: FunctionMetadata): void {
  if (parameters.some((parameter) => parameter.repeating)) notModelled(`A repeating parameter of ${call.name}`);
  const required = parameters.filter((parameter) => !parameter.optional).length;
  if (call.arguments.length > parameters.length || call.arguments.length < required) fail("InvalidArgument", call.name);
  for (const [index, argument] of call.arguments.entries()) {
    const parameter = parameters[index];
    const several = argument.kind === "reference" && cellsOf(argument.area) > 1;
    if (several && parameter && parameter.dimensionality !== "matrix") severalCells(parameter);
  }
}

function severalCells(parameter: FunctionParameter): never {
  return notModelled(`A range of several cells for the single value "${parameter.name}"`);
}

/** null when the sheet or the name isn't there: #REF! or #NAME?. */
export function locate(argument: Argument, home: Sheet, workbook: LiveWorkbook): Reference | null {
  if (argument.kind === "reference") {
    const sheet = argument.sheet === null ? home : workbook.findSheet(argument.sheet);
    return sheet ? { sheet, area: argument.area } : null;
  }
  if (argument.kind !== "name") return null;
  const wanted = argument.name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return { sheet, area: table.area };
  }
  const item = [...home.names, ...workbook.book.names].find((candidate) => candidate.name.toLowerCase() === wanted);
  return item ? rangeOfName(item.refersTo, workbook) : null;
}

export function evaluate(
  call: FunctionCall,
  metadata: FunctionMetadata,
  home: Sheet,
  workbook: LiveWorkbook,
): Evaluated {
  const values: unknown[] = [];
  for (const [index, parameter] of metadata.parameters.entries()) {
    const argument = call.arguments[index] ?? { kind: "omitted" };
    const value = valueOf(argument, parameter, home, workbook);
    if (isFailure(value)) return value;
    values.push(value);
  }
  return { values };
}

function valueOf(argument: Argument, parameter: FunctionParameter, home: Sheet, workbook: LiveWorkbook): unknown {
  if (argument.kind === "omitted") return null;
  const matrix = parameter.dimensionality === "matrix";
  if (argument.kind === "literal") {
    const value = convert(argument.value, parameter);
    return matrix && !isFailure(value) ? [[value]] : value;
  }
  const reference = locate(argument, home, workbook);
  if (!reference) return { error: { error: argument.kind === "name" ? "#NAME?" : "#REF!" } };
  const { sheet, area } = reference;
  if (!matrix && cellsOf(area) > 1) return severalCells(parameter);
  const grid = gridOf(trimmed(sheet, area), (row, column) => convert(valueAt(sheet, row, column), parameter));
  const failure = grid.flat().find(isFailure);
  return failure ?? (matrix ? grid : grid[0]?.[0]);
}

/** Whole columns are read as far as they are used. */
function trimmed(sheet: Sheet, area: Area): Area {
  if (cellsOf(area) <= 5_000_000) return area;
  const used = usedArea(sheet, true);
  return (used && intersection(used, area)) ?? areaOf(area.firstRow, area.firstColumn);
}

function isFailure(value: unknown): value is { readonly error: CellError } {
  return typeof value === "object" && value !== null && "error" in value;
}

function convert(value: Value, { type }: FunctionParameter): unknown {
  if (isError(value)) return { error: value };
  if (type === "number") return toNumber(value);
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "boolean") return typeof value === "string" ? toTruth(value) : Boolean(value);
  return value;
}

function toNumber(value: string | number | boolean): unknown {
  const number = typeof value === "string" && value.trim() === "" ? 0 : Number(value);
  const empty = typeof value === "string" && value !== "" && value.trim() === "";
  return Number.isNaN(number) || empty ? { error: { error: "#VALUE!" } } : number;
}

function toTruth(value: string): unknown {
  if (value === "") return false;
  return /^(true|false)$/i.test(value) ? /^t/i.test(value) : { error: { error: "#VALUE!" } };
}

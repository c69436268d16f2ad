// The error values of cells.

import type { CellError, Value } from "./state";

export const errorCodes = [
  "#N/A",
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#REF!",
  "#NAME?",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const satisfies readonly CellError["error"][];

export function isError(value: Value): value is CellError {
  return typeof value === "object";
}

/** As the API reads a value: errors are their text. */
export function plainValue(value: Value): string | number | boolean {
  return isError(value) ? value.error : value;
}

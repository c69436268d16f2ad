// What formulas compute with: single values, grids of them and references; how Excel turns one kind into another,
// compares values and spreads an operation over grids.

import { isError } from "../workbook/errors";
import { readEntry } from "../workbook/entry";
import type { Locale } from "../workbook/entry";
import type { Area, CellError, Sheet, Value } from "../workbook/state";

/** null: an empty cell or an omitted argument, which counts as 0, "" or FALSE. */
export type Scalar = Value | null;
export type Grid = readonly (readonly Scalar[])[];

export interface Reference {
  readonly sheet: Sheet;
  readonly area: Area;
}

export type Operand = Scalar | Grid | Reference;

/** An error value on its way through a computation. */
export class Failure extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

export function failWith(error: CellError["error"]): never {
  throw new Failure({ error });
}

export function isGrid(operand: Operand): operand is Grid {
  return Array.isArray(operand);
}

export function isReference(operand: Operand): operand is Reference {
  return typeof operand === "object" && operand !== null && "area" in operand;
}

export function isFailed(value: Scalar): value is CellError {
  return value !== null && isError(value);
}

/** The value itself, or the error thrown. */
export function sound(value: Scalar): string | number | boolean | null {
  if (isFailed(value)) throw new Failure(value);
  return value;
}

export function toNumber(value: Scalar, locale: Locale): number {
  const known = sound(value);
  if (typeof known === "number") return known;
  if (known === null) return 0;
  if (typeof known === "boolean") return known ? 1 : 0;
  return readNumber(known, locale) ?? failWith("#VALUE!");
}

/** A number, percentage, date or time as the person writes them. */
export function readNumber(text: string, locale: Locale): number | null {
  if (text.trim() === "" || text.startsWith("'")) return null;
  const entry = readEntry(text.trim(), "General", { numbers: locale, dates: locale });
  return entry.kind === "value" && typeof entry.value === "number" ? entry.value : null;
}

export function toText(value: Scalar, locale: Locale): string {
  const known = sound(value);
  if (known === null) return "";
  if (typeof known === "boolean") return known ? "TRUE" : "FALSE";
  return typeof known === "number" ? numberText(known, locale) : known;
}

function numberText(value: number, locale: Locale): string {
  const text = String(Number(value.toPrecision(15)))
    .replace("e", "E")
    .replace(/E([+-])(\d)$/, "E$10$2");
  return locale === "vi-VN" ? text.replace(".", ",") : text;
}

export function toTruth(value: Scalar): boolean {
  const known = sound(value);
  if (typeof known !== "string") return Boolean(known);
  if (/^(true|false)$/i.test(known)) return /^t/i.test(known);
  return failWith("#VALUE!");
}

const order = new Intl.Collator("vi", { sensitivity: "accent" });

/** Excel's order: numbers before texts before truth values; case doesn't matter; an empty cell is what the other one is. */
export function compare(left: Scalar, right: Scalar): number {
  const one = sound(left) ?? blankLike(right);
  const other = sound(right) ?? blankLike(left);
  if (typeof one === "number" && typeof other === "number") {
    return one === other || one.toPrecision(15) === other.toPrecision(15) ? 0 : one - other;
  }
  if (typeof one === "string" && typeof other === "string") {
    return one.toLowerCase() === other.toLowerCase() ? 0 : order.compare(one, other) || (one < other ? -1 : 1);
  }
  return rank(one) - rank(other) || Number(one) - Number(other);
}

function blankLike(other: Scalar): string | number | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: string | number | boolean): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

/** The outcome of `act`, an error value included. */
export function caught<T>(act: () => T): T | CellError {
  try {
    return act();
  } catch (cause) {
    if (cause instanceof Failure) return cause.value;
    throw cause;
  }
}

/** Applies a function of single values to grids, cell by cell; a single row or column is repeated. */
export function spread(operands: readonly (Scalar | Grid)[], apply: (...values: Scalar[]) => Scalar): Scalar | Grid {
  const grids = operands.filter((operand) => isGrid(operand));
  if (grids.length === 0) return caught(() => apply(...(operands as Scalar[])));
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  return Array.from({ length: rows }, (_row, i) =>
    Array.from({ length: columns }, (_column, j) =>
      caught(() => apply(...operands.map((operand) => (isGrid(operand) ? repeated(operand, i, j) : operand)))),
    ),
  );
}

/** One cell of a grid whose single row or column stands for all; #N/A beyond it. */
export function repeated(grid: Grid, row: number, column: number): Scalar {
  const line = grid.length === 1 ? grid[0] : grid[row];
  if (!line) return { error: "#N/A" };
  if (line.length === 1) return line[0] ?? null;
  return column < line.length ? (line[column] ?? null) : { error: "#N/A" };
}

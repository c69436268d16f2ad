// Data validation as a file holds it: where, which rule, what is said. And the judgement whether a value keeps a rule.

import { notModelled } from "../protocol/rich-error";
import { contains, intersection, parseArea, splitAddress, without } from "./a1";
import { serialOf } from "./entry";
import { isError } from "./errors";
import { gridOf, valueAt } from "./grid";
import type { Area, Sheet, Value } from "./state";

export const comparedKinds = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;
export const validationOperators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

export type ValidationRule =
  | { readonly kind: "list"; readonly inCellDropDown: boolean; readonly source: string }
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: (typeof comparedKinds)[number];
      readonly operator: (typeof validationOperators)[number];
      readonly formula1: string | number;
      readonly formula2?: string | number;
    };

export interface Validation {
  areas: Area[];
  /** null: only a prompt, every value is taken. */
  rule: ValidationRule | null;
  ignoreBlanks: boolean;
  prompt: { message: string; showPrompt: boolean; title: string };
  errorAlert: { message: string; showAlert: boolean; style: "Stop" | "Warning" | "Information"; title: string };
}

export function freshValidation(areas: Area[]): Validation {
  return {
    areas,
    rule: null,
    ignoreBlanks: true,
    prompt: { message: "", showPrompt: true, title: "" },
    errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  };
}

export function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.validations.find(({ areas }) => areas.some((area) => contains(area, row, column)));
}

/** The validations that an area touches, and whether some of its cells have none. */
export function validationsIn(sheet: Sheet, area: Area): { found: Validation[]; partly: boolean } {
  const found = sheet.validations.filter(({ areas }) => areas.some((own) => intersection(own, area)));
  const rest = found
    .flatMap(({ areas }) => areas)
    .reduce<Area[]>((left, own) => left.flatMap((piece) => without(piece, own)), [area]);
  return { found, partly: rest.length > 0 };
}

/** Takes an area out of all validations of the sheet. */
export function clearValidation(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    const areas = validation.areas.flatMap((own) => without(own, area));
    return areas.length === 0 ? [] : [{ ...validation, areas }];
  });
}

/** `find` looks a sheet up by its name. */
export function isValid(
  value: Value,
  validation: Validation,
  home: Sheet,
  find: (name: string) => Sheet | undefined,
): boolean {
  const { rule } = validation;
  if (!rule || (value === "" && validation.ignoreBlanks)) return true;
  if (rule.kind === "custom") return isTrue(rule.formula);
  if (rule.kind === "list") return choices(rule.source, home, find).includes(textOf(value));
  const measured = rule.kind === "textLength" ? textOf(value).length : value;
  if (typeof measured !== "number") return false;
  if (rule.kind === "wholeNumber" && !Number.isInteger(measured)) return false;
  const limit = (formula: string | number): number => limitOf(formula, home, find);
  return compare(measured, rule.operator, limit(rule.formula1), () => limit(rule.formula2 ?? ""));
}

/** A rule that takes every value shows a prompt and no more; any other formula would have to be computed. */
function isTrue(formula: string): boolean {
  return /^=TRUE(\(\))?$/i.test(formula) || notModelled(`Judging the custom validation ${formula}`);
}

function textOf(value: Value): string {
  return isError(value) ? value.error : String(value);
}

function choices(source: string, home: Sheet, find: (name: string) => Sheet | undefined): string[] {
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const { sheet, area } = referenced(source, home, find) ?? notModelled(`Judging the list ${source}`);
  return gridOf(area, (row, column) => textOf(valueAt(sheet, row, column))).flat();
}

function referenced(
  formula: string,
  home: Sheet,
  find: (name: string) => Sheet | undefined,
): { sheet: Sheet; area: Area } | null {
  const { sheet: name, local } = splitAddress(formula.replace(/^=/, ""));
  const sheet = name === null ? home : find(name);
  const area = parseArea(local);
  return sheet && area ? { sheet, area } : null;
}

/** A number, a date "2024-08-31" or the cell that holds it. */
function limitOf(formula: string | number, home: Sheet, find: (name: string) => Sheet | undefined): number {
  if (typeof formula === "number") return formula;
  const plain = formula.replace(/^=/, "");
  if (plain !== "" && Number.isFinite(Number(plain))) return Number(plain);
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(plain) ?? [];
  const serial = year ? serialOf(Number(year), Number(month), Number(day)) : null;
  if (serial !== null) return serial;
  const cell = referenced(formula, home, find);
  const value = cell && valueAt(cell.sheet, cell.area.firstRow, cell.area.firstColumn);
  return typeof value === "number" ? value : notModelled(`Judging the limit ${formula}`);
}

function compare(
  value: number,
  operator: (typeof validationOperators)[number],
  one: number,
  other: () => number,
): boolean {
  switch (operator) {
    case "Between":
      return value >= one && value <= other();
    case "NotBetween":
      return value < one || value > other();
    case "EqualTo":
      return value === one;
    case "NotEqualTo":
      return value !== one;
    case "GreaterThan":
      return value > one;
    case "LessThan":
      return value < one;
    case "GreaterThanOrEqualTo":
      return value >= one;
    case "LessThanOrEqualTo":
      return value <= one;
  }
}

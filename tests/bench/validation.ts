// Checking the rows: the add-in's reading, with all its checks and of the rows alone, against one zod schema for a row. All have to
// find the same bad cells of the same rows (spoil.ts). Objects for zod are made beforehand, outside the measurement.

import { createUnitMatcher } from "../../src/intake/match-unit";
import type { Issue } from "../../src/model/issue";
import { parseArea } from "../host/workbook/a1";
import { once } from "./measure";
import { badFields, validateByZod, type RowObject } from "./peers/zod-rows";
import { admissionsAmong, readProvince } from "./product";
import { COLUMN_NAMES, inventProvince, type Province, type Size } from "./province";
import { readRowsAlone } from "./rows-alone";
import { spoil, type Spoiled } from "./spoil";

export type ValidatorId = "rows" | "product" | "zod" | "zod-jitless";

export interface ValidationFacts {
  /** The very first run of the process, milliseconds. */
  readonly first: number;
  /** How many cells were spoiled, and that exactly these were found. */
  readonly badCells: number;
}

interface Validator {
  run(): unknown;
  /** Of the last run. */
  badCells(): readonly Spoiled[];
}

export function prepareValidation(
  validator: ValidatorId,
  size: Size,
): { readonly facts: ValidationFacts; run(): unknown } {
  const { one, first, missed, invented, spoiled } = prepare(validator, size);
  if (missed.length + invented.length > 0) {
    const some = (keys: readonly string[]): string => `${String(keys.length)} (${keys.slice(0, 5).join(", ")})`;
    throw new Error(`${validator} misses ${some(missed)} and invents ${some(invented)} bad cells, as row:column.`);
  }
  return { facts: { first, badCells: spoiled }, run: () => one.run() };
}

interface Found {
  readonly missed: readonly string[];
  readonly invented: readonly string[];
  readonly spoiled: number;
}

export function badCellsOf(validator: ValidatorId, size: Size): Found {
  return prepare(validator, size);
}

function prepare(validator: ValidatorId, size: Size): Found & { readonly one: Validator; readonly first: number } {
  const province = inventProvince(size);
  const wanted = keysOf(spoil(province));
  const one = createValidator(validator, province);
  const first = once(() => one.run());
  const found = keysOf(one.badCells());
  const missed = [...wanted].filter((key) => !found.has(key));
  const invented = [...found].filter((key) => !wanted.has(key));
  return { one, first, missed, invented, spoiled: wanted.size };
}

function createValidator(validator: ValidatorId, province: Province): Validator {
  switch (validator) {
    case "rows":
      return rowsAlone(province);
    case "product":
      return product(province);
    case "zod":
    case "zod-jitless":
      return zod(province, validator === "zod-jitless");
  }
}

function keysOf(cells: readonly Spoiled[]): Set<string> {
  return new Set(cells.map(({ row, column }) => `${String(row)}:${String(column)}`));
}

function rowsAlone({ grids }: Province): Validator {
  const layout = admissionsAmong(grids);
  const { units } = readProvince(grids).board;
  const matchUnit = createUnitMatcher(units);
  let last: readonly Issue[] = [];
  return { run: () => (last = readRowsAlone(layout, units, matchUnit)), badCells: () => cellsOf(last) };
}

function product({ grids }: Province): Validator {
  let last: readonly Issue[] = [];
  // What is said of two rows isn't compared: without their identity numbers, two of one name and birth may be one person.
  const ofRows = (): readonly Issue[] => last.filter(({ code }) => !code.startsWith("person/"));
  return { run: () => (last = readProvince(grids).issues), badCells: () => cellsOf(ofRows()) };
}

function cellsOf(issues: readonly Issue[]): readonly Spoiled[] {
  return issues.map(({ cell }) => {
    const { firstRow = 0, firstColumn: column = -1 } = parseArea(cell) ?? {};
    // Below the headings.
    return { row: firstRow - 1, column };
  });
}

function zod({ rows, units, labels }: Province, jitless: boolean): Validator {
  const objects = rows.map((row) => Object.fromEntries(COLUMN_NAMES.map((id, at) => [id, row[at]])) as RowObject);
  const validate = validateByZod(
    units.map(({ code }) => code),
    labels,
    jitless,
  );
  let last: ReturnType<typeof validate> = [];
  return {
    run: () => (last = validate(objects)),
    badCells: () =>
      last.flatMap((result, row) => badFields(result).map((id) => ({ row, column: COLUMN_NAMES.indexOf(id) }))),
  };
}

// Data validation of a range as the API shows it. The cells of a range may follow one rule, several or none.

import { fail, notModelled } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { areaOf, formatArea, intersection, quoteSheetName } from "./a1";
import { asBoolean, asOneOf, asText } from "./arguments";
import { cellsIn, valueAt } from "./grid";
import { refuseProtected } from "./protection";
import { Range } from "./range";
import type { Area } from "./state";
import {
  clearValidation,
  comparedKinds,
  freshValidation,
  isValid,
  validationOperators,
  validationsIn,
} from "./validation";
import type { Validation, ValidationRule } from "./validation";
import { wireRangeAreas, wireRangeAreasOrNull } from "./wire-range-areas";

export function wireDataValidation(ranges: readonly Range[]): WireObject {
  return WireObject.of(validationClass, ranges);
}

/** The one validation of all cells; null: there is none; "mixed": there are several, or some cells have none. */
function common(ranges: readonly Range[]): Validation | null | "mixed" {
  const parts = ranges.map(({ sheet, area }) => validationsIn(sheet, area));
  const found = new Set(parts.flatMap((part) => part.found));
  const [only] = found;
  if (!only) return null;
  return found.size === 1 && parts.every(({ partly }) => !partly) ? only : "mixed";
}

function read<T>(ranges: readonly Range[], property: (validation: Validation) => T): T | null {
  const validation = common(ranges);
  return validation === "mixed" ? null : property(validation ?? freshValidation([]));
}

function change(ranges: readonly Range[], edit: (validation: Validation) => void): void {
  for (const range of ranges) {
    refuseProtected(range.sheet, null, "DataValidation");
    const known = common([range]);
    const validation: Validation =
      known === null || known === "mixed"
        ? freshValidation([range.area])
        : { ...structuredClone(known), areas: [range.area] };
    edit(validation);
    clearValidation(range.sheet, range.area);
    range.sheet.validations.push(validation);
  }
}

const typeNames: Readonly<Record<ValidationRule["kind"], string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

function typeOf(ranges: readonly Range[]): string {
  const validation = common(ranges);
  if (validation !== "mixed") return validation?.rule ? typeNames[validation.rule.kind] : "None";
  const parts = ranges.map(({ sheet, area }) => validationsIn(sheet, area));
  const kinds = new Set(parts.flatMap(({ found }) => found.map(({ rule }) => rule?.kind)));
  return kinds.size === 1 && parts.every(({ partly }) => !partly) ? "MixedCriteria" : "Inconsistent";
}

const alertStyles = ["Stop", "Warning", "Information"] as const;

const validationClass: WireClass<readonly Range[]> = {
  type: "DataValidation",
  reads: {
    Type: typeOf,
    Rule: (ranges) => read(ranges, ({ rule }) => (rule ? ruleAsGiven(rule) : {})),
    Prompt: (ranges) => read(ranges, ({ prompt }) => prompt),
    ErrorAlert: (ranges) => read(ranges, ({ errorAlert }) => errorAlert),
    IgnoreBlanks: (ranges) => read(ranges, ({ ignoreBlanks }) => ignoreBlanks),
    Valid: (ranges) => valid(ranges),
  },
  writes: {
    Rule: (ranges, value) => {
      const rule = readRule(value);
      change(ranges, (validation) => {
        validation.rule = rule;
      });
    },
    Prompt: (ranges, value) => {
      const given = parts(value, "DataValidation.prompt");
      change(ranges, (validation) => {
        validation.prompt = {
          message: limited(given["message"], 255, "DataValidation.prompt"),
          showPrompt: asBoolean(given["showPrompt"] ?? true, "DataValidation.prompt"),
          title: limited(given["title"], 32, "DataValidation.prompt"),
        };
      });
    },
    ErrorAlert: (ranges, value) => {
      const given = parts(value, "DataValidation.errorAlert");
      change(ranges, (validation) => {
        validation.errorAlert = {
          message: limited(given["message"], 255, "DataValidation.errorAlert"),
          showAlert: asBoolean(given["showAlert"] ?? true, "DataValidation.errorAlert"),
          style: asOneOf(given["style"] ?? "Stop", alertStyles, "DataValidation.errorAlert"),
          title: limited(given["title"], 32, "DataValidation.errorAlert"),
        };
      });
    },
    IgnoreBlanks: (ranges, value) => {
      const ignore = asBoolean(value, "DataValidation.ignoreBlanks");
      change(ranges, (validation) => {
        validation.ignoreBlanks = ignore;
      });
    },
  },
  calls: {
    Clear: (ranges) => {
      for (const { sheet, area } of ranges) {
        refuseProtected(sheet, null, "DataValidation.clear");
        clearValidation(sheet, area);
      }
    },
    GetInvalidCells: (ranges) => {
      const invalid = invalidCells(ranges);
      return invalid.length > 0 ? wireRangeAreas(invalid) : fail("ItemNotFound", "DataValidation.getInvalidCells");
    },
    GetInvalidCellsOrNullObject: (ranges) => wireRangeAreasOrNull(invalidCells(ranges)),
  },
};

function parts(value: unknown, location: string): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? (value as Record<string, unknown>)
    : fail("InvalidArgument", location);
}

function limited(value: unknown, longest: number, location: string): string {
  const text = asText(value ?? "", location);
  return text.length <= longest ? text : fail("InvalidArgument", location);
}

/** The API wraps a rule in its kind: { list: { … } }. */
function ruleAsGiven({ kind, ...rule }: ValidationRule): object {
  return { [kind]: rule };
}

function readRule(value: unknown): ValidationRule {
  const location = "DataValidation.rule";
  const given = Object.entries(parts(value, location)).filter(([, part]) => part !== null && part !== undefined);
  const [kind, part] = given[0] ?? [];
  if (given.length !== 1 || kind === undefined) fail("InvalidArgument", location);
  const rule = parts(part, location);
  if (kind === "list") {
    const source = formulaOf(rule["source"], location);
    // Excel keeps no longer list of its own; a longer one stands in cells.
    if (typeof source !== "string" || source === "" || (!source.startsWith("=") && source.length > 255))
      fail("InvalidArgument", location);
    if (!asBoolean(rule["inCellDropDown"] ?? true, location)) notModelled("A list of validation without its arrow");
    return { kind, inCellDropDown: true, source };
  }
  if (kind === "custom") {
    const formula = asText(rule["formula"], location);
    return formula.startsWith("=") ? { kind, formula } : fail("InvalidArgument", location);
  }
  const compared = asOneOf(kind, comparedKinds, location);
  const operator = asOneOf(rule["operator"], validationOperators, location);
  const two = operator === "Between" || operator === "NotBetween";
  return {
    kind: compared,
    operator,
    formula1: formulaOf(rule["formula1"], location),
    ...(two && { formula2: formulaOf(rule["formula2"], location) }),
  };
}

/** A number, a text, or a range, which becomes the formula that points to it. */
function formulaOf(value: unknown, location: string): string | number {
  if (value instanceof WireObject && value.target instanceof Range) {
    const { sheet, area } = value.target;
    return `=${quoteSheetName(sheet.name)}!${formatArea(area, "$")}`;
  }
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const text = asText(value, location);
  return text === "" ? fail("InvalidArgument", location) : text;
}

/** null: some cells keep their rules and some don't. */
function valid(ranges: readonly Range[]): boolean | null {
  const invalid = invalidCells(ranges).length;
  if (invalid === 0) return true;
  const cells = ranges.reduce(
    (sum, { area }) => sum + (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1),
    0,
  );
  return invalid === cells ? false : null;
}

function invalidCells(ranges: readonly Range[]): Range[] {
  return ranges.flatMap((range) => {
    const { sheet, workbook } = range;
    const find = (name: string) => workbook.findSheet(name);
    return validationsIn(sheet, range.area).found.flatMap((validation) =>
      validation.areas
        .flatMap((area) => intersection(area, range.area) ?? [])
        .flatMap((area) => places(range, area, validation))
        .filter(([row, column]) => !isValid(valueAt(sheet, row, column), validation, sheet, find))
        .map(([row, column]) => range.over(areaOf(row, column))),
    );
  });
}

/** Empty cells can only be wrong where blanks aren't ignored. */
function places({ sheet }: Range, area: Area, { ignoreBlanks }: Validation): [number, number][] {
  if (ignoreBlanks) return [...cellsIn(sheet, area)].map(({ row, column }) => [row, column]);
  const all: [number, number][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) all.push([row, column]);
  }
  return all;
}

// The rules of conditional formats as the API shows them, kind by kind, and the look that most of them give a cell.

import { fail, notModelled } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { asBoolean, asColor, asOneOf, asText } from "./arguments";
import { boundTypes, cellValueOperators, evenSteps, iconSets, textOperators } from "./conditional-format";
import type {
  Bound,
  ColorStop,
  ConditionalFormat,
  ConditionalLook,
  ConditionalRule,
  IconSetName,
  IconStep,
} from "./conditional-format";
import { color, fields, flag, oneOf, orAutomatic, text } from "./fields";

type Rule<T extends ConditionalRule["type"]> = Extract<ConditionalRule, { type: T }>;

interface Of<T extends ConditionalRule["type"]> {
  readonly format: ConditionalFormat;
  readonly rule: Rule<T>;
}

function of<T extends ConditionalRule["type"]>(format: ConditionalFormat, type: T): Of<T> {
  if (format.rule.type !== type) fail("ItemNotFound", `ConditionalFormat.${type}`);
  return { format, rule: format.rule as Rule<T> };
}

export const ruleParts: Readonly<Record<ConditionalRule["type"], (format: ConditionalFormat) => WireObject>> = {
  CellValue: (format) => WireObject.of(cellValueClass, of(format, "CellValue")),
  ContainsText: (format) => WireObject.of(textClass, of(format, "ContainsText")),
  Custom: (format) => WireObject.of(customClass, of(format, "Custom")),
  DataBar: (format) => WireObject.of(dataBarClass, of(format, "DataBar")),
  ColorScale: (format) => WireObject.of(colorScaleClass, of(format, "ColorScale")),
  IconSet: (format) => WireObject.of(iconSetClass, of(format, "IconSet")),
};

function record(value: unknown, location: string): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : fail("InvalidArgument", location);
}

function formula(value: unknown, location: string): string {
  if (typeof value === "number") return String(value);
  const given = asText(value, location);
  return given === "" ? fail("InvalidArgument", location) : given;
}

const cellValueClass: WireClass<Of<"CellValue">> = {
  type: "CellValueConditionalFormat",
  reads: { Rule: ({ rule }) => rule.test, Format: ({ format }) => WireObject.of(lookClass, format.look) },
  writes: {
    Rule: ({ rule }, value) => {
      const location = "CellValueConditionalFormat.rule";
      const { operator, formula1, formula2 } = record(value, location);
      const known = asOneOf(operator, cellValueOperators, location);
      const two = known === "Between" || known === "NotBetween";
      rule.test = {
        operator: known,
        formula1: formula(formula1, location),
        ...(two && { formula2: formula(formula2, location) }),
      };
    },
  },
};

const textClass: WireClass<Of<"ContainsText">> = {
  type: "TextConditionalFormat",
  reads: { Rule: ({ rule }) => rule.test, Format: ({ format }) => WireObject.of(lookClass, format.look) },
  writes: {
    Rule: ({ rule }, value) => {
      const location = "TextConditionalFormat.rule";
      const given = record(value, location);
      rule.test = {
        operator: asOneOf(given["operator"], textOperators, location),
        text: formula(given["text"], location),
      };
    },
  },
};

const customClass: WireClass<Of<"Custom">> = {
  type: "CustomConditionalFormat",
  reads: {
    Rule: ({ rule }) => WireObject.of(formulaClass, rule),
    Format: ({ format }) => WireObject.of(lookClass, format.look),
  },
};

const formulaClass: WireClass<Rule<"Custom">> = {
  type: "ConditionalFormatRule",
  reads: { Formula: ({ formula: given }) => given },
  writes: {
    Formula: (rule, value) => {
      const given = asText(value, "ConditionalFormatRule.formula");
      if (!given.startsWith("=") || given.length === 1) fail("InvalidArgument", "ConditionalFormatRule.formula");
      rule.formula = given;
    },
  },
};

const dataBarClass: WireClass<Of<"DataBar">> = {
  type: "DataBarConditionalFormat",
  reads: {
    ShowDataBarOnly: ({ rule }) => rule.barOnly,
    LowerBoundRule: ({ rule }) => rule.lower,
    UpperBoundRule: ({ rule }) => rule.upper,
    PositiveFormat: ({ rule }) => WireObject.of(barClass, rule),
  },
  writes: {
    ShowDataBarOnly: ({ rule }, value) => {
      if (asBoolean(value, "DataBarConditionalFormat.showDataBarOnly")) notModelled("A data bar without its number");
      rule.barOnly = false;
    },
    LowerBoundRule: ({ rule }, value) => {
      rule.lower = bound(value, "DataBarConditionalFormat.lowerBoundRule");
    },
    UpperBoundRule: ({ rule }, value) => {
      rule.upper = bound(value, "DataBarConditionalFormat.upperBoundRule");
    },
  },
};

const barClass: WireClass<Rule<"DataBar">> = {
  type: "ConditionalDataBarPositiveFormat",
  reads: { FillColor: ({ color: fill }) => fill },
  writes: {
    FillColor: (rule, value) => {
      rule.color = asColor(value, "ConditionalDataBarPositiveFormat.fillColor");
    },
    GradientFill: () => notModelled("Writing ConditionalDataBarPositiveFormat.gradientFill"),
  },
};

function bound(value: unknown, location: string): Bound {
  const given = record(value, location);
  const type = asOneOf(given["type"], boundTypes, location);
  if (["Automatic", "LowestValue", "HighestValue"].includes(type)) return { type };
  if (type === "Formula") notModelled("A bound of a conditional format that is a formula");
  return { type, formula: formula(given["formula"], location) };
}

const colorScaleClass: WireClass<Of<"ColorScale">> = {
  type: "ColorScaleConditionalFormat",
  reads: {
    ThreeColorScale: ({ rule }) => rule.stops.length === 3,
    Criteria: ({ rule: { stops } }) => ({
      minimum: stops[0],
      ...(stops.length === 3 && { midpoint: stops[1] }),
      maximum: stops.at(-1),
    }),
  },
  writes: {
    Criteria: ({ rule }, value) => {
      const { minimum, midpoint, maximum } = record(value, "ColorScaleConditionalFormat.criteria");
      rule.stops = [minimum, ...(midpoint == null ? [] : [midpoint]), maximum].map(stop);
    },
  },
};

function stop(value: unknown): ColorStop {
  const location = "ColorScaleConditionalFormat.criteria";
  const given = bound(value, location);
  if (given.type === "Automatic") fail("InvalidArgument", location);
  return { ...given, color: asColor(record(value, location)["color"], location) };
}

const iconSetClass: WireClass<Of<"IconSet">> = {
  type: "IconSetConditionalFormat",
  reads: {
    Style: ({ rule }) => rule.style,
    ReverseIconOrder: ({ rule }) => rule.reversed,
    ShowIconOnly: ({ rule }) => rule.iconsOnly,
    // The first icon has no lower limit.
    Criteria: ({ rule }) => rule.steps.map((step, index) => (index === 0 ? {} : step)),
  },
  writes: {
    Style: ({ rule }, value) => {
      if (/^(threestars|threetriangles|fiveboxes)$/i.test(String(value))) notModelled(`IconSet ${String(value)}`);
      const style = asOneOf(value, Object.keys(iconSets) as IconSetName[], "IconSetConditionalFormat.style");
      if (iconSets[style] !== rule.steps.length) rule.steps = evenSteps(iconSets[style]);
      rule.style = style;
    },
    ReverseIconOrder: ({ rule }, value) => {
      rule.reversed = asBoolean(value, "IconSetConditionalFormat.reverseIconOrder");
    },
    ShowIconOnly: ({ rule }, value) => {
      rule.iconsOnly = asBoolean(value, "IconSetConditionalFormat.showIconOnly");
    },
    Criteria: ({ rule }, value) => {
      if (!Array.isArray(value) || value.length !== rule.steps.length)
        fail("InvalidArgument", "IconSetConditionalFormat.criteria");
      rule.steps = value.map((given: unknown, index) => (index === 0 ? evenSteps(1)[0]! : iconStep(given)));
    },
  },
};

function iconStep(value: unknown): IconStep {
  const location = "IconSetConditionalFormat.criteria";
  const given = record(value, location);
  const type = asOneOf(given["type"], ["Number", "Percent", "Formula", "Percentile"], location);
  const operator = asOneOf(given["operator"], ["GreaterThan", "GreaterThanOrEqual"], location);
  if (type === "Formula" || operator === "GreaterThan") notModelled(`An icon's step by ${type}, ${operator}`);
  return { type, formula: formula(given["formula"], location).replace(/^=/, ""), operator };
}

const lookClass: WireClass<ConditionalLook> = {
  type: "ConditionalRangeFormat",
  ...fields<ConditionalLook>("ConditionalRangeFormat", { numberFormat: orAutomatic(text) }),
  reads: {
    NumberFormat: (look) => look.numberFormat,
    Font: (look) => WireObject.of(lookFontClass, look),
    Fill: (look) => WireObject.of(lookFillClass, look),
  },
};

const lookFontClass: WireClass<ConditionalLook> = {
  type: "ConditionalRangeFont",
  ...fields<ConditionalLook>("ConditionalRangeFont", {
    color: orAutomatic(color),
    bold: orAutomatic(flag),
    italic: orAutomatic(flag),
    strikethrough: orAutomatic(flag),
    underline: orAutomatic(oneOf(["None", "Single", "Double"])),
  }),
  calls: {
    Clear: (look) => {
      Object.assign(look, { color: null, bold: null, italic: null, strikethrough: null, underline: null });
    },
  },
};

const lookFillClass: WireClass<ConditionalLook> = {
  type: "ConditionalRangeFill",
  reads: { Color: (look) => look.fill },
  writes: {
    Color: (look, value) => {
      look.fill = asColor(value, "ConditionalRangeFill.color");
    },
  },
  calls: {
    Clear: (look) => {
      look.fill = null;
    },
  },
};

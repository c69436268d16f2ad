// Conditional formats as a file holds them: where, which rule, which look. Their order on the sheet is their priority.

import { without } from "./a1";
import type { Area, Sheet } from "./state";

export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  stopIfTrue: boolean;
  rule: ConditionalRule;
  /** Of rules that dress the whole cell; bars, scales and icons bring their own. */
  look: ConditionalLook;
}

export interface ConditionalLook {
  fill: string | null;
  color: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
  underline: "None" | "Single" | "Double" | null;
  numberFormat: string | null;
}

export const cellValueOperators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
export const textOperators = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
export const boundTypes = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
] as const;

export interface Bound {
  readonly type: (typeof boundTypes)[number];
  readonly formula?: string;
}

export interface ColorStop extends Bound {
  readonly color: string;
}

/** The number of icons of each set. */
export const iconSets = {
  ThreeArrows: 3,
  ThreeArrowsGray: 3,
  ThreeFlags: 3,
  ThreeTrafficLights1: 3,
  ThreeTrafficLights2: 3,
  ThreeSigns: 3,
  ThreeSymbols: 3,
  ThreeSymbols2: 3,
  FourArrows: 4,
  FourArrowsGray: 4,
  FourRedToBlack: 4,
  FourRating: 4,
  FourTrafficLights: 4,
  FiveArrows: 5,
  FiveArrowsGray: 5,
  FiveRating: 5,
  FiveQuarters: 5,
} as const;
export type IconSetName = keyof typeof iconSets;

export interface IconStep {
  readonly type: "Number" | "Percent" | "Formula" | "Percentile";
  readonly formula: string;
  readonly operator: "GreaterThan" | "GreaterThanOrEqual";
}

/** A rule that was added but not yet said is null: Excel shows nothing, and a file can't hold it. */
export type ConditionalRule =
  | {
      type: "CellValue";
      test: { operator: (typeof cellValueOperators)[number]; formula1: string; formula2?: string } | null;
    }
  | { type: "ContainsText"; test: { operator: (typeof textOperators)[number]; text: string } | null }
  | { type: "Custom"; formula: string }
  | { type: "DataBar"; color: string; lower: Bound; upper: Bound; barOnly: boolean }
  | { type: "ColorScale"; stops: readonly ColorStop[] }
  | { type: "IconSet"; style: IconSetName; steps: readonly IconStep[]; reversed: boolean; iconsOnly: boolean };

export function plainLook(): ConditionalLook {
  return {
    fill: null,
    color: null,
    bold: null,
    italic: null,
    strikethrough: null,
    underline: null,
    numberFormat: null,
  };
}

/** What Excel gives a rule of each kind to begin with. */
export function freshRule(type: ConditionalRule["type"]): ConditionalRule {
  switch (type) {
    case "CellValue":
    case "ContainsText":
      return { type, test: null };
    case "Custom":
      return { type, formula: "" };
    case "DataBar":
      return { type, color: "#638EC6", lower: { type: "Automatic" }, upper: { type: "Automatic" }, barOnly: false };
    case "ColorScale":
      return { type, stops: redYellowGreen };
    case "IconSet":
      return { type, style: "ThreeTrafficLights1", steps: evenSteps(3), reversed: false, iconsOnly: false };
  }
}

const redYellowGreen: readonly ColorStop[] = [
  { type: "LowestValue", color: "#F8696B" },
  { type: "Percentile", formula: "50", color: "#FFEB84" },
  { type: "HighestValue", color: "#63BE7B" },
];

/** The limits below which the icons change, from the second icon on. */
export function evenSteps(icons: number): IconStep[] {
  return Array.from({ length: icons }, (_step, index) => ({
    type: "Percent",
    formula: String(Math.round((100 * index) / icons)),
    operator: "GreaterThanOrEqual",
  }));
}

/** Takes an area out of all conditional formats of the sheet. */
export function clearConditionalFormats(sheet: Sheet, area: Area): void {
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap((own) => without(own, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

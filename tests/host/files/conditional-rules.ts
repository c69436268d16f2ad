// Conditional formats between a sheet and hucre. Rules that the model doesn't know stay with what is carried.
import type { CellStyle, ConditionalRule as FileRule, Sheet as FileSheet } from "hucre";
import { formatArea } from "../workbook/a1";
import { iconSets, plainLook } from "../workbook/conditional-format";
import type {
  Bound,
  ConditionalFormat,
  ConditionalLook,
  ConditionalRule,
  IconSetName,
} from "../workbook/conditional-format";
import { areasOf, fromFileOperator, lower, sqref, toFileOperator } from "./rule-texts";

const TEXT_TYPES = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;
const BOUND_TYPES = {
  Automatic: "min",
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
} as const;

export function readConditionalFormats(
  file: FileSheet,
  sheetNumber: number,
): { formats: ConditionalFormat[]; others: FileRule[] } {
  const others: FileRule[] = [];
  const formats: ConditionalFormat[] = [];
  for (const rule of [...(file.conditionalRules ?? [])].sort((one, other) => one.priority - other.priority)) {
    const read = readRule(rule);
    if (!read) {
      others.push(rule);
      continue;
    }
    formats.push({
      id: `{rule-${String(sheetNumber)}-${String(formats.length + 1)}}`,
      areas: areasOf(rule.range),
      stopIfTrue: rule.stopIfTrue ?? false,
      rule: read,
      look: readLook(rule.style),
    });
  }
  return { formats, others };
}

function readRule(rule: FileRule): ConditionalRule | null {
  const [formula1 = "", formula2] = Array.isArray(rule.formula) ? rule.formula : [rule.formula ?? ""];
  const typed = (formula: string): string => (/^-?[\d.]+$/.test(formula) ? formula : `=${formula}`);
  if (rule.type === "cellIs" && rule.operator) {
    const operator = fromFileOperator(rule.operator, "OrEqual") as "Between";
    return {
      type: "CellValue",
      test: { operator, formula1: typed(formula1), ...(formula2 !== undefined && { formula2: typed(formula2) }) },
    };
  }
  if (rule.type === "expression") return { type: "Custom", formula: `=${formula1}` };
  const text = Object.entries(TEXT_TYPES).find(([, type]) => type === rule.type)?.[0];
  if (text && rule.text !== undefined)
    return { type: "ContainsText", test: { operator: text as "Contains", text: rule.text } };
  if (rule.type === "dataBar" && rule.dataBar) {
    const [low, high] = rule.dataBar.cfvo;
    return {
      type: "DataBar",
      color: hex(rule.dataBar.color),
      lower: low?.type === "min" ? { type: "Automatic" } : boundOf(low),
      upper: high?.type === "max" ? { type: "Automatic" } : boundOf(high),
      barOnly: false,
    };
  }
  if (rule.type === "colorScale" && rule.colorScale) {
    const { cfvo, colors } = rule.colorScale;
    return {
      type: "ColorScale",
      stops: cfvo.map((bound, index) => ({ ...boundOf(bound), color: hex(colors[index] ?? "") })),
    };
  }
  return rule.type === "iconSet" ? readIcons(rule) : null;
}

function readIcons({ iconSet }: FileRule): ConditionalRule | null {
  const style = iconSet && (Object.keys(iconSets) as IconSetName[]).find((name) => fileIcons(name) === iconSet.iconSet);
  if (!iconSet || !style) return null;
  return {
    type: "IconSet",
    style,
    steps: iconSet.cfvo.map(({ type, value = "0" }) => ({
      type: type === "num" ? "Number" : type === "percentile" ? "Percentile" : "Percent",
      formula: value,
      operator: "GreaterThanOrEqual",
    })),
    reversed: iconSet.reverse ?? false,
    iconsOnly: iconSet.showValue === false,
  };
}

/** "ThreeArrows" is "3Arrows" in the file. */
function fileIcons(name: IconSetName): string {
  return name.replace(/^(Three|Four|Five)/, (count) => ({ Three: "3", Four: "4", Five: "5" })[count] ?? count);
}

function boundOf(bound: { type: string; value?: string } | undefined): Bound {
  const type = Object.entries(BOUND_TYPES).find(([name, file]) => file === bound?.type && name !== "Automatic")?.[0];
  return {
    type: (type ?? "LowestValue") as Bound["type"],
    ...(bound?.value !== undefined && { formula: bound.value }),
  };
}

function hex(color: string): string {
  return `#${color.replace(/^#/, "").slice(-6).toUpperCase()}`;
}

function readLook(style: CellStyle | undefined): ConditionalLook {
  const { font, fill, numFmt } = style ?? {};
  const filled = fill?.type === "pattern" ? (fill.bgColor?.rgb ?? fill.fgColor?.rgb) : undefined;
  return {
    ...plainLook(),
    ...(filled !== undefined && { fill: hex(filled) }),
    ...(font?.color?.rgb !== undefined && { color: hex(font.color.rgb) }),
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.italic !== undefined && { italic: font.italic }),
    ...(font?.strikethrough !== undefined && { strikethrough: font.strikethrough }),
    ...(font?.underline !== undefined && {
      underline: font.underline === "double" ? "Double" : font.underline ? "Single" : "None",
    }),
    ...(numFmt !== undefined && { numberFormat: numFmt }),
  };
}

export function toFileRules(formats: readonly ConditionalFormat[], others: readonly FileRule[]): FileRule[] {
  const rules = formats.flatMap((format, index) => {
    const rule = toFileRule(format);
    const base = { priority: index + 1, range: sqref(format.areas), ...(format.stopIfTrue && { stopIfTrue: true }) };
    return rule ? [{ ...base, ...rule }] : [];
  });
  return [...rules, ...others.map((rule, index) => ({ ...rule, priority: formats.length + index + 1 }))];
}

function toFileRule({ rule, look, areas }: ConditionalFormat): Omit<FileRule, "priority" | "range"> | null {
  const style = toLook(look);
  const plain = (formula: string): string => formula.replace(/^=/, "");
  switch (rule.type) {
    case "CellValue": {
      if (!rule.test) return null;
      const { operator, formula1, formula2 } = rule.test;
      const formula = formula2 === undefined ? plain(formula1) : [plain(formula1), plain(formula2)];
      return { type: "cellIs", operator: toFileOperator(operator), formula, style };
    }
    case "Custom":
      return rule.formula === "" ? null : { type: "expression", formula: plain(rule.formula), style };
    case "ContainsText": {
      const [first] = areas;
      if (!rule.test || !first) return null;
      const { operator, text } = rule.test;
      const cell = formatArea({ ...first, lastRow: first.firstRow, lastColumn: first.firstColumn });
      return { type: TEXT_TYPES[operator], text, formula: textFormula(operator, text, cell), style };
    }
    case "DataBar":
      return {
        type: "dataBar",
        dataBar: { cfvo: [toBound(rule.lower, "min"), toBound(rule.upper, "max")], color: rule.color.slice(1) },
      };
    case "ColorScale":
      return {
        type: "colorScale",
        colorScale: {
          cfvo: rule.stops.map((stop, index) => toBound(stop, index === 0 ? "min" : "max")),
          colors: rule.stops.map(({ color }) => color.slice(1)),
        },
      };
    case "IconSet":
      return {
        type: "iconSet",
        iconSet: {
          iconSet: fileIcons(rule.style),
          cfvo: rule.steps.map(({ type, formula }) => ({
            type: { Number: "num", Percent: "percent", Percentile: "percentile", Formula: "num" }[type] as "num",
            value: formula,
          })),
          ...(rule.reversed && { reverse: true }),
          ...(rule.iconsOnly && { showValue: false }),
        },
      };
  }
}

function toBound(
  { type, formula }: Bound,
  automatic: "min" | "max",
): { type: "min" | "max" | "num" | "percent" | "percentile"; value?: string } {
  if (type === "Automatic" || type === "Formula") return { type: automatic };
  return { type: BOUND_TYPES[type], ...(formula !== undefined && { value: formula.replace(/^=/, "") }) };
}

function textFormula(operator: keyof typeof TEXT_TYPES, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (operator === "Contains") return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  if (operator === "NotContains") return `ISERROR(SEARCH(${quoted},${cell}))`;
  return `${operator === "BeginsWith" ? "LEFT" : "RIGHT"}(${cell},LEN(${quoted}))=${quoted}`;
}

function toLook(look: ConditionalLook): CellStyle {
  const { fill, color, bold, italic, strikethrough, underline, numberFormat } = look;
  const font = {
    ...(color !== null && { color: { rgb: color.slice(1) } }),
    ...(bold !== null && { bold }),
    ...(italic !== null && { italic }),
    ...(strikethrough !== null && { strikethrough }),
    ...(underline !== null && underline !== "None" && { underline: lower(underline) }),
  };
  const colored = fill === null ? null : { rgb: fill.slice(1) };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(colored && { fill: { type: "pattern", pattern: "solid", fgColor: colored, bgColor: colored } as const }),
    ...(numberFormat !== null && { numFmt: numberFormat }),
  };
}

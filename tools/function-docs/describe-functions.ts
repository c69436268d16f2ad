// What the help pages say of every custom function, as plain data: from the metadata that the build makes, the tables of
// measures, tables and helpers, the sentences of the errors and the examples. How a page looks is left to markdown-page.ts and html-page.ts.

import { cellErrorOf } from "../../src/functions/error-sentence";
import { EXAMPLES } from "../../src/functions/examples";
import { HELPERS, type HelperInfo } from "../../src/functions/helpers";
import type { FigureInfo, MeasureInfo } from "../../src/indicators/measure";
import { MEASURES } from "../../src/indicators/measures";
import { TABLES } from "../../src/indicators/tables";
import type { Reason } from "../../src/model/reason";
import { wordsIn, type Language } from "../../src/model/words";
import { functions as englishSentences } from "../../src/text/en/functions";
import { help as english } from "../../src/text/en/help";
import { functions as vietnameseSentences } from "../../src/text/vi/functions";
import { help as vietnamese, type HelpWords } from "../../src/text/vi/help";
import { parameterName, shownNames } from "./parameter-names";
import { localFormula, showValue, type Value } from "./show-value";

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}
/** A function in functions.json or functions.en.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: { readonly stream?: boolean };
}
/** docs/examples.json: what each example gives, by language and id. */
export type ExampleValues = Readonly<Record<Language, Readonly<Record<string, Value>>>>;

/** The workbook of the examples, from the root of the repository and from that of the site. */
export const SAMPLE = "assets/sample.xlsx";

export interface ExampleHelp {
  readonly formula: string;
  /** Rows of cells: one row with one cell for a single value. */
  readonly cells: readonly (readonly string[])[];
  /** How many rows are left out, in words. */
  readonly more: string | null;
}
export interface FunctionHelp {
  readonly id: string;
  readonly call: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result: string;
  readonly definition: string;
  /** null where there is nothing to be laid down. */
  readonly source: string | null;
  /** Null until `npm run docs` has run it. */
  readonly example: ExampleHelp | null;
  readonly errors: readonly { readonly shown: string; readonly sentence: string }[];
}
/** A measure that sheets show and no function gives. */
export interface MeasureHelp extends Pick<FunctionHelp, "result" | "definition"> {
  readonly name: string;
  readonly source: string;
}
export interface HelpPage {
  readonly language: Language;
  readonly words: HelpWords;
  readonly functions: readonly FunctionHelp[];
  readonly measures: readonly MeasureHelp[];
}

const LONGEST_TABLE = 7;
/** Columns of tables, from 0, that hold days: a reader formats them as dates. */
const DAY_COLUMNS: Readonly<Record<string, number>> = { DORMANT: 3 };
const WORDS = { vi: vietnamese, en: english };
const SENTENCES = { vi: vietnameseSentences, en: englishSentences };

/** A figure's function bears its name. */
const FIGURES: readonly FigureInfo[] = [...Object.values(MEASURES), ...Object.values(TABLES)];
const INFO: ReadonlyMap<string, HelperInfo> = new Map<string, HelperInfo>([
  ...FIGURES.map((figure) => [figure.id.toUpperCase(), figure] as const),
  ...Object.entries(HELPERS),
]);

function infoOf(id: string): HelperInfo {
  const info = INFO.get(id);
  if (!info) throw new Error(`No table tells of ${id}.`);
  return info;
}

/** What may be wrong with an argument, by the parameter's name. */
const ARGUMENT_REASONS: Readonly<Record<string, readonly Reason[]>> = {
  unit: ["unknown-unit", "ambiguous-unit"],
  period: ["bad-period", "no-period"],
  term: ["bad-period", "no-period"],
  asOf: ["bad-date"],
  dimension: ["unknown-dimension"],
  rows: ["unknown-dimension"],
  columns: ["unknown-dimension"],
  category: ["unknown-category"],
  attribute: ["unknown-attribute"],
  base: ["unknown-base"],
  goal: ["bad-share"],
  threshold: ["bad-share"],
  years: ["bad-number", "under-one"],
  year: ["bad-period", "no-period"],
  headings: ["bad-choice"],
  admitted: ["bad-number", "below-zero", "no-number"],
  plan: ["bad-number", "below-zero", "no-number"],
  birth: ["bad-date", "no-date"],
  on: ["bad-date", "no-date", "birth-after-date"],
};

export function describeFunctions(
  language: Language,
  functions: readonly FunctionMetadata[],
  values: ExampleValues,
  measures: readonly MeasureInfo[] = Object.values(MEASURES),
): HelpPage {
  const ids = new Set(functions.map(({ id }) => id));
  return {
    language,
    words: WORDS[language],
    functions: functions.map((each) => describeFunction(language, each, values[language][each.id])),
    measures: measures.filter(({ id }) => !ids.has(id.toUpperCase())).map((each) => describeMeasure(language, each)),
  };
}

function describeFunction(language: Language, metadata: FunctionMetadata, value: Value | undefined): FunctionHelp {
  const { id, description, parameters } = metadata;
  const { unit, definition, source } = infoOf(id);
  return {
    id,
    call: `PDV.${id}(${shownNames(language, parameters).join(language === "vi" ? "; " : ", ")})`,
    description,
    parameters: parameters.map((each) => ({ ...each, name: parameterName(language, each.name) })),
    result: WORDS[language].units[unit],
    definition: wordsIn(language, definition),
    source: source === null ? null : wordsIn(language, source),
    example:
      value === undefined
        ? null
        : describeExample(language, id, value, unit === "share" || unit === "points" || unit === "change"),
    errors: reasonsOf(metadata).map((reason) => ({
      shown: cellErrorOf(reason),
      sentence: SENTENCES[language].reasons[reason](reason === "no-plan" ? "" : "…", ""),
    })),
  };
}

function describeMeasure(language: Language, { name, unit, definition, source }: MeasureInfo): MeasureHelp {
  return {
    name: wordsIn(language, name),
    result: WORDS[language].units[unit],
    definition: wordsIn(language, definition),
    source: wordsIn(language, source),
  };
}

function describeExample(language: Language, id: string, value: Value, isShare: boolean): ExampleHelp | null {
  const formula = EXAMPLES[id];
  if (formula === undefined) return null;
  const cells = showValue(value, language, isShare, DAY_COLUMNS[id]);
  const left = cells.length - LONGEST_TABLE;
  return {
    formula: localFormula(formula, language),
    cells: cells.slice(0, LONGEST_TABLE),
    more: left > 0 ? WORDS[language].moreRows(left) : null,
  };
}

/** Each once: first why there is no figure, then what may be wrong with an argument. */
export function reasonsOf({ id, parameters, options }: FunctionMetadata): Reason[] {
  const readsWorkbook = options?.stream === true && id !== "VERSION";
  return [
    ...new Set<Reason>([
      ...infoOf(id).reasons,
      ...(readsWorkbook ? (["no-data"] as const) : []),
      ...parameters.flatMap(({ name }) => ARGUMENT_REASONS[name] ?? []),
      // The day may lie before the period that stands beside it.
      ...(["period", "asOf"].every((id) => parameters.some(({ name }) => name === id)) ? (["too-early"] as const) : []),
    ]),
  ];
}

// A formula with one of the add-in's functions → the figure that it gives, understood as the function understands it. Arguments
// that are neither texts nor numbers are not followed.

import type { Figure } from "../indicators/figure";
import type { Measure } from "../indicators/measure";
import { MEASURES, type MeasureId } from "../indicators/measures";
import { resolveScope } from "../indicators/report-scope";
import { foldText } from "../intake/fold";
import { createUnitMatcher } from "../intake/match-unit";
import { categoryNamed, dimensionNamed, itemNamed, nameKey } from "../intake/name-category";
import { parseDate } from "../intake/parse-date";
import type { Board } from "../model/board";
import type { CategoryId, DimensionId } from "../model/dimension";
import { groupingId, groupingPlace, isGroupingId, type BreakdownId } from "../model/grouping";
import type { CellValue } from "../model/grid";
import { parsePeriod } from "../model/period";
import { vi } from "../text/vi";

type Argument = string | number | null;

/** Of PDV.SUMMARY: what stands in each column. */
const SUMMARY: readonly (MeasureId | null)[] = [null, null, "plan", "admitted", "achievement", "due", "pace", "band"];

/** The cell within what the formula fills. */
export interface Spilled {
  readonly values: readonly (readonly CellValue[])[];
  readonly row: number;
  readonly column: number;
}

/** null: it is none that can be traced. */
export function figureOfCall(board: Board, formula: string, at: Spilled): Figure | null {
  const call = parseCall(formula);
  if (!call) return null;
  const { name, given } = call;
  if (name === "SUMMARY") return summaryFigure(board, given, at);
  if (name === "COMPOSITION") return compositionFigure(board, given, at);
  if (name === "TALLY" || name === "SHARE") {
    const [dimension, category, ...place] = given;
    return groupFigure(board, name === "TALLY" ? "tally" : "share", dimension ?? "", category ?? "", place);
  }
  const measure = (Object.keys(MEASURES) as MeasureId[]).find((id) => id.toUpperCase() === name);
  if (!measure) return null;
  const order: Measure["arguments"] = MEASURES[measure].arguments;
  const argument = (id: "unit" | "period" | "asOf"): Argument => given[order.indexOf(id)] ?? null;
  return placed(board, { measure, group: null }, argument("unit"), argument("period"), argument("asOf"));
}

function placed(
  board: Board,
  what: Pick<Figure, "measure" | "group">,
  unitText: Argument,
  periodText: Argument,
  asOfText: Argument,
): Figure | null {
  const unit = unitText === null ? null : unitNamed(board, String(unitText));
  const period = periodText === null ? null : parsePeriod(String(periodText));
  const asOf = asOfText === null ? null : parseDate(asOfText);
  if (unit === undefined || (periodText !== null && !period) || (asOf && asOf.kind !== "day")) return null;
  const scope = resolveScope(board, period, asOf?.day ?? null);
  return scope.ok ? { ...what, unit, scope: scope.value } : null;
}

function unitNamed(board: Board, text: string): number | undefined {
  const match = createUnitMatcher(board.units)(text.trim());
  return match.kind === "found" ? match.unit : undefined;
}

function groupFigure(
  board: Board,
  measure: "tally" | "share",
  dimensionText: Argument,
  categoryText: Argument,
  [unit = null, period = null, asOf = null]: readonly Argument[],
): Figure | null {
  const dimension = breakdownNamed(board, String(dimensionText ?? ""));
  const category = dimension && itemOf(board, dimension, String(categoryText ?? ""));
  if (!dimension || !category) return null;
  return placed(board, { measure, group: { dimension, categories: [category] } }, unit, period, asOf);
}

/** SUMMARY(period, asOf, unit, headings): the row's unit stands in its first two columns. */
function summaryFigure(board: Board, given: readonly Argument[], at: Spilled): Figure | null {
  const measure = SUMMARY[at.column];
  const [code = "", name = ""] = (at.values[at.row] ?? []).map(String);
  const unit = code === "" ? name : code;
  return measure && unit !== ""
    ? placed(board, { measure, group: null }, unit, given[0] ?? null, given[1] ?? null)
    : null;
}

/** COMPOSITION(dimension, unit, period, asOf, headings): category, count, share. */
function compositionFigure(board: Board, given: readonly Argument[], at: Spilled): Figure | null {
  const [dimension = null, ...place] = given;
  const measure = at.column === 1 ? "tally" : at.column === 2 ? "share" : null;
  return measure && groupFigure(board, measure, dimension, String(at.values[at.row]?.[0] ?? ""), place);
}

function breakdownNamed(board: Board, text: string): BreakdownId | null {
  const labelled = (Object.entries(vi.labels.dimensions) as [DimensionId, string][]).find(([id, label]) =>
    [id, label].some((name) => foldText(name) === foldText(text)),
  );
  const named = labelled?.[0] ?? dimensionNamed(text);
  if (named) return named;
  const place = (board.groupings ?? []).findIndex(({ name }) => nameKey(name) === nameKey(text));
  return place < 0 ? null : groupingId(place);
}

function itemOf(board: Board, breakdown: BreakdownId, text: string): CategoryId | null {
  if (isGroupingId(breakdown)) {
    const grouping = board.groupings?.[groupingPlace(breakdown) ?? -1];
    return grouping ? itemNamed(grouping, text) : null;
  }
  const labels: Readonly<Record<string, string>> = vi.labels.categories;
  const labelled = Object.keys(labels).find(
    (id) => foldText(labels[id] ?? "") === foldText(text) && categoryNamed(breakdown, labels[id] ?? "") === id,
  );
  return labelled ?? categoryNamed(breakdown, text);
}

/** =PDV.NAME("text",2017,,TRUE): nothing else around it, and literals only. */
function parseCall(formula: string): { readonly name: string; readonly given: readonly Argument[] } | null {
  const match = /^=\s*@?PDV\.([A-Z]+)\s*\((.*)\)\s*$/isu.exec(formula);
  if (!match) return null;
  const given: Argument[] = [];
  let rest = (match[2] ?? "").trim();
  while (rest !== "") {
    const piece = /^(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?)|(TRUE|FALSE)|)\s*(?:,\s*|$)/iu.exec(rest);
    if (!piece || (piece[0] === "" && rest !== "")) return null;
    const [whole, text, number] = piece;
    const value = text !== undefined ? text.replaceAll('""', '"') : number !== undefined ? Number(number) : null;
    given.push(value === "" ? null : value);
    rest = rest.slice(whole.length);
  }
  return { name: (match[1] ?? "").toUpperCase(), given };
}

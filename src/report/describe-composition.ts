// Describes the sheet "Cơ cấu": one wide table of counts, units by dimensions and by the groupings of a person's own. The
// shares of all stand in describe-shares.ts.

import { tallyOf } from "../indicators/composition";
import type { Group } from "../indicators/figure";
import { admitted } from "../indicators/measures/admitted";
import type { CategoryId, DimensionId } from "../model/dimension";
import { isGroupingId, type BreakdownId } from "../model/grouping";
import { mapInSteps, type Stepwise } from "../model/progress";
import type { Result } from "../model/reason";
import { categoryLabel } from "../text/category-label";
import { vi } from "../text/vi";
import { viSheets } from "../text/vi-sheets";
import { closingRows, frameOf, fullRow, openingRows, rowOf, spanning, type SheetRow } from "./layout";
import type { Reported } from "./reported";
import { reportedBreakdowns, type ReportedBreakdown } from "./reported-breakdowns";
import type { Sheet, SheetCell } from "./sheet";
import { unlistedRemark } from "./stated";
import { traced } from "./traced";
import { leveled, outlineOf, ordinalWidth, unitRows, unitWidth, type Level, type UnitRow } from "./unit-rows";

const words = viSheets.report.composition;
const ORDINAL_WIDTH = 5;
const TOTAL_WIDTH = 8;
const CATEGORY_WIDTH = 6;
/** Of the whole table, and what a column may grow by for its sake. */
const LEAST_WIDTH = 96;
const MOST_MORE = 12;
/** Of the columns right of the names together: motto, place and date and the signature stand over them. */
const LEAST_RIGHT = 47;
/** A heading over few columns breaks into so many lines. */
const HEADING_LINES = 3;
/** Too many categories for columns, or stated in few lists: these stand in the table of shares alone. */
const SHARES_ONLY: ReadonlySet<DimensionId> = new Set(["ethnicity", "religion", "occupation", "theory", "kind"]);
/** Columns left of the first category: ordinal, unit, total. */
const LEAD = 3;

interface Block {
  readonly id: BreakdownId;
  readonly heading: string;
  readonly categories: readonly CategoryId[];
}

export function* describeComposition(reported: Reported): Stepwise<Sheet> {
  const { scope } = reported;
  const { blocks, unstated } = tableBlocks(reported);
  const typed = unlistedRemark(reported);
  const units = unitRows(reported);
  const widths = widened([
    ordinalWidth(units, ORDINAL_WIDTH),
    unitWidth(units),
    TOTAL_WIDTH,
    ...blocks.flatMap(widthsOf),
  ]);
  const opening = openingRows(widths, frameOf(reported, words.title(scope.period)));
  const headings = headingRows(blocks, widths.length);
  const table = yield* mapInSteps([null, ...units], "compute", (row) => tableRow(reported, blocks, row));
  return {
    key: "composition",
    name: words.name,
    columns: widths,
    rows: [
      ...opening,
      ...headings,
      ...table,
      rowOf(widths.length),
      ...(unstated.length > 0 ? [fullRow(widths.length, viSheets.report.silent(unstated), "remark")] : []),
      ...(typed === null ? [] : [fullRow(widths.length, typed, "remark")]),
      ...words.remarks.map((remark) => fullRow(widths.length, remark, "remark")),
      ...closingRows(widths),
    ],
    headings: { first: opening.length, last: opening.length + headings.length - 1 },
    outline: outlineOf(units, opening.length + headings.length + 1),
    frozenColumns: LEAD,
    orientation: "landscape",
  };
}

/** A table of few categories is still wide enough for the frame and the remarks. */
function widened(widths: readonly number[]): readonly number[] {
  const sum = (columns: readonly number[]): number => columns.reduce((all, width) => all + width, 0);
  const right = widths.slice(LEAD - 1);
  const missing = LEAST_WIDTH - sum(widths);
  const wanted = Math.min(MOST_MORE, Math.floor(missing / right.length));
  const each = Math.max(wanted, Math.ceil((LEAST_RIGHT - sum(right)) / right.length));
  return each <= 0 ? widths : widths.map((width, at) => (at < LEAD - 1 ? width : width + each));
}

/** Nobody's category known: no columns, but a word on it below. With nobody admitted, every column stands, empty. */
function tableBlocks(reported: Reported): { blocks: readonly Block[]; unstated: readonly string[] } {
  const all = reportedBreakdowns(reported).filter(({ id }) => isGroupingId(id) || !SHARES_ONLY.has(id));
  const isEmpty = all.every(({ categories }) => categories.every(({ count }) => count === 0));
  const block = ({ id, heading, categories }: ReportedBreakdown): Block => ({
    id,
    heading,
    categories: categories.flatMap(({ category, count }) => (isEmpty || count > 0 ? [category] : [])),
  });
  return {
    blocks: all.filter(({ isStated }) => isEmpty || isStated).map(block),
    unstated: isEmpty ? [] : all.filter(({ isStated }) => !isStated).map(({ heading }) => heading),
  };
}

/** As wide as the longest word of its headings, which stand one below the other in narrow columns. */
function widthsOf(block: Block): readonly number[] {
  const room = block.heading.length / HEADING_LINES / block.categories.length;
  return block.categories.map((category) => {
    const words = shortLabel(category).split(" ");
    return Math.max(CATEGORY_WIDTH, Math.ceil(room), ...words.map((word) => word.length + 1));
  });
}

function headingRows(blocks: readonly Block[], width: number): readonly SheetRow[] {
  const columns = vi.labels.columns;
  const tops: [number, SheetCell][] = [columns.ordinal, columns.unit, columns.total].map((name, column) => [
    column,
    { value: name, role: "heading", rows: 2 },
  ]);
  let column = LEAD;
  for (const block of blocks) {
    tops.push([column, spanning(block.categories.length, block.heading, "heading")]);
    column += block.categories.length;
  }
  const categories = blocks.flatMap((block) => block.categories);
  return [
    rowOf(width, ...tops),
    rowOf(
      width,
      ...categories.map((category, at) => [LEAD + at, { value: shortLabel(category), role: "heading" }] as const),
    ),
    Array.from({ length: width }, (_, at) => ({ value: `(${String(at + 1)})`, role: "column-number" })),
  ];
}

function shortLabel(category: CategoryId): string {
  const short: Readonly<Record<string, string | undefined>> = words.shortCategories;
  return short[category] ?? categoryLabel(vi, category);
}

/** The counts of a unit, or of all where `row` is null. */
function tableRow(reported: Reported, blocks: readonly Block[], row: UnitRow | null): SheetRow {
  const { board, scope } = reported;
  const level: Level = row?.level ?? "total";
  const unit = row?.unit.index ?? reported.unit;
  const count = (value: number | null, ...groups: readonly Group[]): SheetCell =>
    traced({ value, role: leveled(level, "count") }, groups.length > 0 ? "tally" : "admitted", unit, scope, ...groups);
  const name: SheetCell = { value: row?.unit.name ?? viSheets.report.frame.total, role: leveled(level, "text") };
  return [
    { value: row?.ordinal ?? null, role: level === "unit" ? "ordinal" : level },
    row && row.depth > 0 ? { ...name, indent: row.depth } : name,
    count(numberOf(admitted(board, unit, scope))),
    ...blocks.flatMap(({ id, categories }) =>
      categories.map((category) =>
        count(numberOf(tallyOf(board, id, category, unit, scope)), { dimension: id, categories: [category] }),
      ),
    ),
  ];
}

/** null: the lists do not tell, and 0 would be a false figure. */
function numberOf(result: Result<number>): number | null {
  return result.ok ? result.value : null;
}

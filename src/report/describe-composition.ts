// Describes the sheet "Cơ cấu": one wide table of counts, units by dimensions, and below it the shares of the whole
// organisation. Counts come from indicators/composition.

import { composition, tallyOf } from "../indicators/composition";
import type { Dimension } from "../indicators/dimension";
import { DIMENSIONS } from "../indicators/dimensions";
import { admitted } from "../indicators/measures/admitted";
import { UNSTATED, type CategoryId, type DimensionId } from "../model/dimension";
import type { Result } from "../model/reason";
import { categoryLabel } from "../text/category-label";
import { vi } from "../text/vi";
import { viSheets } from "../text/vi-sheets";
import {
  closingRows,
  fullRow,
  openingRows,
  organisationName,
  rowOf,
  spanning,
  subtitleOf,
  type SheetRow,
} from "./layout";
import type { Reported } from "./reported";
import type { Sheet, SheetCell } from "./sheet";
import { leveled, outlineOf, unitRows, unitWidth, type Level, type UnitRow } from "./unit-rows";

const words = viSheets.report.composition;
const ORDINAL_WIDTH = 5;
const TOTAL_WIDTH = 8;
const CATEGORY_WIDTH = 7;
/** Too many categories for columns, or stated in few lists: these stand in the table of shares alone. */
const SHARES_ONLY: ReadonlySet<DimensionId> = new Set(["ethnicity", "religion", "occupation", "theory"]);
/** Columns left of the first category: ordinal, unit, total. */
const LEAD = 3;

interface Block {
  readonly dimension: Dimension;
  readonly categories: readonly CategoryId[];
}

export function describeComposition(reported: Reported): Sheet {
  const { scope } = reported;
  const blocks = tableBlocks(reported);
  const categories = blocks.reduce((sum, block) => sum + block.categories.length, 0);
  const units = unitRows(reported);
  const widths = [
    ORDINAL_WIDTH,
    unitWidth(units),
    TOTAL_WIDTH,
    ...Array.from({ length: categories }, () => CATEGORY_WIDTH),
  ];
  const opening = openingRows(widths, {
    organisation: organisationName(reported),
    title: words.title(scope.period),
    subtitle: subtitleOf(reported),
  });
  const headings = headingRows(blocks, widths.length);
  const table = [null, ...units].map((row) => tableRow(reported, blocks, row));
  return {
    key: "composition",
    name: words.name,
    columns: widths,
    rows: [
      ...opening,
      ...headings,
      ...table,
      rowOf(widths.length),
      ...shareRows(reported, widths.length),
      rowOf(widths.length),
      ...words.remarks.map((remark) => fullRow(widths.length, remark, "remark")),
      ...closingRows(widths),
    ],
    headings: { first: opening.length, last: opening.length + headings.length - 1 },
    outline: outlineOf(units, opening.length + headings.length + 1),
    frozenColumns: LEAD,
    orientation: "landscape",
  };
}

/** Partitions, then attributes. */
function tableBlocks({ board, scope, unit }: Reported): readonly Block[] {
  return sortedDimensions()
    .filter((dimension) => !SHARES_ONLY.has(dimension.id))
    .map((dimension) => ({
      dimension,
      categories: dimension.categories.filter(
        (category) =>
          !dimension.shownWhenPresent.has(category) ||
          numberOf(tallyOf(board, dimension.id, category, unit, scope)) > 0,
      ),
    }));
}

function sortedDimensions(): readonly Dimension[] {
  const all = Object.values(DIMENSIONS);
  return [...all.filter(({ kind }) => kind === "partition"), ...all.filter(({ kind }) => kind === "attribute")];
}

function headingRows(blocks: readonly Block[], width: number): readonly SheetRow[] {
  const columns = vi.labels.columns;
  const tops: [number, SheetCell][] = [columns.ordinal, columns.unit, columns.total].map((name, column) => [
    column,
    { value: name, role: "heading", rows: 2 },
  ]);
  let column = LEAD;
  for (const block of blocks) {
    tops.push([column, spanning(block.categories.length, heading(block.dimension, words.blockHeadings), "heading")]);
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

function heading({ id, kind }: Dimension, names: Readonly<Record<DimensionId, string>>): string {
  return kind === "attribute" ? words.attribute(names[id]) : names[id];
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
  const count = (value: number): SheetCell => ({ value, role: leveled(level, "count") });
  const name: SheetCell = { value: row?.unit.name ?? viSheets.report.frame.total, role: leveled(level, "text") };
  return [
    { value: row?.ordinal ?? null, role: level === "unit" ? "ordinal" : level },
    row && row.depth > 0 ? { ...name, indent: row.depth } : name,
    count(numberOf(admitted(board, unit, scope))),
    ...blocks.flatMap(({ dimension, categories }) =>
      categories.map((category) => count(numberOf(tallyOf(board, dimension.id, category, unit, scope)))),
    ),
  ];
}

/** Every dimension with the count and share of each category, for the whole organisation. */
function shareRows({ board, scope, unit }: Reported, width: number): readonly SheetRow[] {
  const columns = vi.labels.columns;
  const total = numberOf(admitted(board, unit, scope));
  if (total === 0) return [];
  const line = (name: SheetCell, count: SheetCell, share: SheetCell): SheetRow =>
    rowOf(width, [0, { ...name, columns: 2 }], [2, count], [LEAD, { ...share, columns: 2 }]);
  const top = (value: string): SheetCell => ({ value, role: "heading" });
  return [
    rowOf(width, [0, { value: words.sharesTitle, role: "signature", columns: LEAD + 2 }]),
    line(top(columns.category), top(columns.count), top(columns.share)),
    ...sortedDimensions().flatMap((dimension) => {
      const rows = composition(board, dimension.id, unit, scope);
      if (!rows.ok) return [];
      const isStated = rows.value.some(({ category, count }) => category !== UNSTATED && count > 0);
      if (!isStated && SHARES_ONLY.has(dimension.id)) return [];
      return [
        line(
          { value: heading(dimension, words.blockHeadings), role: "group" },
          { value: total, role: "group-count" },
          { value: 1, role: "group-percent" },
        ),
        ...rows.value.map(({ category, count, share }) =>
          line(
            { value: categoryLabel(vi, category), role: "text", indent: 1 },
            { value: count, role: "count" },
            { value: share, role: "percent" },
          ),
        ),
      ];
    }),
  ];
}

function numberOf(result: Result<number>): number {
  return result.ok ? result.value : 0;
}

// Describes the sheet "Cơ cấu": one wide table, units by the dimensions that the person chose and by their own groupings, a line of
// counts for each unit and one of its shares. The shares of all, with goals and charts, stand in describe-shares.ts.

import { tallyOf } from "../indicators/composition";
import type { Group } from "../indicators/figure";
import { admitted } from "../indicators/measures/admitted";
import { breakdownKey, chosenBreakdowns } from "../model/breakdown-choice";
import { OTHER, type CategoryId } from "../model/dimension";
import type { BreakdownId } from "../model/grouping";
import { mapInSteps, type Stepwise } from "../model/progress";
import type { Result } from "../model/reason";
import { categoryLabel } from "../text/category-label";
import { vi } from "../text/vi";
import { viSheets } from "../text/vi-sheets";
import { closingRows, frameOf, fullRow, openingRows, rowOf, spanning, type SheetRow } from "./layout";
import { withFormulas } from "./live/live-cells";
import { liveComposition, type LiveBlock } from "./live/live-composition";
import type { Reported } from "./reported";
import { reportedBreakdowns, type ReportedBreakdown } from "./reported-breakdowns";
import type { RowSpan, Sheet, SheetCell } from "./sheet";
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
/** Columns left of the first category: ordinal, unit, total. */
const LEAD = 3;
const UNIT = 1;
const TOTAL = 2;

interface Block {
  readonly id: BreakdownId;
  readonly heading: string;
  readonly categories: readonly CategoryId[];
}

export function* describeComposition(reported: Reported): Stepwise<Sheet> {
  const { board, scope } = reported;
  const { blocks, unstated } = tableBlocks(reported);
  const typed = unlistedRemark(reported);
  // The function refuses people of whom some are a number alone.
  const isLive = board.settings.figures === "live" && typed === null;
  const units = unitRows(reported);
  const widths = widened([
    ordinalWidth(units, ORDINAL_WIDTH),
    unitWidth(units),
    TOTAL_WIDTH,
    ...blocks.flatMap(widthsOf),
  ]);
  const opening = openingRows(widths, frameOf(reported, words.title(scope.period)));
  const headings = headingRows(blocks, widths.length);
  const lines = yield* mapInSteps([null, ...units], "compute", (row) => tableLines(reported, blocks, row, isLive));
  const table = lines.flat();
  const total = opening.length + headings.length;
  const place = {
    total,
    units: units.map(({ unit }) => unit.index),
    lines: board.settings.shareLines ? 2 : 1,
  } as const;
  const check = total + table.length + 1;
  const columns = { name: UNIT, sum: TOTAL, blocks: placed(blocks) };
  const formulas = isLive ? liveComposition(reported, { ...place, ...columns, check }) : [];
  const hasShares = lines.some((own) => own.length > 1);
  const remarks = [
    ...(formulas.length > 0 ? [viSheets.report.live.same] : []),
    ...(unstated.length > 0 ? [viSheets.report.silent(unstated)] : []),
    ...(typed === null ? [] : [typed]),
    ...(hasShares ? [isLive ? words.liveShareRemark : words.shareRemark] : []),
    ...(blocks.some(({ categories }) => categories.includes(OTHER)) ? [words.otherRemark] : []),
    ...words.remarks,
  ];
  const rows = [
    ...opening,
    ...headings,
    ...table,
    rowOf(widths.length),
    ...remarks.map((remark) => fullRow(widths.length, remark, "remark")),
    ...closingRows(widths),
  ];
  return {
    key: "composition",
    name: words.name,
    columns: widths,
    rows: withFormulas(rows, formulas),
    headings: { first: opening.length, last: opening.length + headings.length - 1 },
    outline: outlineOfLines(units, lines, opening.length + headings.length),
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
  const { settings, groupings } = reported.board;
  const chosen = new Set(chosenBreakdowns(settings.breakdowns, groupings));
  const all = reportedBreakdowns(reported).filter(({ id }) => chosen.has(breakdownKey(id, groupings)));
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

function placed(blocks: readonly Block[]): readonly LiveBlock[] {
  let next = LEAD;
  return blocks.map(({ id, categories }) => {
    const column = next;
    next += categories.length;
    return { id, categories, column };
  });
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

/**
 * The counts of a unit, or of all where `row` is null, and below them their shares where there is anybody in the lists; in a sheet of
 * formulas every unit has its line of shares.
 */
function tableLines(
  reported: Reported,
  blocks: readonly Block[],
  row: UnitRow | null,
  isLive: boolean,
): readonly SheetRow[] {
  const counts = countLine(reported, blocks, row);
  const [, name, total] = counts;
  const first = sumOf(counts, LEAD, blocks[0]);
  if (!reported.board.settings.shareLines || (first === 0 && !isLive)) return [counts];
  let column = LEAD;
  const shares = blocks.flatMap((block): SheetCell[] => {
    const from = column;
    column += block.categories.length;
    // Of those whom the lists tell apart: people of whom only a number is typed are none of them.
    const people = sumOf(counts, from, block);
    return counts.slice(from, column).map((cell) => shareCell(cell, people));
  });
  const label: SheetCell = { value: words.shareLine, role: "share-line", indent: (name?.indent ?? 0) + 1 };
  const whole: SheetCell = { value: first > 0 && total?.value === first ? 1 : null, role: "share" };
  return [counts, [{ value: null, role: "share-line" }, label, whole, ...shares]];
}

function sumOf(line: SheetRow, from: number, block: Block | undefined): number {
  const cells = line.slice(from, from + (block?.categories.length ?? 0));
  return cells.reduce((sum, cell) => sum + Number(cell?.value ?? 0), 0);
}

function shareCell(cell: SheetCell | null | undefined, people: number): SheetCell {
  const value = typeof cell?.value === "number" && people > 0 ? cell.value / people : null;
  return { value, role: "share", ...(cell?.figure && { figure: { ...cell.figure, measure: "share" } }) };
}

/** `first`: the line of the total; the units follow, some with two lines. */
function outlineOfLines(
  units: readonly UnitRow[],
  [total = [], ...lines]: readonly (readonly SheetRow[])[],
  first: number,
): readonly RowSpan[] {
  const starts: number[] = [];
  let next = first + total.length;
  for (const own of lines) {
    starts.push(next);
    next += own.length;
  }
  starts.push(next);
  const start = (unit: number): number => starts[unit] ?? next;
  return outlineOf(units, 0).map((span) => ({ first: start(span.first), last: start(span.last + 1) - 1 }));
}

function countLine(reported: Reported, blocks: readonly Block[], row: UnitRow | null): SheetRow {
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
        count(numberOf(tallyOf(board, id, [category], unit, scope)), { dimension: id, categories: [category] }),
      ),
    ),
  ];
}

/** null: the lists do not tell, and 0 would be a false figure. */
function numberOf(result: Result<number>): number | null {
  return result.ok ? result.value : null;
}

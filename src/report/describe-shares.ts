// Describes the sheet "Cơ cấu chung": every breakdown of all new members with its shares, beside the goals that the workbook
// sets, and charts of the two that a reader looks for first.

import { goalOf } from "../indicators/goal";
import { LEFT_OVER } from "../model/dimension";
import { isGroupingId } from "../model/grouping";
import { categoryLabel } from "../text/category-label";
import { vi } from "../text/vi";
import { viSheets } from "../text/vi-sheets";
import { closingRows, frameOf, fullRow, openingRows, rowOf, type SheetRow } from "./layout";
import { liveBlock, liveRemark } from "./live/live-shares";
import { withFormulas } from "./live/live-cells";
import type { Reported } from "./reported";
import { reportedBreakdowns, type ReportedBreakdown } from "./reported-breakdowns";
import type { RowSpan, Sheet, SheetCell, SheetChart } from "./sheet";
import { statedIn, unlistedRemark } from "./stated";
import { traced } from "./traced";

const words = viSheets.report.shares;
/** Category (over two columns, at whose middle the charts part), people, share; goal, difference and verdict where there are goals. */
const WIDTHS = [20, 20, 22, 24] as const;
const GOAL_WIDTHS = [22, 20, 10, 12, 12, 14, 16] as const;
const CHART_ROWS = 15;
const NAME_COLUMNS = 2;
const COUNT = 2;
const SHARE = 3;

/** A breakdown as rows of the table. */
interface Block {
  readonly breakdown: ReportedBreakdown;
  readonly rows: readonly SheetRow[];
}

export function describeShares(reported: Reported): Sheet {
  const { board, scope } = reported;
  const typed = unlistedRemark(reported);
  // Shares are of the people whom the list tells apart.
  const { people } = statedIn(reported, "sex");
  const all = people === 0 ? [] : reportedBreakdowns(reported);
  const stated = all.filter(({ isStated }) => isStated);
  const silent = all.filter(({ isStated }) => !isStated).map(({ heading }) => heading);
  const isTyped = typed !== null && people > 0;
  // The function gives no shares of people of whom some are a number alone; the remark says of whom these are.
  const isLive = board.settings.figures === "live" && !isTyped && stated.length > 0;
  const remarks = [
    ...(isLive ? [viSheets.report.live.follows] : []),
    ...(isTyped ? [typed] : []),
    ...(silent.length > 0 ? [viSheets.report.silent(silent)] : []),
    ...words.remarks,
  ];
  const hasGoals = (board.goals ?? []).length > 0;
  const widths: readonly number[] = hasGoals ? GOAL_WIDTHS : WIDTHS;
  const opening = openingRows(widths, frameOf(reported, words.title(scope.period)));
  const rowsOf = (breakdown: ReportedBreakdown): readonly SheetRow[] => {
    const rows = blockRows(reported, breakdown, people, hasGoals);
    return isLive ? withFormulas(rows, liveBlock(reported, breakdown, COUNT)) : rows;
  };
  const blocks = stated.map((breakdown): Block => ({
    breakdown,
    rows: rowsOf(breakdown),
  }));
  const drawn = blocks.filter(({ breakdown }) => isDrawn(breakdown)).slice(0, 2);
  const room = drawn.length > 0 ? CHART_ROWS + 1 : 0;
  const heading = opening.length + room;
  const firsts = firstRows(blocks, heading + 1);
  const body = blocks.flatMap(({ rows }) => rows);
  const said = remarks.map((remark) => fullRow(widths.length, remark, "remark"));
  const tables = blocks.map(({ rows }, at) => ({ first: firsts[at] ?? 0, last: (firsts[at] ?? 0) + rows.length - 1 }));
  return {
    key: "shares",
    name: words.name,
    columns: widths,
    rows: [
      ...opening,
      ...Array.from({ length: room }, () => rowOf(widths.length)),
      headingRow(hasGoals),
      ...body,
      ...(body.length === 0 ? [fullRow(widths.length, typed ?? words.nobody, "remark")] : []),
      rowOf(widths.length),
      ...(isLive ? withFormulas(said, [liveRemark(reported, tables, COUNT)]) : said),
      ...closingRows(widths),
    ],
    headings: { first: heading, last: heading },
    frozenColumns: 1,
    orientation: "portrait",
    ...(body.length > 0 && {
      bars: [{ column: SHARE, rows: { first: heading + 1, last: heading + body.length } }],
    }),
    charts: drawn.map((block, at) => {
      const first = firsts[blocks.indexOf(block)] ?? 0;
      return chartOf(block, first, { row: opening.length, at, of: drawn.length, columns: widths.length });
    }),
  };
}

function headingRow(hasGoals: boolean): SheetRow {
  const { category, count, share } = vi.labels.columns;
  const { goal, difference, verdict } = words.goals;
  const names = [category, count, share, ...(hasGoals ? [goal, difference, verdict] : [])];
  return tableRow(names.map((value) => ({ value, role: "heading" })));
}

function blockRows(
  reported: Reported,
  { id, heading, categories }: ReportedBreakdown,
  people: number,
  hasGoals: boolean,
): readonly SheetRow[] {
  const { board, scope, unit } = reported;
  const goals = categories.map(({ category }) => {
    const goal = goalOf(board, id, [category], unit, scope);
    return goal.ok ? goal.value : null;
  });
  const top: SheetCell[] = [
    { value: heading, role: "group" },
    traced({ value: people, role: "group-count" }, "admitted", unit, scope),
    traced({ value: 1, role: "group-percent" }, "admitted", unit, scope),
  ];
  return [
    tableRow(hasGoals ? [...top, ...goalSumCells(categories, goals)] : top),
    ...categories.map(({ category, count }, at): SheetRow => {
      const share = count / people;
      const group = { dimension: id, categories: [category] };
      const cells: SheetCell[] = [
        { value: categoryLabel(vi, category), role: "text", indent: 1 },
        traced({ value: count, role: "count" }, "tally", unit, scope, group),
        traced({ value: share, role: "percent" }, "share", unit, scope, group),
      ];
      const goal = (cell: SheetCell): SheetCell =>
        cell.role === "percent" ? traced(cell, "goal", unit, scope, group) : traced(cell, "share", unit, scope, group);
      return tableRow(hasGoals ? [...cells, ...goalCells(share, goals[at] ?? null).map(goal)] : cells);
    }),
  ];
}

/** The name takes two columns. */
function tableRow([name, ...figures]: readonly SheetCell[]): SheetRow {
  return [name ? { ...name, columns: NAME_COLUMNS } : null, null, ...figures];
}

/** Whom a goal is reached for: told by a word, and by a colour that says nothing more. */
function goalCells(share: number, goal: number | null): SheetCell[] {
  const { reached, missed } = words.goals;
  if (goal === null) {
    return [
      { value: null, role: "percent" },
      { value: null, role: "points" },
      { value: null, role: "ordinal" },
    ];
  }
  return [
    { value: goal, role: "percent" },
    { value: share - goal, role: "points" },
    share >= goal ? { value: reached, role: "band-high" } : { value: missed, role: "band-low" },
  ];
}

/**
 * The sum of the goals where every category has one, or where they can't all be reached: together they are more than everybody.
 * Beside the whole, a sum of some would look like a goal of its own.
 */
function goalSumCells(categories: ReportedBreakdown["categories"], goals: readonly (number | null)[]): SheetCell[] {
  const sum = goals.reduce<number>((total, goal) => total + (goal ?? 0), 0);
  const isWhole = categories.every(({ category }, at) => LEFT_OVER.has(category) || (goals[at] ?? null) !== null);
  const isTooMuch = Math.round(sum * 10_000) > 10_000;
  return [
    { value: isWhole || isTooMuch ? sum : null, role: "group-percent" },
    { value: null, role: "group-points" },
    isTooMuch ? { value: words.goals.tooMuch, role: "warning" } : { value: null, role: "group" },
  ];
}

/** A person's own grouping, ages and qualifications are what a report names first. */
function isDrawn({ id }: ReportedBreakdown): boolean {
  return isGroupingId(id) || id === "age" || id === "qualification";
}

function firstRows(blocks: readonly Block[], first: number): readonly number[] {
  let row = first;
  return blocks.map(({ rows }) => {
    const own = row;
    row += rows.length;
    return own;
  });
}

/** Side by side over the room above the table. */
function chartOf(
  { breakdown: { heading, categories } }: Block,
  first: number,
  { row, at, of, columns }: { row: number; at: number; of: number; columns: number },
): SheetChart {
  // "Khác" and "không ghi" come last: they are drawn only where somebody falls into them.
  const isDrawnRow = categories.map(({ category, count }) => count > 0 || !LEFT_OVER.has(category));
  const drawn = isDrawnRow.lastIndexOf(true) + 1;
  const rows: RowSpan = { first: first + 1, last: first + drawn };
  const half = NAME_COLUMNS;
  const [from, width] = of === 1 ? [0, columns] : at === 0 ? [0, half] : [half, columns - half];
  return {
    kind: "bars",
    title: heading,
    rows,
    categories: 0,
    series: [{ name: vi.labels.columns.share, column: SHARE }],
    format: "0%",
    place: { row, column: from, rows: CHART_ROWS, columns: width },
  };
}

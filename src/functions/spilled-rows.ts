// The rows of the functions that spill, units in the order of the list; a missing figure is a dash, so that the rest stays readable.

import type { CompositionRow } from "../indicators/composition";
import type { Crosstab } from "../indicators/crosstab";
import type { DormantUnit } from "../indicators/dormant";
import { isUnread, type SummaryRow } from "../indicators/summary";
import type { Board } from "../model/board";
import type { CategoryId } from "../model/dimension";
import type { Result } from "../model/reason";
import { unitLabels } from "../model/unit-labels";
import { categoryLabel } from "../text/category-label";
import { texts } from "../text/language";

const NONE = "–";

/** code, unit, plan, admitted, achievement, due share, pace, band. */
export function summaryRows(board: Board, rows: readonly SummaryRow[], withHeadings: boolean): unknown[][] {
  const { functions, labels } = texts();
  const cellsOf = unitCells(board);
  const body = rows.map((row) => {
    return [
      ...cellsOf(row.unit),
      shownPlan(row.plan),
      row.admitted ?? NONE,
      shown(row.achievement),
      row.due,
      shown(row.pace),
      row.band.ok ? labels.band(board.settings.bands, row.band.value) : NONE,
    ];
  });
  return withHeadings ? [[...functions.summaryHeadings], ...body] : body;
}

/** category, count, share. */
export function compositionRows(rows: readonly CompositionRow[], withHeadings: boolean): unknown[][] {
  const { functions } = texts();
  const body = rows.map(({ category, count, share }) => [categoryLabel(texts(), category), count, share]);
  return withHeadings ? [[...functions.compositionHeadings], ...body] : body;
}

/** A first row and a first column of labels, totals last; or the counts alone. */
export function crosstabRows(
  board: Board,
  { rows, columns, counts, totals }: Crosstab,
  withHeadings: boolean,
): unknown[][] {
  if (!withHeadings) return counts.map((line) => [...line]);
  const { total } = texts().functions;
  const labels = unitLabels(board.units);
  const label = (category: CategoryId): string => categoryLabel(texts(), category);
  const withSum = (name: string, line: readonly number[]): unknown[] => [
    name,
    ...line,
    line.reduce((sum, count) => sum + count, 0),
  ];
  return [
    ["", ...columns.map(label), total],
    ...rows.map((row, place) =>
      withSum(typeof row === "number" ? (labels[row] ?? "") : label(row), counts[place] ?? []),
    ),
    withSum(total, totals),
  ];
}

/** code, unit, plan, admitted, achievement, remaining. */
export function behindRows(board: Board, rows: readonly SummaryRow[], withHeadings: boolean): unknown[][] {
  const cellsOf = unitCells(board);
  const body = rows.map((row) => [
    ...cellsOf(row.unit),
    shownPlan(row.plan),
    row.admitted,
    shown(row.achievement),
    shown(row.remaining),
  ]);
  return unitTable(texts().functions.behindHeadings, body, withHeadings);
}

/** code, unit, years, last admission (a date's serial number). */
export function dormantRows(board: Board, rows: readonly DormantUnit[], withHeadings: boolean): unknown[][] {
  const cellsOf = unitCells(board);
  const body = rows.map((row) => [
    ...cellsOf(row.unit),
    row.years,
    row.last === null ? NONE : row.last - (board.dayOffset ?? 0),
  ]);
  return unitTable(texts().functions.dormantHeadings, body, withHeadings);
}

/** A table without rows says so in a first row that is as wide as the others. */
function unitTable(headings: readonly string[], body: unknown[][], withHeadings: boolean): unknown[][] {
  const rows =
    body.length > 0 ? body : [headings.map((_heading, column) => (column === 1 ? texts().functions.noUnit : ""))];
  return withHeadings ? [[...headings], ...rows] : rows;
}

/** Units of one name are told apart by their codes, or by the unit above. */
function unitCells({ units }: Board): (index: number | null) => [string, string] {
  const labels = unitLabels(units);
  return (index) => {
    const unit = units[index ?? -1];
    if (!unit) return ["", ""];
    return [unit.code, unit.code === "" ? (labels[unit.index] ?? "") : unit.name];
  };
}

function shown(result: Result<number>): number | string {
  return result.ok ? result.value : NONE;
}

/** One that is typed but can't be read is not one that is missing. */
function shownPlan(plan: Result<number>): number | string {
  return isUnread(plan) ? texts().functions.unreadPlan : shown(plan);
}

// The columns of "Tổng hợp": what each is called, how wide it is and what it shows of a line. The figures come from indicators/.

import { change, earlierScope, hasPrevious, previous } from "../indicators/measures/change";
import { due } from "../indicators/measures/due";
import { isPlain, type MeasureId } from "../indicators/measures";
import { needed } from "../indicators/measures/needed";
import { projection } from "../indicators/measures/projection";
import type { SummaryRow } from "../indicators/summary";
import type { Scope } from "../indicators/report-scope";
import type { Board } from "../model/board";
import { no, ok, type Result } from "../model/reason";
import { vi } from "../text/vi";
import { viSheets } from "../text/vi-sheets";
import { bandCell } from "./band-cell";
import { widthFor, type SheetRow } from "./layout";
import { MEASURE_NAMES } from "./measure-names";
import { NONE, planCell } from "./plan-cell";
import type { Reported } from "./reported";
import type { Role, SheetCell } from "./sheet";
import { centered, leveled, ordinalWidth, unitWidth, type Level, type UnitRow } from "./unit-rows";

const { columns: words } = vi.labels;
const MOST_CODE_WIDTH = 20;

/** One line of the table: a unit's, or the total's where `row` is null. */
export interface Line {
  readonly figures: SummaryRow;
  readonly row: UnitRow | null;
  readonly level: Level;
}

/** How a column follows from others, written with their numbers: "6=5/4". */
type Formula = (number: (id: string) => string) => string;

export interface Column {
  readonly id: string;
  readonly heading: string;
  readonly width: number;
  readonly formula?: Formula;
  cell(line: Line): SheetCell;
}

/**
 * What tells nothing has no column: codes where no unit has one; the outlook once the period is over; the period before
 * where the workbook holds nobody of it.
 */
export function summaryColumns(reported: Reported, units: readonly UnitRow[]): readonly Column[] {
  const { board, scope } = reported;
  const hasCodes = board.units.some((unit) => unit.code !== "");
  const columns: readonly Column[] = [
    { ...ordinalColumn, width: ordinalWidth(units, ordinalColumn.width) },
    ...(hasCodes ? [{ ...codeColumn, width: codeWidth(reported) }] : []),
    { id: "unit", heading: words.unit, width: unitWidth(units), cell: nameCell },
    {
      id: "plan",
      heading: MEASURE_NAMES.plan,
      width: 9,
      cell: ({ figures, level }) => planCell(figures.statedPlan, leveled(level, "count"), figures.unreadPlans),
    },
    figureColumn("admitted", 9, "count", ({ admitted }) => (admitted === null ? no("not-covered") : ok(admitted))),
    ...figureColumns,
    ...(hasOutlook(board, scope) ? outlookColumns(reported) : []),
    ...(hasPrevious(board, reported.unit, scope) ? previousColumns(reported) : []),
    {
      id: "band",
      heading: MEASURE_NAMES.band,
      width: 21,
      cell: ({ figures, level }) => bandCell(board, figures, centered(level)),
    },
    {
      id: "notes",
      heading: words.notes,
      width: 16,
      cell: ({ row }) => (row ? { value: null, role: "own-note" } : { value: null, role: "total", own: "total-note" }),
    },
  ];
  return columns.map((column) => traced(column, reported));
}

/** Months of the period are left. */
export function hasOutlook(board: Board, scope: Scope): boolean {
  return due(scope, board.settings.termStartsInFirstYear) < 1;
}

function codeWidth({ board }: Reported): number {
  return widthFor(
    board.units.map(({ code }) => code),
    codeColumn.width,
    MOST_CODE_WIDTH,
  );
}

/** The cells of a measure's column say what they count. */
function traced(column: Column, { board, scope }: Reported): Column {
  const { id } = column;
  if (id !== "previous" && !isPlain(id)) return column;
  const own = id === "previous" ? earlierScope(board, scope) : scope;
  return {
    ...column,
    cell: (line) => ({
      ...column.cell(line),
      figure: { measure: id, unit: line.figures.unit, scope: own, groups: [] },
    }),
  };
}

/** The row of numbers below the headings: (1) (2) (3=2/1). */
export function columnNumbers(columns: readonly Column[]): SheetRow {
  const number = (id: string): string => String(columns.findIndex((column) => column.id === id) + 1);
  return columns.map(({ id, formula }) => ({
    value: formula ? `(${number(id)}=${formula(number)})` : `(${number(id)})`,
    role: "column-number",
  }));
}

const ordinalColumn: Column = {
  id: "ordinal",
  heading: words.ordinal,
  width: 6,
  cell: ({ row, level }) => ({ value: row?.ordinal ?? null, role: centered(level) }),
};

const codeColumn: Column = {
  id: "code",
  heading: words.code,
  width: 8,
  cell: ({ row, level }) => ({ value: row?.unit.code ?? null, role: level === "unit" ? "code" : level }),
};

const figureColumns: readonly Column[] = [
  figureColumn(
    "achievement",
    10,
    "percent",
    ({ achievement }) => achievement,
    (number) => `${number("admitted")}/${number("plan")}`,
  ),
  figureColumn("due", 10, "percent", ({ due: share }) => ({ ok: true, value: share })),
  figureColumn(
    "pace",
    10,
    "points",
    ({ pace }) => pace,
    (number) => `${number("achievement")}−${number("due")}`,
  ),
  figureColumn(
    "over",
    11,
    "points",
    ({ over }) => over,
    (number) => `${number("achievement")}−100%`,
  ),
  figureColumn(
    "remaining",
    9,
    "count",
    ({ remaining }) => remaining,
    (number) => `${number("plan")}−${number("admitted")}`,
  ),
];

function outlookColumns({ board, scope }: Reported): readonly Column[] {
  return [
    figureColumn("needed", 9, "decimal", ({ unit }) => needed(board, unit, scope)),
    figureColumn(
      "projection",
      9,
      "count",
      ({ unit }) => projection(board, unit, scope),
      (number) => `${number("admitted")}/${number("due")}`,
    ),
  ];
}

function previousColumns({ board, scope }: Reported): readonly Column[] {
  const before = figureColumn("admitted", 9, "count", ({ unit }) => previous(board, unit, scope));
  return [
    { ...before, id: "previous", heading: words.previous },
    figureColumn("change", 10, "points", ({ unit }) => change(board, unit, scope)),
  ];
}

function figureColumn(
  id: MeasureId,
  width: number,
  kind: "count" | "decimal" | "percent" | "points",
  figure: (row: SummaryRow) => Result<number>,
  formula?: Formula,
): Column {
  return {
    id,
    heading: MEASURE_NAMES[id],
    width,
    ...(formula ? { formula } : {}),
    cell: ({ figures, level }) => figureCell(figure(figures), leveled(level, kind)),
  };
}

function figureCell(figure: Result<number>, role: Role): SheetCell {
  return { value: figure.ok ? figure.value : NONE, role };
}

function nameCell({ row, level }: Line): SheetCell {
  const role = leveled(level, "text");
  if (!row) return { value: viSheets.report.frame.total, role };
  return row.depth > 0 ? { value: row.unit.name, role, indent: row.depth } : { value: row.unit.name, role };
}

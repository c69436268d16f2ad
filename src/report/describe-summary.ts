// Describes the sheet "Tổng hợp": plan, admissions and pace of every unit, with the remarks that explain them.
// The columns stand in summary-columns.ts, the frame in layout.ts.

import { summary } from "../indicators/summary";
import { mapInSteps, type Stepwise } from "../model/progress";
import { unitKey } from "../model/unit-key";
import { STEP } from "../model/uncounted-step";
import { viSheets } from "../text/vi-sheets";
import { withFormulas } from "./live/live-cells";
import { liveSummary } from "./live/live-summary";
import { closingRows, frameOf, fullRow, openingRows, rowOf, type SheetRow } from "./layout";
import { totalOf, type Reported } from "./reported";
import type { Sheet } from "./sheet";
import { columnNumbers, summaryColumns, type Line } from "./summary-columns";
import { summaryRemarks } from "./summary-remarks";
import { outlineOf, unitRows, type UnitRow } from "./unit-rows";

export function* describeSummary(reported: Reported): Stepwise<Sheet> {
  const { board, scope } = reported;
  const units = unitRows(reported);
  const columns = summaryColumns(reported, units);
  yield STEP;
  const lines = tableLines(reported, units);
  yield STEP;
  const widths = columns.map((column) => column.width);
  const width = columns.length;
  const opening = openingRows(widths, frameOf(reported, viSheets.report.summary.title(scope.period)));
  const headings = [
    columns.map(({ heading }) => ({ value: heading, role: "heading" as const })),
    columnNumbers(columns),
  ];
  const table = yield* mapInSteps(lines, "compute", (line): SheetRow => columns.map((column) => column.cell(line)));
  yield STEP;
  const remarks = (yield* summaryRemarks(reported)).map((sentence) => fullRow(width, sentence, "remark"));
  const first = opening.length;
  const firstUnit = first + headings.length + 1;
  const column = (id: string): number => columns.findIndex((candidate) => candidate.id === id);
  const check = first + headings.length + table.length + 1;
  const place = { total: first + headings.length, units: units.map(({ unit }) => unit.index), column, check };
  const formulas = board.settings.figures === "live" ? liveSummary(reported, place) : [];
  const remark = formulas.length > 0 ? [fullRow(width, viSheets.report.live.same, "remark")] : [];
  yield STEP;
  const rows = [...opening, ...headings, ...table, rowOf(width), ...remark, ...remarks, ...closingRows(widths)];
  return {
    key: "summary",
    name: viSheets.report.summary.name,
    columns: widths,
    rows: withFormulas(rows, formulas),
    headings: { first, last: first + headings.length - 1 },
    frozenColumns: column("unit") + 1,
    orientation: "landscape",
    outline: outlineOf(units, firstUnit),
    ...(lines.some(({ figures }) => figures.achievement.ok) && {
      bars: [{ column: column("achievement"), rows: { first: firstUnit - 1, last: firstUnit + units.length - 1 } }],
    }),
    notes: {
      column: column("notes"),
      firstRow: firstUnit,
      keys: units.map((row) => unitKey(board.units, row.unit)),
      gone: viSheets.report.summary.gone,
      ...(reported.unit !== null && { outside: unitsOutside(reported, units) }),
    },
  };
}

function unitsOutside(
  { board }: Reported,
  listed: readonly UnitRow[],
): NonNullable<NonNullable<Sheet["notes"]>["outside"]> {
  const shown = new Set(listed.map(({ unit }) => unit));
  const others = board.units.filter((unit) => !shown.has(unit));
  return { keys: others.map((unit) => unitKey(board.units, unit)), said: viSheets.report.summary.outside };
}

/** The total, then every unit. */
function tableLines(reported: Reported, units: readonly UnitRow[]): readonly Line[] {
  const { board, scope, unit } = reported;
  const figures = new Map(summary(board, unit, scope).map((row) => [row.unit, row]));
  const lines = units.flatMap((row): Line[] => {
    const own = figures.get(row.unit.index);
    return own ? [{ figures: own, row, level: row.level }] : [];
  });
  return [{ figures: totalOf(reported), row: null, level: "total" }, ...lines];
}

// Describes the sheet "Xếp hạng": the units directly below, the best first, drawn against the share that is due.

import type { MeasureId } from "../indicators/measures";
import { subordinates } from "../indicators/subordinates";
import { isUnread, isUntold, type SummaryRow } from "../indicators/summary";
import type { Board } from "../model/board";
import { vi } from "../text/vi";
import { viSheets } from "../text/vi-sheets";
import { bandCell } from "./band-cell";
import { withFormulas } from "./live/live-cells";
import { liveRanking } from "./live/live-ranked";
import { closingRows, frameOf, fullRow, openingRows, rowOf, widthFor, type SheetRow } from "./layout";
import { MEASURE_NAMES } from "./measure-names";
import { planCell } from "./plan-cell";
import { unplacedBelow, type Reported } from "./reported";
import type { Sheet, SheetCell } from "./sheet";
import { traced } from "./traced";
import { unknownRemark, untoldRemarks } from "./unknown-remark";

const words = viSheets.report.ranking;
const { columns: columnWords } = vi.labels;
/** Rows that the chart covers: the whole table stands below it, or the chart takes the first page, but for what rows there is room. */
const CHART_ROWS = { least: 12, most: 16, page: 21 };
/** Rows of a page that the chart and the units share. */
const SHARED_ROWS = 20;
/** More columns than can be told apart. */
const MOST_COLUMNS = 80;
/** Places of the columns that the chart draws. */
const UNIT = 1;
const PLAN = 2;
const ACHIEVEMENT = 4;
const DUE = 5;

export function describeRanking(reported: Reported): Sheet {
  const { board, scope, unit } = reported;
  const all = subordinates(board, unit, scope);
  const ranked = all.filter((row) => row.achievement.ok).sort((a, b) => share(b) - share(a));
  const names = ranked.map((row) => nameOf(board, row));
  const widths = [6, widthFor(names, 30, 52), 11, 11, 12, 12, 14, 24];
  const width = widths.length;
  const opening = openingRows(widths, frameOf(reported, words.title(scope.period)));
  const hasChart = ranked.length > 1 && ranked.length <= MOST_COLUMNS;
  const aboveTable = Math.min(CHART_ROWS.most, SHARED_ROWS - ranked.length);
  const chartRows = aboveTable >= CHART_ROWS.least ? aboveTable : CHART_ROWS.page;
  const room = hasChart ? Array.from({ length: chartRows + 1 }, () => rowOf(width)) : [];
  const heading = opening.length + room.length;
  const rows = { first: heading + 1, last: heading + ranked.length };
  const table = rankedRows(reported, ranked, names);
  const place = { units: ranked, all, at: rows.first, row: 0, name: UNIT, plan: PLAN, check: table.length };
  const formulas = liveRanking(reported, place);
  const said = [...(formulas.length > 0 ? [viSheets.report.live.same] : []), ...remarks(reported, all)];
  return {
    key: "ranking",
    name: words.name,
    columns: widths,
    rows: [
      ...opening,
      ...room,
      headingRow(),
      ...withFormulas([...table, ...said.map((remark) => fullRow(width, remark, "remark"))], formulas),
      ...closingRows(widths),
    ],
    headings: { first: heading, last: heading },
    frozenColumns: 2,
    orientation: "landscape",
    ...(ranked.length > 0 && { bars: [{ column: ACHIEVEMENT, rows }] }),
    ...(hasChart && {
      charts: [
        {
          kind: "columns",
          title: words.chart.title,
          rows,
          categories: UNIT,
          series: [
            { name: words.chart.achievement, column: ACHIEVEMENT },
            { name: words.chart.due, column: DUE },
          ],
          format: "0%",
          place: { row: opening.length, column: 0, rows: chartRows, columns: width },
        },
      ],
    }),
  };
}

/** Who has no rank, and why. */
function remarks(reported: Reported, all: readonly SummaryRow[]): readonly string[] {
  const { board } = reported;
  const left = all.filter(({ achievement }) => !achievement.ok);
  const unplaced = unplacedBelow(reported);
  const unread = left.filter(({ plan }) => isUnread(plan)).map((row) => nameOf(board, row));
  const without = left.filter((row) => !isUnread(row.plan) && !isUntold(row)).length;
  const nobody = without === all.length;
  const unknown = unknownRemark(reported);
  if (unknown !== null && left.length === all.length) return [unknown];
  return [
    ...untoldRemarks(reported, all),
    ...(nobody ? [words.nobody] : without > 0 ? [words.unplanned(without)] : []),
    ...(unread.length > 0 ? [words.unread(unread)] : []),
    ...(unplaced.length > 0 ? [words.unplaced(unplaced)] : []),
  ];
}

function headingRow(): SheetRow {
  const { plan, admitted, achievement, due, pace, band } = MEASURE_NAMES;
  return [words.rank, columnWords.unit, plan, admitted, achievement, due, pace, band].map((value) => ({
    value,
    role: "heading",
  }));
}

/** Units with the same share have the same rank. */
function rankedRows(
  { board, scope }: Reported,
  ranked: readonly SummaryRow[],
  names: readonly string[],
): readonly SheetRow[] {
  let rank = 0;
  return ranked.map((row, at): readonly SheetCell[] => {
    const { unit, statedPlan, admitted, due, pace } = row;
    const cell = (id: MeasureId, own: SheetCell): SheetCell => traced(own, id, unit, scope);
    const before = ranked[at - 1];
    if (!before || share(before) !== share(row)) rank = at + 1;
    return [
      { value: rank, role: "ordinal" },
      { value: names[at] ?? "", role: "text" },
      cell("plan", planCell(statedPlan, "count", row.unreadPlans)),
      cell("admitted", { value: admitted, role: "count" }),
      cell("achievement", { value: share(row), role: "percent" }),
      cell("due", { value: due, role: "percent" }),
      cell("pace", { value: pace.ok ? pace.value : null, role: "points" }),
      cell("band", bandCell(board, row, "ordinal")),
    ];
  });
}

function share({ achievement }: SummaryRow): number {
  return achievement.ok ? achievement.value : 0;
}

function nameOf(board: Board, { unit }: SummaryRow): string {
  return board.units[unit ?? -1]?.name ?? "";
}

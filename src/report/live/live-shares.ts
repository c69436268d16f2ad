// The sheet "Cơ cấu chung" as live formulas: of each breakdown one that spills over the counts and shares of its categories, which
// it takes by their names, and a sentence that says when somebody falls into a category that has no row.

import { breakdownOf } from "../../indicators/breakdown";
import { cellAddress } from "../../model/grid";
import { viSheets } from "../../text/vi-sheets";
import { peopleSum, quoted } from "../narrative/pdv-call";
import type { Reported } from "../reported";
import type { ReportedBreakdown } from "../reported-breakdowns";
import type { RowSpan } from "../sheet";
import { breakdownName, matchOf } from "./live-categories";
import type { LiveFormula } from "./live-cells";
import { call, knownFormula, livePlace, saidFormula } from "./live-place";

const { follows, newColumns } = viSheets.report.live;

/** For the rows of one breakdown: that of its name with everybody, then those of its categories. `count`: the column of people. */
export function liveBlock(
  reported: Reported,
  { id, categories: rows }: ReportedBreakdown,
  count: number,
): readonly LiveFormula[] {
  const { board } = reported;
  const { unit, period, asOf } = livePlace(reported);
  const table = call("COMPOSITION", quoted(breakdownName(board, id)), unit, period, asOf);
  const categories = rows.map(({ category }) => category);
  const k = matchOf(categories, "INDEX(t,0,1)", ";");
  // An ethnic group that nobody belongs to has no row.
  const missing = breakdownOf(board, id).shownWhenPresent.size > 0 ? "0" : '"–"';
  const figures = `IFERROR(LET(t,${table},IFNA(INDEX(t,${k},{2,3}),${missing})),"–")`;
  return [
    { row: 0, column: count, columns: 1, rows: 1, formula: peopleSum(`=${table}`) },
    { row: 1, column: count, rows: categories.length, columns: 2, formula: knownFormula(reported, figures) },
  ];
}

/** `tables`: the rows of each breakdown on the sheet, that of everybody first. */
export function liveRemark(reported: Reported, tables: readonly RowSpan[], count: number): LiveFormula {
  const sums = tables.map(({ first, last }) => {
    const categories = `${cellAddress(first + 1, count)}:${cellAddress(last, count)}`;
    return `SUM(${categories})=${cellAddress(first, count)}`;
  });
  const said = `IFERROR(IF(AND(${sums.join(",")}),${quoted(follows)},${quoted(newColumns)}),${quoted(newColumns)})`;
  const formula = saidFormula(reported, said);
  return { row: 0, column: 0, rows: 1, columns: 1, formula };
}

// Calls that count units of a sentence: the rows of some units in the table that SUMMARY gives, and what is asked of them.

import { due } from "../../indicators/measures/due";
import { listedSummary, type SummaryRow } from "../../indicators/summary";
import { rowsCall, SUMMARY } from "../live/live-place";
import { pdvCall } from "./pdv-call";
import type { Context } from "./saying";

/** A longer one is nothing that a person could follow: units that stand far apart in the list are counted on the sheets. */
const LONGEST = 400;

type Column = "plan" | "admitted" | "achievement";

export interface UnitCounts {
  /** Those with a percentage. */
  readonly judged: string | null;
  /** Those that reached a share. */
  reached(least: number): string | null;
  /** Those below a share; null: below the one that is due. */
  below(limit: number | null): string | null;
  /** Those without a plan, or with a plan of 0. */
  readonly unplanned: string | null;
  readonly unread: string | null;
  /** Those with a plan whose admissions are not told. */
  readonly untold: string | null;
  readonly nobody: string | null;
}

export function unitCounts(context: Context, units: readonly SummaryRow[]): UnitCounts {
  const { board, unit, scope, place } = context;
  const table = pdvCall("SUMMARY", place.period, place.asOf, place.unit).slice(1);
  const listed = new Map(listedSummary(board, unit, scope).map((row, at) => [row.unit, at + 1]));
  const rows = rowsCall(units.map((row) => listed.get(row.unit) ?? 0));
  const column = (id: Column): string => `INDEX(${table},${rows},${String(SUMMARY[id] + 1)})`;
  const formula = (text: string): string | null => (text.length < LONGEST ? `=${text}` : null);
  const shares = (condition: string): string | null =>
    formula(`LET(x,${column("achievement")},SUM(ISNUMBER(x)*(x${condition})))`);
  const dueCall = (): string => pdvCall("DUE", place.period, place.asOf).slice(1);
  return {
    judged: formula(`COUNT(${column("achievement")})`),
    reached: (least) => shares(`>=${String(least)}`),
    below: (limit) =>
      shares(
        `<${limit === null || limit === due(scope, board.settings.termStartsInFirstYear) ? dueCall() : String(limit)}`,
      ),
    unplanned: formula(`LET(p,${column("plan")},SUM((p=0)+(p="–")))`),
    unread: formula(`LET(p,${column("plan")},SUM(ISTEXT(p)*(p<>"–")))`),
    untold: formula(`LET(p,${column("plan")},SUM(ISNUMBER(p)*(p>0)*ISTEXT(${column("admitted")})))`),
    nobody: formula(`SUM(--(${column("admitted")}=0))`),
  };
}

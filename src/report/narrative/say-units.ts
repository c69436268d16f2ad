// The units in words: who reached the plan, who is behind, who admitted nobody for years, as lists with brackets.

import { behind, behindRefusal, stands } from "../../indicators/behind";
import { dormant } from "../../indicators/dormant";
import { isBaseOf } from "../../indicators/measures/admission-rate";
import { due } from "../../indicators/measures/due";
import { unitsWithMembersTyped, unitsWithoutMembers, withoutMembers } from "../../indicators/measures/without-members";
import { subordinates } from "../../indicators/subordinates";
import { isUnread, isUntold, type SummaryRow } from "../../indicators/summary";
import { treeFrom } from "../../indicators/unit-tree";
import type { Board } from "../../model/board";
import type { ListedUnit } from "../../text/vi/narrative";
import { viSheets } from "../../text/vi-sheets";
import { MEASURE_NAMES } from "../measure-names";
import { toldName } from "../told-name";
import { LONGEST_LIST, untoldSentence } from "../unknown-remark";
import { callPlace, pdvCall, rowCount } from "./pdv-call";
import { rowsCall } from "../live/live-place";
import { counted, together, unnamed, type Context, type Figure, type Saying } from "./saying";
import { unitCounts, type UnitCounts } from "./unit-counts";

const words = viSheets.narrative;
const WHOLE_PLAN = 1;
/** Named of those behind where none is in the lowest band. */
const LOWEST = 5;
/** Columns of BEHIND and DORMANT that hold a number in every row. */
const REACHED = 5;
const STREAK = 3;
/** Years without an admission from which on a unit is named. */
export const DORMANT_YEARS = 2;

export function sayLeaders(context: Context): Saying {
  const { judged, unplanned, unread, untold, counts: calls } = judge(context);
  if (judged.length === 0) return null;
  const reached = judged.filter((row) => share(row) >= WHOLE_PLAN).sort((a, b) => share(b) - share(a));
  const { listed, more, figures } = listUnits(context, reached, null);
  const text = reached.length === 0 ? words.noLeader(judged.length) : words.leaders(listed, more, judged.length);
  const names = unread.slice(0, LONGEST_LIST).map((row) => toldName(context.board, row.unit));
  const rest = [
    ...(unplanned > 0 ? [words.unplanned(unplanned)] : []),
    ...(unread.length > 0 ? [words.unread(names, unread.length - names.length)] : []),
    ...(untold.length > 0 ? [untoldSentence(context.board, untold)] : []),
  ];
  const { judged: planned, leaders, unplanned: without, unreadUnits } = words.figures;
  const whole = calls.reached(WHOLE_PLAN);
  const counts = [
    ...counted(planned, judged.length, calls.judged),
    ...counted(leaders, reached.length, whole),
    ...unnamed(leaders, more, whole, listed.length),
  ];
  const restCounts = [
    ...counted(without, unplanned, calls.unplanned),
    ...counted(unreadUnits, unread.length, calls.unread),
    ...unnamed(unreadUnits, unread.length - names.length, calls.unread, names.length),
    ...counted(words.figures.untold, untold.length, calls.untold),
    ...unnamed(words.figures.untold, Math.max(0, untold.length - LONGEST_LIST), calls.untold, LONGEST_LIST),
  ];
  return together(
    { text, figures: [...counts, ...figures] },
    sayRanges(context),
    rest.length > 0 ? { text: rest.join(" "), figures: restCounts } : null,
  );
}

/** A range has two ends, and its percentage tells of one. */
function sayRanges({ board, unit, scope }: Context): Saying {
  const all = subordinates(board, unit, scope).flatMap(({ unit: own, statedPlan: plan, admitted }) =>
    plan?.kind === "range" && admitted !== null ? [{ name: toldName(board, own), plan, admitted, unit: own }] : [],
  );
  if (all.length === 0) return null;
  const shown = all.slice(0, LONGEST_LIST);
  const { plan: planLabel, admitted: admittedLabel } = MEASURE_NAMES;
  return {
    text: words.ranges(shown, all.length - shown.length),
    figures: shown.flatMap(({ name, plan, admitted, unit: own }): readonly Figure[] => {
      const place = callPlace(board, own, scope);
      const [planned, count] = [
        pdvCall("PLAN", place.unit, place.period),
        pdvCall("ADMITTED", place.unit, place.period, place.asOf),
      ];
      return [
        { label: words.figures.ofUnit(planLabel, name), formula: planned, value: plan.low, unit: "count" },
        ...counted(words.figures.ofUnit(words.figures.planHigh, name), plan.high, null, "plan"),
        { label: words.figures.ofUnit(admittedLabel, name), formula: count, value: admitted, unit: "count" },
      ];
    }),
  };
}

export function sayBehind(context: Context): Saying {
  const { board, scope, unit, place } = context;
  const { judged, counts } = judge(context);
  if (judged.length === 0) return null;
  const dueShare = due(scope, board.settings.termStartsInFirstYear);
  const late = judged.filter((row) => share(row) < dueShare);
  const label = dueShare < 1 ? words.figures.behind : words.figures.short;
  // The function looks at every level: it gives this number only where there is one.
  const isTold = unit === null && behindRefusal(board, scope) === null;
  const isCountOfAll = isTold && behind(board, scope).length === late.length;
  const ofAll = rowCount(pdvCall("BEHIND", null, place.period, place.asOf), REACHED);
  const formula = isCountOfAll ? ofAll : counts.below(null);
  const figures: Figure[] = late.length > 0 ? [{ label, formula, value: late.length, unit: "count" }] : [];
  // Those in the lowest band; early in a period, when less than that band is due, all that are behind.
  const limit = Math.min(board.settings.bands[0] ?? dueShare, dueShare);
  const sorted = [...late].sort((a, b) => share(a) - share(b));
  const low = sorted.filter((row) => share(row) < limit);
  // Where none lies so low, the lowest few are named: a number alone tells nobody whom to remind.
  const [named, under] = low.length > 0 ? [low, limit] : [sorted.slice(0, LOWEST), dueShare];
  const isPart = low.length > 0 && low.length < late.length;
  const lowCall = isPart ? counts.below(limit) : formula;
  const { listed, more, figures: lowFigures } = listUnits(context, named, under);
  return {
    text: words.behind(late.length, dueShare, { listed, more, limit: low.length > 0 ? limit : null }),
    figures: [
      ...figures,
      ...(isPart ? counted(words.figures.low(limit), low.length, lowCall) : []),
      ...unnamed(isPart ? words.figures.low(limit) : label, more, lowCall, listed.length),
      ...lowFigures,
    ],
  };
}

/** The units directly below that admitted nobody in the period, with or without a plan, and are there on the as-of date. */
export function sayNotYet(context: Context): Saying {
  const { board, unit, scope } = context;
  const rows = subordinates(board, unit, scope);
  const standing = rows.filter(({ unit: own }) => stands(board, own, scope));
  const none = standing.filter(({ admitted }) => admitted === 0);
  // Where nobody at all was admitted, the first sentence has said it.
  if (none.length === 0 || none.length === rows.length) return null;
  const shown = none.slice(0, LONGEST_LIST);
  const names = shown.map((row) => toldName(board, row.unit));
  const { nobody } = unitCounts(context, standing);
  return {
    text: words.notYet(names, none.length - shown.length),
    figures: [
      ...counted(words.figures.notYet, none.length, nobody),
      ...unnamed(words.figures.notYet, none.length - shown.length, nobody, shown.length),
      ...shown.map((row, at): Figure => {
        const place = callPlace(board, row.unit, scope);
        return {
          label: words.figures.ofUnit(MEASURE_NAMES.admitted, names[at] ?? ""),
          formula: pdvCall("ADMITTED", place.unit, place.period, place.asOf),
          value: 0,
          unit: "count",
        };
      }),
    ],
  };
}

export function sayDormant(context: Context): Saying {
  const { board, scope, unit, place } = context;
  const within = new Set(treeFrom(board, unit).map((node) => node.unit));
  const all = dormant(board, scope, DORMANT_YEARS);
  const units = all.filter((row) => row.unit !== unit && within.has(row.unit));
  if (units.length === 0) return null;
  const listed = units
    .slice(0, LONGEST_LIST)
    .map((row) => ({ name: toldName(board, row.unit), words: words.years(row.years) }));
  const call = pdvCall("DORMANT", String(DORMANT_YEARS), place.asOf);
  // The function looks at every unit.
  const rows = units.map((row) => all.indexOf(row) + 1);
  const some = `=ROWS(INDEX(${call.slice(1)},${rowsCall(rows)},${String(STREAK)}))`;
  const number = units.length === all.length ? rowCount(call, STREAK) : some;
  const label = words.figures.dormant(DORMANT_YEARS);
  const streaks = units.slice(0, LONGEST_LIST).map((row, at): Figure => ({
    label: words.figures.streak(toldName(board, row.unit)),
    formula: `=INDEX(${call.slice(1)},${String(rows[at])},${String(STREAK)})`,
    value: row.years,
    unit: "count",
  }));
  return {
    text: words.dormant(listed, units.length - listed.length, DORMANT_YEARS),
    figures: [
      ...counted(label, units.length, number),
      ...unnamed(label, units.length - listed.length, number, listed.length),
      ...streaks,
    ],
  };
}

/** That none is left is news only where some had no member at the start of the period. */
export function sayWithoutMembers({ board, unit, scope, place }: Context): Saying {
  const number = withoutMembers(board, unit);
  if (!number.ok) return null;
  const known = unitsWithMembersTyped(board, unit);
  const startsWith = (index: number): number | undefined => board.units[index]?.stock["members-at-start"];
  const before = isBaseOf(board, scope, "members-at-start")
    ? known.filter((index) => startsWith(index) === 0).length
    : 0;
  const none = unitsWithoutMembers(board, unit);
  if (none.length === 0 && before === 0) return null;
  const names = none.slice(0, LONGEST_LIST).map((index) => toldName(board, index));
  const label = MEASURE_NAMES.withoutMembers;
  const formula = pdvCall("WITHOUTMEMBERS", place.unit);
  return {
    text: words.withoutMembers(names, none.length - names.length, before),
    figures: [
      { label, formula, value: number.value, unit: "count" },
      ...unnamed(label, none.length - names.length, formula, names.length),
      ...counted(words.figures.emptyBefore, before, null, "units"),
    ],
  };
}

/** "Bưu điện Hà Nội (38 %)": whole percentages, exact ones where rounding would cross the limit that the list is about. */
export function listedUnit(board: Board, row: SummaryRow, limit: number | null): ListedUnit {
  const percent = crosses(row, limit) ? words.exactPercent : words.unitPercent;
  return { name: toldName(board, row.unit), words: percent(share(row)) };
}

function crosses(row: SummaryRow, limit: number | null): boolean {
  return limit !== null && Math.round(share(row) * 100) >= limit * 100;
}

function listUnits(
  { board, scope }: Context,
  rows: readonly SummaryRow[],
  limit: number | null,
): { listed: ListedUnit[]; more: number; figures: Figure[] } {
  const shown = rows.slice(0, LONGEST_LIST);
  return {
    listed: shown.map((row) => listedUnit(board, row, limit)),
    more: rows.length - shown.length,
    figures: shown.map((row) => {
      const place = callPlace(board, row.unit, scope);
      return {
        label: words.figures.ofUnit(MEASURE_NAMES.achievement, toldName(board, row.unit)),
        formula: pdvCall("ACHIEVEMENT", place.unit, place.period, place.asOf),
        value: share(row),
        unit: crosses(row, limit) ? "share" : "whole",
      };
    }),
  };
}

interface Judged {
  readonly judged: readonly SummaryRow[];
  /** Those without a plan, or with a plan of 0. */
  readonly unplanned: number;
  /** Those whose plan can't be read, and those whose admissions are not told. */
  readonly unread: readonly SummaryRow[];
  readonly untold: readonly SummaryRow[];
  readonly counts: UnitCounts;
}

/** The units directly below that stand on the as-of date, by whether they have a percentage, and why not. */
function judge(context: Context): Judged {
  const { board, unit, scope } = context;
  const rows = subordinates(board, unit, scope).filter(({ unit: own }) => stands(board, own, scope));
  const judged = rows.filter((row) => row.achievement.ok);
  const unread = rows.filter((row) => isUnread(row.plan));
  const untold = rows.filter(isUntold);
  const unplanned = rows.length - judged.length - unread.length - untold.length;
  return { judged, unplanned, unread, untold, counts: unitCounts(context, rows) };
}

function share({ achievement }: SummaryRow): number {
  return achievement.ok ? achievement.value : Infinity;
}

// The result of the period in words: admitted against the plan, pace or outcome, yearly mean, comparison with the period before.

import { achievement } from "../../indicators/measures/achievement";
import { admitted } from "../../indicators/measures/admitted";
import { change, earlierScope, lateBeginning, previous } from "../../indicators/measures/change";
import type { MeasureId } from "../../indicators/measures";
import { due } from "../../indicators/measures/due";
import { needed } from "../../indicators/measures/needed";
import { over } from "../../indicators/measures/over";
import { pace } from "../../indicators/measures/pace";
import { plan, statedPlan, unreadPlans } from "../../indicators/measures/plan";
import { remaining } from "../../indicators/measures/remaining";
import { yearlyMean } from "../../indicators/measures/yearly-mean";
import { planYears } from "../../model/period";
import type { Reason } from "../../model/reason";
import { roundHalfUp } from "../../text/format-number";
import { vi } from "../../text/vi";
import { viSheets } from "../../text/vi-sheets";
import { MEASURE_NAMES } from "../measure-names";
import { unknownRemark } from "../unknown-remark";
import { callPlace, pdvCall } from "./pdv-call";
import { counted, together, type Context, type Figure, type Saying } from "./saying";

const words = viSheets.narrative;
const ROUNDED = 6;
const UNCOMPARED: ReadonlySet<Reason> = new Set<Reason>(["no-previous", "late-list", "zero-previous"]);

export function sayResult(context: Context): Saying {
  const { board, unit, scope, subject } = context;
  const count = admitted(board, unit, scope);
  if (!count.ok) {
    const text = unknownRemark(context);
    return text === null ? null : { text, figures: [] };
  }
  const stated = statedPlan(board, unit, scope);
  const target = plan(board, unit, scope);
  const reached = achievement(board, unit, scope);
  const lead = words.result(subject, count.value, scope.asOf, scope.period);
  const figures: Figure[] = [figure(context, "admitted", "ADMITTED", count.value, "count")];
  if (stated && target.ok) {
    const { place } = context;
    const formula = pdvCall("PLAN", place.unit, place.period);
    figures.push({ label: MEASURE_NAMES.plan, formula, value: target.value, unit: "count" });
    if (stated.kind === "range") figures.push(...counted(words.figures.planHigh, stated.high, null, "plan"));
  }
  const unread = unreadPlans(board, unit, scope);
  if (target.ok) figures.push(...counted(words.figures.unreadPlans, unread, null, "issues"));
  const lacking = unread > 0 ? words.planLacks(unread) : "";
  if (!stated) return { text: lead + (unread > 0 ? words.unreadPlan : words.withoutPlan), figures };
  if (!reached.ok) return { text: lead + words.zeroPlan + lacking, figures };
  figures.push(figure(context, "achievement", "ACHIEVEMENT", reached.value, "share"));
  return { text: lead + words.ofPlan(reached.value, stated) + lacking, figures };
}

/** While the period runs: against the share that is due, and what is still needed. */
export function sayPace(context: Context): Saying {
  const { board, unit, scope, place } = context;
  const dueShare = due(scope, board.settings.termStartsInFirstYear);
  const ahead = pace(board, unit, scope);
  if (dueShare >= 1 || !ahead.ok) return null;
  // Nothing is due yet: there is no verdict.
  if (dueShare === 0) return sayNeeded(context);
  const dueFormula = pdvCall("DUE", place.period, place.asOf);
  const verdict: Saying = {
    text: words.pace(dueShare, ahead.value),
    figures: [
      { label: MEASURE_NAMES.due, formula: dueFormula, value: dueShare, unit: "share" },
      figure(context, "pace", "PACE", ahead.value, "points"),
    ],
  };
  return together(verdict, sayNeeded(context));
}

function sayNeeded(context: Context): Saying {
  const { board, unit, scope } = context;
  const missing = remaining(board, unit, scope);
  const monthly = needed(board, unit, scope);
  if (!missing.ok || !monthly.ok || missing.value <= 0) return null;
  // People come as wholes: 390.3 a month are at least 391, and 338 with the last digit of a division are 338.
  const needing = figure(context, "needed", "NEEDED", Math.ceil(roundHalfUp(monthly.value, ROUNDED)), "count");
  return {
    text: words.needed(missing.value, needing.value),
    figures: [
      figure(context, "remaining", "REMAINING", missing.value, "count"),
      { ...needing, formula: `=ROUNDUP(ROUND(${needing.formula.slice(1)},${String(ROUNDED)}),0)` },
    ],
  };
}

/** Once the period is over: over or under the plan. */
export function sayOutcome(context: Context): Saying {
  const { board, unit, scope } = context;
  const surplus = over(board, unit, scope);
  const missing = remaining(board, unit, scope);
  if (due(scope, board.settings.termStartsInFirstYear) < 1 || !surplus.ok || !missing.ok) return null;
  const figures = [figure(context, "over", "OVER", surplus.value, "points")];
  if (missing.value > 0) figures.push(figure(context, "remaining", "REMAINING", missing.value, "count"));
  return { text: words.outcome(surplus.value, missing.value), figures };
}

/** Of a term: admissions a year, beside the plan a year. */
export function sayMean({ board, unit, scope, place }: Context): Saying {
  const mean = yearlyMean(board, unit, scope);
  if (scope.period.kind !== "term" || !mean.ok) return null;
  const { first, last } = planYears(scope.period, board.settings.termStartsInFirstYear);
  const target = plan(board, unit, scope);
  const formula = pdvCall("YEARLYMEAN", place.unit, place.period);
  const years = last - first + 1;
  const planned: Figure[] = target.ok
    ? [
        {
          label: words.figures.plannedMean,
          formula: `${pdvCall("PLAN", place.unit, place.period)}/${String(years)}`,
          value: target.value / years,
          unit: "mean",
        },
      ]
    : [];
  return {
    text: words.mean(mean.value, planned[0]?.value ?? null),
    figures: [{ label: MEASURE_NAMES.yearlyMean, formula, value: mean.value, unit: "mean" }, ...planned],
  };
}

export function sayChange(context: Context): Saying {
  const { board, unit, scope } = context;
  const earlier = previous(board, unit, scope);
  const changed = change(board, unit, scope);
  const late = lateBeginning(board, unit, scope);
  if (!changed.ok) {
    // Of a list that begins later nobody knows whether it was nobody.
    if (late !== null && UNCOMPARED.has(changed.reason)) {
      return { text: words.noneBefore(late, scope.period), figures: [] };
    }
    if (changed.reason === "zero-previous") return { text: words.nobodyBefore(scope.period), figures: [] };
    const isOpen = !earlier.ok && earlier.reason !== "no-previous" && admitted(board, unit, scope).ok;
    const unknown = isOpen ? unknownRemark({ board, unit, scope: earlierScope(board, scope) }) : null;
    return unknown === null ? null : { text: viSheets.report.summary.previous(unknown), figures: [] };
  }
  if (!earlier.ok) return null;
  return {
    text: words.change(earlier.value, changed.value, scope.period) + (late === null ? "" : words.partialBefore(late)),
    figures: [
      { label: vi.labels.columns.previous, formula: previousCall(context), value: earlier.value, unit: "count" },
      figure(context, "change", "CHANGE", changed.value, "points"),
    ],
  };
}

function previousCall({ board, unit, scope }: Context): string {
  const place = callPlace(board, unit, earlierScope(board, scope));
  return pdvCall("ADMITTED", place.unit, place.period, place.asOf);
}

/** A figure of a measure that takes unit, period and as-of date. */
function figure(
  { place }: Context,
  label: MeasureId,
  name: string,
  value: number,
  unit: Figure["unit"],
): Figure & { readonly formula: string } {
  return { label: MEASURE_NAMES[label], formula: pdvCall(name, place.unit, place.period, place.asOf), value, unit };
}

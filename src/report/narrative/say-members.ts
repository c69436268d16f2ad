// Who the members are, in words: how many, where, which; and what is planned for the next period. All of it is typed in the list of
// units. Against the population: say-density.ts.

import { densityGoal } from "../../indicators/goal";
import { admissionRate, isBaseOf } from "../../indicators/measures/admission-rate";
import { admitted } from "../../indicators/measures/admitted";
import { memberShare, members, type MemberAttribute } from "../../indicators/measures/member-share";
import { organisations } from "../../indicators/measures/organisations";
import { statedPlan } from "../../indicators/measures/plan";
import { recognised } from "../../indicators/measures/recognised";
import type { Board } from "../../model/board";
import { followingPeriod, periodDays, periodKey, planYears, type Period } from "../../model/period";
import { planTarget, type Plan } from "../../model/plan";
import { vi } from "../../text/vi";
import { viSheets } from "../../text/vi-sheets";
import { MEASURE_NAMES } from "../measure-names";
import { pdvCall, quoted } from "./pdv-call";
import { densityGoalCall, sayDensity } from "./say-density";
import { together, type Context, type Figure, type Saying } from "./saying";

const words = viSheets.narrative;
const MEMBER_ATTRIBUTES = ["female", "minority", "university"] as const satisfies readonly MemberAttribute[];
/** Years before the period whose admission rates are named. */
const YEARS_BEFORE = 3;

export function sayMembers(context: Context): Saying {
  const { board, unit, scope, subject, place } = context;
  const all = members(board, unit, null);
  if (!all.ok || all.value === 0) return null;
  const housed = organisations(board, unit, null, scope);
  const typed = (label: string, name: string, value: number): Figure => ({
    label,
    formula: pdvCall(name, place.unit),
    value,
    unit: "count",
  });
  const shares = MEMBER_ATTRIBUTES.flatMap((attribute) => {
    const share = memberShare(board, unit, attribute);
    return share.ok ? [{ attribute, words: words.memberWords[attribute], share: share.value }] : [];
  });
  const stock: Saying = {
    text: words.members(subject, all.value, housed.ok ? housed.value : null, shares),
    figures: [
      typed(words.figures.members, "MEMBERS", all.value),
      ...(housed.ok ? [typed(words.figures.organisations, "ORGANISATIONS", housed.value)] : []),
      ...shares.map(({ attribute, words: name, share }): Figure => {
        const formula = pdvCall("MEMBERSHARE", quoted(vi.labels.memberAttributes[attribute]), place.unit);
        return { label: words.figures.memberShare(name), formula, value: share, unit: "share" };
      }),
    ],
  };
  return together(
    stock,
    sayGrowth(context),
    sayDensity(context),
    sayAdmissionRate(context),
    sayEarlierRates(context),
    sayRecognised(context),
  );
}

/** Since the start of the period, where the list says how many there were then. */
function sayGrowth({ board, unit, scope, place }: Context): Saying {
  if (!isBaseOf(board, scope, "members-at-start")) return null;
  const now = members(board, unit, null);
  const before = members(board, unit, "members-at-start");
  if (!now.ok || !before.ok || before.value === 0) return null;
  const formula = pdvCall("MEMBERS", place.unit, quoted(vi.labels.rateBases["members-at-start"]));
  const change = now.value - before.value;
  const difference = `${pdvCall("MEMBERS", place.unit)}-${formula.slice(1)}`;
  const { growth, growthShare, membersBefore } = words.figures;
  const figures: Figure[] = [{ label: membersBefore, formula, value: before.value, unit: "count" }];
  if (change !== 0) {
    const share = `=(${difference.slice(1)})/${formula.slice(1)}`;
    figures.push(
      { label: growth, formula: difference, value: change, unit: "count" },
      { label: growthShare, formula: share, value: change / before.value, unit: "points" },
    );
  }
  return { text: words.growth(before.value, now.value), figures };
}

/** What the workbook already says of the period that follows. */
export function sayNext({ board, unit, scope, place }: Context): Saying {
  const period = followingPeriod(scope.period, board.settings.termStartsInFirstYear);
  const target = statedPlan(board, unit, { ...scope, period });
  const key = period.kind === "year" ? periodKey(period) : quoted(periodKey(period));
  const planned = target && sayNextPlan(board, period, target, pdvCall("PLAN", place.unit, key));
  const now = densityGoal(board, unit, scope);
  const next = densityGoal(board, unit, { period });
  // A goal without a period, or of a term that goes on, is no news.
  if (!next.ok || (now.ok && now.value === next.value)) return together(planned);
  const formula = densityGoalCall(place.unit, key);
  return together(planned, {
    text: words.nextDensity(period, next.value),
    figures: [{ label: words.figures.nextDensity(period), formula, value: next.value, unit: "share" }],
  });
}

/** A term's plan is also said a year, as leaderships set it. */
function sayNextPlan(board: Board, period: Period, target: Plan, formula: string): Saying {
  const value = planTarget(target);
  const planned: Figure = { label: words.figures.nextPlan(period), formula, value, unit: "count" };
  if (period.kind !== "term") return { text: words.nextPlan(period, target, null), figures: [planned] };
  const { first, last } = planYears(period, board.settings.termStartsInFirstYear);
  const years = last - first + 1;
  const yearly = value / years;
  return {
    text: words.nextPlan(period, target, yearly),
    figures: [
      planned,
      { label: words.figures.nextYearly(period), formula: `${formula}/${String(years)}`, value: yearly, unit: "mean" },
    ],
  };
}

/** Of a year, as offices say it. The function counts to the as-of date of the workbook: with another one there is nothing to trace to. */
function sayAdmissionRate({ board, unit, scope, place }: Context): Saying {
  const rate = admissionRate(board, unit, scope, "members");
  const count = admitted(board, unit, scope);
  if (scope.period.kind !== "year" || !rate.ok || !count.ok || count.value === 0 || place.asOf !== null) return null;
  const formula = pdvCall("ADMISSIONRATE", place.unit, place.period);
  return {
    text: words.admissionRate(rate.value),
    figures: [{ label: words.figures.admissionRate, formula, value: rate.value, unit: "share" }],
  };
}

/** Where nobody is official, the list most likely does not keep it. */
function sayRecognised({ board, unit, scope, place }: Context): Saying {
  const share = recognised(board, unit, scope);
  if (!share.ok || share.value === 0) return null;
  const formula = pdvCall("RECOGNISED", place.unit, place.period, place.asOf);
  return {
    text: words.recognised(share.value),
    figures: [{ label: MEASURE_NAMES.recognised, formula, value: share.value, unit: "share" }],
  };
}

/** The rates of the years before, where the workbook holds their admissions. */
function sayEarlierRates({ board, unit, scope, place }: Context): Saying {
  if (scope.period.kind !== "year") return null;
  const { year } = scope.period;
  const rates = Array.from({ length: YEARS_BEFORE }, (_, at): Period => ({
    kind: "year",
    year: year - YEARS_BEFORE + at,
  })).flatMap((period) => {
    const days = periodDays(period, board.settings.termStartsInFirstYear);
    const rate = admissionRate(board, unit, { period, ...days, asOf: days.end }, "members");
    return rate.ok && rate.value > 0 ? [{ period, share: rate.value }] : [];
  });
  if (rates.length === 0) return null;
  return {
    text: words.earlierRates(rates),
    figures: rates.map(({ period, share }) => ({
      label: words.figures.admissionRateOf(period),
      formula: pdvCall("ADMISSIONRATE", place.unit, periodKey(period)),
      value: share,
      unit: "share",
    })),
  };
}

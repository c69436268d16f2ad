// The sentences of the report in prose, in English. The sheets are written in Vietnamese; this keeps the texts complete.

import { formatDay } from "../../model/day";
import type { Plan } from "../../model/plan";
import { formatCount, formatMean, formatProsePercent, formatProsePoints, formatWholePercent } from "../format-number";
import type { SheetTexts } from "../vi-sheets";
import type { ListedUnit } from "../vi/narrative";
import { labels } from "./labels";

const count = (value: number): string => formatCount(value, "en");
const percent = (share: number): string => formatProsePercent(share, "en");
const points = (difference: number): string => formatProsePoints(difference, "en");
const isNothing = (difference: number): boolean => points(difference) === "0";
const plural = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;

const planWords = (plan: Plan): string => {
  if (plan.kind === "range") return `${count(plan.low)} to ${count(plan.high)} members`;
  return plan.kind === "floor" ? `at least ${plural(plan.value, "member")}` : plural(plan.value, "member");
};

const bracketList = (units: readonly ListedUnit[], more: number): string => {
  const listed = units.map(({ name, words }) => `${name} (${words})`).join(", ");
  return more > 0 ? `${listed} and ${plural(more, "other unit")}` : listed;
};

export const narrative: SheetTexts["narrative"] = {
  name: "Report",
  title: (period) => `REPORT ON THE ADMISSION OF PARTY MEMBERS, ${labels.period(period).toUpperCase()}`,
  figures: {
    title: "The figures of the report and how they are computed",
    columns: { figure: "Figure", value: "Value", formula: "Formula" },
    remark:
      "To check a figure, type the formula of its row into any blank cell. " +
      "Where Excel separates arguments by semicolons, type semicolons instead of commas.",
    ofUnit: (label, name) => `${label}: ${name}`,
    behind: "Units behind",
    short: "Units under plan",
    dormant: (years) => `Units without admissions for ${plural(years, "year")} or more`,
    members: "Members",
    memberShare: (attribute) => `Share of members: ${attribute}`,
    admissionRate: "Admissions to members (%)",
    admissionRateOf: (period) => `Admissions of ${labels.period(period)} to members (%)`,
    certificates: (year) => `Certificates of ${String(year)}`,
    classes: (year) => `Classes of ${String(year)}`,
    perSlot: "Certificates for a planned admission",
  },
  unitPercent: (share) => formatWholePercent(share, "en"),
  exactPercent: percent,
  years: (years) => plural(years, "year"),
  organisation: "the whole organisation",
  result: (name, admitted, asOf, period) =>
    `As of ${formatDay(asOf)}, ${name} has admitted ${plural(admitted, "member")} in ${labels.period(period)}`,
  ofPlan: (achievement, plan) => `, ${percent(achievement)} of the plan (${planWords(plan)}).`,
  withoutPlan: "; there is no plan to compare with.",
  zeroPlan: "; the plan is 0, so there is no percentage.",
  pace: (due, pace) => {
    const convention = `If the plan is spread evenly over time, ${percent(due)} was due by this day; the result is `;
    if (isNothing(pace)) return `${convention}exactly on time.`;
    return `${convention}${points(pace)} percentage points ${pace > 0 ? "ahead" : "behind"}.`;
  },
  needed: (remaining, needed) =>
    `${plural(remaining, "member")} still to admit, ${formatMean(needed, "en")} in each month that is left.`,
  outcome: (over, missing) => {
    if (missing > 0) return `At the end of the period ${count(missing)} are missing, ${points(over)} % under the plan.`;
    return isNothing(over)
      ? "At the end of the period the plan is reached exactly."
      : `At the end of the period the plan is exceeded by ${points(over)} %.`;
  },
  mean: (mean, planned) =>
    `On average ${formatMean(mean, "en")} members were admitted a year` +
    (planned === null ? "." : ` (planned: ${formatMean(planned, "en")} a year).`),
  change: (previous, change) => {
    const convention = `Against the same span of the period before (${plural(previous, "member")}) `;
    if (isNothing(change)) return `${convention}nothing has changed.`;
    return `${convention}this is ${points(change)} % ${change > 0 ? "more" : "less"}.`;
  },
  nobodyBefore: () => "In the same span of the period before nobody was admitted: there is no percentage of change.",
  leaders: (listed, more, units) =>
    `Of ${plural(units, "unit")} with a plan, ${count(listed.length + more)} reached 100 % or more: ${bracketList(listed, more)}.`,
  noLeader: (units) => `Of ${plural(units, "unit")} with a plan, none has reached 100 %.`,
  unplanned: (units) => `${plural(units, "unit")} without a plan: not judged.`,
  behind: (units, due, low) => {
    if (units === 0) return due < 1 ? "No unit is behind." : "No unit is under plan.";
    const behind =
      due < 1 ? `${plural(units, "unit")} behind (under ${percent(due)})` : `${plural(units, "unit")} under plan`;
    const reached = low.listed.length + low.more;
    if (reached === 0) return `${behind}.`;
    if (low.limit >= due) return `${behind}: ${bracketList(low.listed, low.more)}.`;
    return `${behind}, of which ${count(reached)} under ${percent(low.limit)}: ${bracketList(low.listed, low.more)}.`;
  },
  dormant: (listed, more, years) =>
    `${plural(listed.length + more, "unit")} without admissions for ${plural(years, "year")} or more: ${bracketList(listed, more)}.`,
  attributes: (parts) =>
    `Among the new members: ${parts
      .map(({ words, count: number, share }) => `${words} ${count(number)} (${percent(share)})`)
      .join("; ")}.`,
  attributeWords: { female: "women", minority: "ethnic minorities", member: "youth union members" },
  qualification: "Qualification",
  grouping: (name) => `By “${name}”`,
  parts: (opening, parts, unstated) =>
    `${opening}: ${parts
      .map(({ words, count: number, share }) => `${count(number)} ${words} (${percent(share)})`)
      .join(", ")}` + (unstated === 0 ? "." : `; ${count(unstated)} not stated.`),
  source: (year, classes, certificates, perSlot) =>
    `In ${String(year)}, ${classes === null ? "" : `${plural(classes, "awareness class", "awareness classes")} held and `}` +
    `${plural(certificates, "certificate")} given` +
    (perSlot === null ? "." : `, ${formatMean(perSlot, "en")} for each planned admission.`),
  earlierRates: (rates) =>
    `Of all present members, the admissions of ${rates
      .map(({ period, share }) => `${labels.period(period)} are ${percent(share)}`)
      .join(", ")}.`,
  notYet: (names, more) =>
    `${plural(names.length + more, "unit")} directly below admitted nobody in the period: ` +
    `${names.join(", ")}${more > 0 ? ` and ${count(more)} more` : ""}.`,
  members: (name, members, parts) =>
    `Today ${name} has ${plural(members, "member")}` +
    (parts.length === 0
      ? "."
      : `, of whom ${parts.map(({ words, share }) => `${words} ${percent(share)}`).join(", ")}.`),
  memberWords: { female: "women", minority: "ethnic minorities", university: "university graduates" },
  density: (share) => `Members are ${percent(share)} of the population.`,
  admissionRate: (share) => `The admissions of the period are ${percent(share)} of all members.`,
  leftOut: (rows, reasons) => {
    const listed = reasons.map(({ title, rows: some }) => `${title}: ${plural(some, "row")}`).join("; ");
    return (
      `${plural(rows, "admission row")} could not be counted` +
      (listed === "" ? "." : ` (${listed}; a row may have several errors).`)
    );
  },
  outside: (rows) =>
    `${plural(rows, "person", "people")} dated outside the period or after the as-of date: not counted.`,
};

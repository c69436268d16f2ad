// What the overview says of the figures at its top, of the period and the as-of date, and of the tables that were read, in English.

import { toCalendar, type Day } from "../../model/day";
import { periodKey, type Period } from "../../model/period";
import { formatPercent, formatPoints } from "../format-number";
import type { Texts } from "../vi";
import { count, counted } from "./phrases";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const percent = (value: number): string => formatPercent(value, "en");
/** Without its sign: the words around it say which way. */
const points = (value: number): string => formatPoints(Math.abs(value), "en");

/** "31 Oct 2017": a month in letters can't be taken for a day. */
function date(day: Day): string {
  const calendar = toCalendar(day);
  return `${String(calendar.day)} ${MONTHS[calendar.month - 1] ?? ""} ${String(calendar.year)}`;
}

/** "year 2017", "term 2010-2015" */
function periodName(period: Period): string {
  return `${period.kind === "year" ? "year" : "term"} ${periodKey(period)}`;
}

export const result: Texts["result"] = {
  headline: {
    scope: (period, asOf) => `${period.kind === "year" ? "Year" : "Term"} ${periodKey(period)}, as of ${date(asOf)}`,
    achievement: (value) => ["", percent(value), "of the plan"],
    ofPlan: (admitted, plan) => `${count(admitted)} people admitted of ${count(plan)} planned.`,
    admitted: (value) => ["", count(value), "admitted"],
    noPlan: "This period has no plan, so there is no percentage.",
    unreadPlan: "The plan of this period is typed but can't be read, so there is no percentage.",
    zeroPlan: "The plan of this period is 0, so there is no percentage.",
    ahead: (pace) => `Ahead of schedule by ${points(pace)}`,
    late: (pace) => `Behind schedule by ${points(pace)}`,
    onTime: "On schedule",
    due: (value) => `Due by this date: ${percent(value)}`,
    behind: (behind, units, isDeep) => {
      const all = `${counted(units, "unit")}${isDeep ? " (those below others included)" : ""}`;
      return behind === 0 ? `None of ${all} is behind schedule` : `${count(behind)} of ${all} behind schedule`;
    },
    notDue: "Nobody is listed in this period yet, so there is nothing to compare with what is due",
    notBegun: (start) =>
      `The as-of date lies before the first day of the period (${date(start)}), so nobody is counted; choose a date within it, or another period`,
    unplanned: (none, zero, people) => {
      const units = [
        none > 0 ? `${counted(none, "unit")} without a plan` : "",
        zero > 0 ? `${counted(zero, "unit")} with a plan of 0` : "",
      ];
      const said = units.filter((part) => part !== "").join(", ");
      return people === 0
        ? said
        : `${said}; their ${counted(people, "person", "people")} count in the result of the whole`;
    },
    unreadPlans: (cells) => `${counted(cells, "plan cell")} could not be read`,
    leftOut: (rows) => `${counted(rows, "row")} left out because of errors`,
  },

  scope: {
    automaticPeriod: (period) => `Chosen by the data: ${periodName(period)}`,
    chosenPeriod: "Set by hand. Clear this field to choose by the data.",
    automaticAsOf: (asOf) => `Chosen by the data: ${date(asOf)}`,
    firstDay: (asOf) => `Nobody is listed in this period yet, so its first day is taken: ${date(asOf)}`,
    chosenAsOf: (asOf) => `Set by hand: ${date(asOf)}. Clear this field to choose by the data.`,
    firstMonths: (asOf) => `first ${String(toCalendar(asOf).month)} months of ${String(toCalendar(asOf).year)}`,
    badPeriod: (text) =>
      `“${text}” is not a period. Enter a year (2017), a term (2010-2015) or the first months of a year (6 tháng 2021). The period stays as it was.`,
    badAsOf: "This is not a full date. Enter day, month and year, from 1900 to 2100. The date stays as it was.",
    asOfBefore: (period) =>
      `This date is before ${periodName(period)} begins, when nobody has been admitted in it. Enter a date in the period, or change the period first. The date stays as it was.`,
    periodSet: (period) =>
      period === null ? "The period is chosen by the data." : `Period set: ${periodName(period)}.`,
    asOfSet: (asOf) => (asOf === null ? "The as-of date is chosen by the data." : `As-of date set: ${date(asOf)}.`),
    periodFollows: (period) => `The period is now ${periodName(period)}.`,
    asOfFollows: (asOf) => `The as-of date is now ${date(asOf)}.`,
  },

  sources: {
    kind: {
      units: "List of units",
      admissions: "List of admissions",
      groupings: "Own groupings",
      goals: "Composition goals",
      "form-rows": "Rows of form 2",
    },
    rows: (rows) => counted(rows, "row"),
    counted: (rows) => `${counted(rows, "row")} counted in the period`,
    outside: (rows) => `${counted(rows, "row")} outside the period or after the as-of date`,
    leftOut: (rows) => `${counted(rows, "row")} left out`,
    lacking: "Columns missing",
    lacks: {
      "unit.plan": (period) =>
        `The list of units has no column “Kế hoạch ${period}” (plan): achievement, pace and ranking can't be computed.`,
      "unit.parent": () =>
        "The list of units has no column “Trực thuộc” (belongs to): all units are taken for equals, the figures of a unit leave out those below it, and plans of both levels are added up. Where they are equals, no such column is needed.",
    },
    unread: "Not read",
    unreadSheets: (sheets) => `Sheet ${sheets.map((sheet) => `“${sheet}”`).join(", ")}`,
    hiddenSheets: (sheets) => `Hidden sheet ${sheets.map((sheet) => `“${sheet}”`).join(", ")}`,
  },
};

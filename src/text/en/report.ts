// What stands on the written sheets, in English. The sheets are written in Vietnamese; this keeps the texts complete.

import type { Plan } from "../../model/plan";
import { formatDay } from "../../model/day";
import { formatCount, formatPercent, formatPlan, formatPoints } from "../format-number";
import type { SheetTexts } from "../vi-sheets";
import { labels } from "./labels";

const count = (value: number): string => formatCount(value, "en");
const percent = (share: number): string => formatPercent(share, "en");
const planWords = (plan: Plan): string => formatPlan(plan, "en");

const paceWords = (pace: number): string => {
  const points = formatPoints(Math.abs(pace), "en");
  if (!/[1-9]/u.test(points)) return "exactly on time";
  return `${points} ${pace > 0 ? "ahead" : "behind"}`;
};

const plural = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;

export const report: SheetTexts["report"] = {
  frame: {
    organisation: "PARTY COMMITTEE …………………………",
    department: "ORGANISATION BOARD",
    motto: "COMMUNIST PARTY OF VIETNAM",
    formNumber: "Form No. ………",
    asOf: (day, unit) => `(${unit === null ? "" : `${unit}: `}Figures as of ${formatDay(day)})`,
    measureUnit: "Unit: persons",
    total: "Total",
    placeDate: "……………, day …… month …… year ………",
    preparer: "PREPARED BY",
    preparerSigns: "(Signature and full name)",
    head: "HEAD OF THE BOARD",
    headSigns: "(Signature, seal and full name)",
    gone: (label) => `${label} – a cell that you changed, no longer in the table`,
  },
  summary: {
    name: "Summary",
    gone: "no longer in the list of units",
    title: (period) => `ADMISSION OF PARTY MEMBERS AGAINST THE PLAN, ${labels.period(period).toUpperCase()}`,
    headline: (admitted, plan, achievement, due, pace) =>
      `${plural(admitted, "member")} admitted, plan ${planWords(plan)}, ${percent(achievement)} reached; ` +
      `${percent(due)} was due: ${paceWords(pace)}.`,
    headlineWithoutPlan: (admitted) => `${plural(admitted, "member")} admitted; there is no plan to compare with.`,
    behind: (behind, units, due) =>
      behind === 0
        ? `No unit is below the due share (${percent(due)}).`
        : `${count(behind)} of ${plural(units, "unit")} below the due share (${percent(due)}).`,
    bands: (bands) => `By band: ${bands.map(({ words, units }) => `${words}: ${plural(units, "unit")}`).join("; ")}.`,
    withoutPlan: (units) => `${plural(units, "unit")} without a plan, or with a plan of 0: no percentage (–).`,
    direct: (people, name) => `The total includes ${plural(people, "person", "people")} listed directly under ${name}.`,
    outside: (people) =>
      `${plural(people, "person", "people")} dated outside the period or after the as-of date: not counted here.`,
    leftOut: (rows) =>
      `${plural(rows, "admission row")} could not be counted (a row may have several errors; see the sheet of issues):`,
    leftOutReason: (title, rows) => `– ${title}: ${plural(rows, "row")}.`,
    definitions: [
      "Achievement = admitted ÷ plan. Due share = months elapsed ÷ months of the period.",
      "Ahead or behind = achievement − due share: against the part of the plan due by the as-of date.",
      "Over or under plan = achievement − 100 %: against the plan of the whole period.",
      "Needed a month = still to admit ÷ months left. Projection = admitted ÷ due share: if people go on being admitted at this rate.",
      "A plan “≥” is measured at its floor, a range at its lower end. A unit includes the units below it.",
    ],
  },
  live: {
    same: "This sheet holds formulas that follow the lists. The units are still those of the writing.",
    changed: "THE LIST OF UNITS HAS CHANGED since the writing: write the sheets again to put the rows in order.",
  },
  ranking: {
    name: "Ranking",
    title: (period) => `UNITS BY ACHIEVEMENT OF THE PLAN, ${labels.period(period).toUpperCase()}`,
    rank: "Rank",
    chart: { title: "Achievement against the due share", achievement: "Achievement", due: "Due share" },
    nobody: "No unit directly below has a plan to be ranked by.",
    unplanned: (units) => `${plural(units, "unit")} directly below without a plan: not ranked.`,
  },
  progress: {
    name: "Progress",
    title: (period) => `ADMISSION OF PARTY MEMBERS IN THE COURSE OF ${labels.period(period).toUpperCase()}`,
    byMonth: (period) => `Month by month, ${labels.period(period)}`,
    month: (month) => `Month ${String(month)}`,
    months: {
      month: "Month",
      admitted: "In the month",
      total: "Up to then",
      due: "Due by then",
      share: "Achievement up to then (%)",
      before: "Up to the same day a year before",
    },
    monthChart: "Admitted up to then against what was due",
    noMonths: {
      year: "The workbook holds the number of the year alone: it tells nothing of the months.",
      term: "The period is a term: see its years. For months, choose a year.",
    },
    byYear: "Year by year",
    byYearOf: (term) => `Year by year, ${labels.period(term)}`,
    years: { year: "Year", over: "Over (+), short (−)", missing: "Still to be admitted" },
    yearChart: "Admitted against the plan, year by year",
    wholeTerm: "Whole term",
  },
  handOver: {
    suffix: "(copy)",
    name: "About this copy",
    title: "ABOUT THIS COPY",
    sheets: "Sheets enclosed",
    counted: "Data",
    definitions: "Definitions",
    period: (period) => `Period: ${labels.period(period)}.`,
    countedRows: (rows) => `${plural(rows, "new member")} counted in the period.`,
    nothingLeftOut: "No row of the admissions was left out because of errors.",
    valuesOnly:
      "The enclosed sheets hold values only, without formulas or links to the original. The figures are those of the time of writing.",
    withoutPersonal: "The sheet of issues is not enclosed, because it holds names and personal data.",
  },
  shares: {
    name: "Composition of all",
    title: (period) => `COMPOSITION OF ALL NEW PARTY MEMBERS, ${labels.period(period).toUpperCase()}`,
    goals: {
      goal: "Goal (%)",
      difference: "Against the goal (points)",
      verdict: "Verdict",
      reached: "reached",
      missed: "not reached",
      tooMuch: "more than 100 % in sum",
    },
    nobody: "Nobody was admitted in the period: there is no composition yet.",
    remarks: [
      "Each criterion divides the total: its rows, “not stated” included, add up to 100 %. Criteria “of whom” stand apart.",
      "A criterion that the list states for nobody is not printed.",
    ],
  },
  composition: {
    name: "Composition",
    title: (period) => `COMPOSITION OF NEW PARTY MEMBERS, ${labels.period(period).toUpperCase()}`,
    attribute: (heading) => `Of which: ${heading}`,
    blockHeadings: labels.dimensions,
    shortCategories: { literate: "Literate", minority: "Minority", "not-member": "No" },
    unstated: (names) => `The list does not state, so there is no column: ${names.join("; ")}.`,
    remarks: [
      "A category that nobody falls into has no column.",
      "“Not stated”: blank, or not understood; with it the columns of a breakdown sum to the total.",
      "Age on the decision date (where blank: the admission date); of a birth year only, the difference of the years.",
      "Ethnic minority: every group but Kinh; people of foreign origin stand apart.",
    ],
  },
  issues: {
    name: "Issues",
    title: "WHAT WAS FOUND IN THE DATA",
    columns: { severity: "Severity", unit: "Unit", sheet: "Sheet", cell: "Cell", what: "What", advice: "What to do" },
    read: (kind, sheet, rows, leftOut) =>
      `Sheet “${sheet}”: ${plural(rows, `${{ units: "unit", admissions: "admission", groupings: "grouping", goals: "goal" }[kind]} row`)} read` +
      (leftOut > 0 ? `, ${count(leftOut)} not counted.` : kind === "units" ? "." : ", all counted."),
    unread: (sheets) => `Sheets that were not read: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
    totals: (errors, warnings, notes) =>
      `${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(notes, "note")}.`,
    none: "Nothing wrong was found.",
    rest: (issues) =>
      `${plural(issues, "more issue")} of this kind ${issues === 1 ? "is" : "are"} not on this sheet: see the view “Check” of the pane, by unit or by sheet.`,
    group: (title, issues) => `${title} (${count(issues)})`,
  },
};

// What the pane says about a figure and the people behind it, in English.

import { formatDay } from "../../model/day";
import type { Texts } from "../vi";
import { labels } from "./labels";
import { count, counted } from "./phrases";

export const people: Texts["people"] = {
  title: "From a figure to the people",
  lead: "Select a number on a summary sheet, or a cell with a PDV function, then press this button.",
  act: "Show the selected figure",
  wholeOrganisation: "The whole organisation",
  where: (period, asOf) => `${labels.period(period)}, as of ${formatDay(asOf)}`,
  shareOf: (group) => `Share: ${group}`,
  names: {
    previous: "Same span before",
    streak: "Years without admissions",
    readmissions: "Readmissions",
    meanAge: "Mean age",
    ratio: "Against the same span before (%)",
    units: "Units",
  },
  within: "The formula computes on with this figure, so the cell may show another number.",
  firstOf: (calls) => `The formula holds ${count(calls)} PDV functions; this is the first.`,
  place: (sheet, cell) => `Sheet “${sheet}”, cell ${cell}`,
  now: (value) => `By the data as they are now: ${value}.`,
  differs: "The number on the sheet differs from that of the present data: the sheet may be older, or edited by hand.",
  noPeople: "This figure counts no rows of the admissions: it comes from the list of units, the goals or the calendar.",
  typed: (value) => `${count(value)} of them come from totals typed in the list of units, without rows.`,
  otherCategories: (value) => `${count(value)} more in the period belong to other groups.`,
  counted: (value) => `Counted (${count(value)})`,
  leftOut: (value) => `Not counted (${count(value)})`,
  nobody: "No rows.",
  page: (first, last, all) => `Rows ${count(first)} – ${count(last)} of ${count(all)}.`,
  previousPage: "Previous page",
  nextPage: "Next page",
  noName: "(no name)",
  noUnit: "unit unknown",
  noDay: "date unknown",
  why: {
    "no-unit": "unit unknown",
    "no-date": "date of admission unknown",
    before: "before the period",
    "after-as-of": "after the as-of date",
    "after-period": "after the period",
    "no-birth": "birth unknown",
    "not-official": "not official yet",
  },
  outcome: {
    traced: (rows, leftOut) =>
      `${counted(rows, "row")} counted.${leftOut === 0 ? "" : ` ${counted(leftOut, "row")} of the unit not counted in this figure.`}`,
    none: {
      "no-number":
        "The selected cell holds no number that counts people (an ordinal, a heading, words or nothing). Select a number of a table, or a cell with a PDV function.",
      "no-people": "The function in this cell looks only at its arguments, or gives words: it counts nobody.",
      units: "This number counts units, not people. To see them, enter PDV.BEHIND or PDV.DORMANT alone.",
      arguments:
        "The arguments of the function can't be followed: one is computed, or is wrong. Write it into the function, or refer to a cell.",
      within:
        "The formula changes the table that the function gives, so what this cell is can't be told. Select a cell of the function itself.",
    },
    turned: "Turned the page.",
  },
};

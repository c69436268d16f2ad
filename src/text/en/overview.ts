// The English of the overview besides the headline.

import { formatPercent } from "../format-number";
import type { Texts } from "../vi";
import { count, counted } from "./phrases";

export const overview: Texts["overview"] = {
  pictures: {
    ranking: "Ranking by plan completion",
    rankingNote: (due) => `The upright line: the due share, ${formatPercent(due, "en")}.`,
    beyond: (most) => `A pointed bar: above ${formatPercent(most, "en")}.`,
    unit: "Unit",
    achievement: "Plan completion",
    between: (units) => `… ${counted(units, "unit")} in between`,
    showAll: (units) => `Show all ${count(units)} units`,
    showFewer: "Show only both ends",
    share: (value) => formatPercent(value, "en"),
    composition: "Composition of new members",
    dimension: "View by",
    category: "Group",
    people: "People",
    peopleAndShare: (people, share) => `${count(people)} (${formatPercent(share, "en")})`,
    fewer: (categories) => `${counted(categories, "other group")} without anyone`,
    trend: "Admissions by month",
    trendByYear: "Admissions by year",
    notAllMonths: "There is no room for the number of every month; the sheet Tiến độ has them all.",
    notAllYears: "There is no room for the number of every year; the sheet Tiến độ has them all.",
    month: "Month",
    year: "Year",
    admitted: "Admitted",
    count,
  },

  firstRun: {
    title: "From lists to reports",
    lead: "The add-in reads the list of units and the list of admissions in this workbook:",
    points: [
      "checks every cell and says where it is wrong and how to mend it;",
      "computes pace, plan completion and composition by PDV functions;",
      "writes the summary, the forms and the report in prose.",
    ],
    privacy: "The data stays in the workbook; nothing is sent anywhere.",
    own: "To enter your own data: press Skip, then Create template.",
    elsewhere: "This workbook has lists already. To try sample data, open an empty workbook.",
    load: "Load sample data to try",
    skip: "Skip",
  },
};

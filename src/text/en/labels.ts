// Names of things in English: dimensions, categories, measures, bands, periods.

import type { Period } from "../../model/period";
import { ETHNIC_NAMES } from "../ethnic-names";
import { formatShortPercent } from "../format-number";
import type { Texts } from "../vi";

export const labels: Texts["labels"] = {
  dimensions: {
    sex: "Sex",
    age: "Age band",
    minority: "Ethnic minority",
    ethnicity: "Ethnic group",
    education: "General education",
    qualification: "Qualification",
    youth: "Youth union",
  },
  categories: {
    ...ETHNIC_NAMES,
    "other-ethnicity": "Other ethnic group",
    "foreign-origin": "Of foreign origin",
    minority: "Ethnic minority",
    male: "Male",
    female: "Female",
    literate: "Can read and write",
    primary: "Primary school",
    "lower-secondary": "Lower secondary school",
    "upper-secondary": "Upper secondary school",
    elementary: "Elementary",
    intermediate: "Intermediate",
    college: "College",
    university: "University",
    master: "Master",
    doctor: "Doctor",
    "under-18": "Under 18",
    "18-30": "18-30",
    "31-35": "31-35",
    "36-40": "36-40",
    "41-45": "41-45",
    "46-50": "46-50",
    "51-55": "51-55",
    "56-60": "56-60",
    "over-60": "Over 60",
    member: "Youth union member",
    "not-member": "Not a member",
    unstated: "Not stated",
  },
  measures: {
    plan: "Plan",
    admitted: "Admitted",
    achievement: "Achievement (%)",
    due: "Due (%)",
    pace: "Against the due share (points)",
    over: "Over (+), under (−) plan (points)",
    needed: "Needed a month",
    projection: "Projection",
    change: "Change on the same period (%)",
    yearlyMean: "Yearly mean",
    density: "Members to population (%)",
    recognised: "Recognised (%)",
    remaining: "Still to admit",
    band: "Band",
  },
  memberAttributes: { female: "female", minority: "minority", university: "university" },
  rateBases: { members: "now", "members-at-start": "start" },
  columns: {
    ordinal: "No.",
    code: "Unit code",
    unit: "Unit",
    notes: "Notes",
    category: "Category",
    count: "Count",
    share: "Share (%)",
    total: "Total",
  },
  band: (limits, index) => {
    const percent = (share: number): string => formatShortPercent(share, "en");
    const low = limits[index - 1];
    const high = limits[index];
    if (high === undefined) return low === undefined ? "" : `${percent(low)} or more`;
    if (low === undefined) return `under ${percent(high)}`;
    return `${percent(low).replace(" %", "")} – under ${percent(high)}`;
  },
  period: (period: Period) =>
    period.kind === "year" ? String(period.year) : `term ${String(period.from)}-${String(period.to)}`,
};

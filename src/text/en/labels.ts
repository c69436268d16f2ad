// Names of things in English, as vi/labels.ts has them in Vietnamese.

import { categoryNames, dimensionNames } from "../../model/dimension-words";
import type { Period } from "../../model/period";
import { formatShortPercent } from "../format-number";
import type { Texts } from "../vi";

export const labels: Texts["labels"] = {
  dimensions: dimensionNames("en"),
  categories: categoryNames("en"),
  density: "density",
  memberAttributes: { male: "male", female: "female", minority: "minority", university: "university" },
  rateBases: { members: "now", "members-at-start": "start", "members-last-year": "end of last year" },
  columns: {
    ordinal: "No.",
    code: "Unit code",
    unit: "Unit",
    notes: "Notes",
    previous: "Same span before",
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

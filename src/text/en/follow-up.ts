// What stands on the sheet "Đôn đốc", in English. The sheets are written in Vietnamese; this keeps the texts complete.

import { formatCount, formatProsePercent } from "../format-number";
import type { SheetTexts } from "../vi-sheets";
import { labels } from "./labels";

const plural = (number: number, one: string): string =>
  `${formatCount(number, "en")} ${number === 1 ? one : `${one}s`}`;

export const followUp: SheetTexts["followUp"] = {
  name: "Follow-up",
  title: (period) => `UNITS TO FOLLOW UP, ${labels.period(period).toUpperCase()}`,
  columns: { above: "Belongs to", tier: "Urgency" },
  behind: (units, judged, due) =>
    `Units behind: ${formatCount(units, "en")} of ${plural(judged, "unit")} with a plan (${formatProsePercent(due, "en")} was due)`,
  nobodyBehind: "No unit is behind.",
  noMonths: "no months left",
  tiers: { none: "nobody admitted", late: "behind", short: "under plan" },
  dormant: (units, years) => `Without admissions for ${plural(years, "year")} or more: ${plural(units, "unit")}`,
  dormantColumns: { years: "Years without admissions", last: "Last admission" },
  nobodyDormant: (years) => `No unit is without admissions for ${plural(years, "year")} or more.`,
  noHistory: "The workbook holds no admissions of earlier years, so units without admissions for years can't be told.",
  never: "none",
  copyTitle: "The sentence for the report, to be copied",
};

// What the person should know about the data as a whole, or do about it, in English.

import type { Texts } from "../vi";
import { quoted } from "./phrases";

const lists = { units: "list of units", admissions: "list of admissions" };

const refresh = { text: "Refresh", action: "refresh" };

const settingNames: Readonly<Record<string, string>> = {
  settings: "all settings",
  period: "period",
  asOf: "as-of date",
  countingDate: "counting date",
  bands: "achievement bands",
  termStartsInFirstYear: "first year of a term",
  mapping: "how the sheets are read",
  rules: "weights of the rules",
  figures: "numbers or formulas",
  breakdowns: "breakdowns of the sheet Cơ cấu",
  shareLines: "lines of shares on the sheet Cơ cấu",
  sentences: "sentences of the report",
  reportUnit: "unit of the sheets",
  sheets: "sheets to write",
};

const NAMED = 3;

function perhapsThere(unread: readonly string[]): readonly string[] {
  if (unread.length === 0) return ["Add a sheet with these columns."];
  const named = `${quoted(unread.slice(0, NAMED))}${unread.length > NAMED ? "…" : ""}`;
  return [
    `If the list stands on a sheet that was not read (${named}), add what it lacks there, or press Name sheets and columns.`,
  ];
}

export const conditions: Texts["conditions"] = {
  reading: () => ({
    title: "Reading the workbook…",
    lines: ["Sheets are found by their headings, not by their names."],
  }),
  stopped: () => ({
    title: "The data was not read",
    lines: ["The last reading was stopped, so there are no figures to show. Press Refresh to read."],
    offers: [refresh],
  }),
  failed: (hasBoard) => ({
    title: "The latest data could not be read",
    lines: [
      hasBoard ? "The figures in this pane are those of the last reading." : "There are no figures to show yet.",
      "Press Refresh to read again.",
    ],
    offers: [refresh],
  }),
  resetSettings: (names) => ({
    title: "Some stored settings could not be read",
    lines: [
      `The defaults are used for: ${names.map((name) => settingNames[name] ?? name).join(", ")}.`,
      names.includes("settings")
        ? "Set them again if needed."
        : "Set them again if needed. The other settings are kept.",
    ],
  }),
  stale: () => ({
    title: "The data has just changed",
    lines: ["The figures update by themselves in a moment. If they don't, press Refresh."],
    offers: [refresh],
  }),
  manualCalculation: () => ({
    title: "Excel calculates manually",
    lines: ["PDV formulas in cells change only when F9 is pressed. This pane and the written sheets follow the data."],
    offers: [{ text: "Calculate automatically", action: "calculate" }],
  }),
  nothing: () => ({
    title: "No data table found yet",
    lines: [
      "The list of units needs a heading row with the columns Mã đơn vị, Tên đơn vị and a plan column such as “Kế hoạch 2017”.",
      "The list of admissions needs a heading row with the columns Họ và tên, Đơn vị, Ngày kết nạp; one row a person.",
      "Each list needs a sheet (or an Excel table) of its own; sheet names don't matter. Once the headings are there, press Refresh.",
    ],
    offers: [
      { text: "Create template", action: "create-template", primary: true },
      { text: "Load sample data", action: "load-sample" },
      { text: "Name sheets and columns", view: "settings", part: "settings-mapping" },
      refresh,
    ],
  }),
  unitsMissing: (unread) => ({
    title: "No list of units found yet",
    lines: [
      "It needs headings with the columns Mã đơn vị, Tên đơn vị and a plan column such as “Kế hoạch 2017”.",
      ...perhapsThere(unread),
    ],
    offers: [{ text: "Name sheets and columns", view: "settings", part: "settings-mapping" }],
  }),
  admissionsMissing: (unread) => ({
    title: "No list of admissions found yet",
    lines: [
      "It needs headings with the columns Họ và tên, Đơn vị, Ngày kết nạp; one row a person.",
      ...perhapsThere(unread),
    ],
    offers: [{ text: "Name sheets and columns", view: "settings", part: "settings-mapping" }],
  }),
  totalsOnly: () => ({
    title: "Only totals of admissions are known",
    lines: [
      "They come from the columns “Kết nạp <year>” of the list of units. The workbook has no list of people, so nothing is known of composition and months.",
    ],
  }),
  columnMissing: (sheet, column) => ({
    title: "The list of admissions was not read",
    lines: [
      `Sheet “${sheet}” looks like a list of admissions but lacks the column ${column}.`,
      `Add the column ${column}, or say in Settings which column it is.`,
    ],
    offers: [{ text: "Name sheets and columns", view: "settings", part: "settings-mapping" }],
  }),
  sharesSheet: (sheet, missing) => ({
    title: `The ${lists[missing]} was not read`,
    lines: [
      `Sheet “${sheet}” holds both the units and the admissions, with nothing between them.`,
      `Insert an empty column between the two, or move the ${lists[missing]} to another sheet.`,
    ],
  }),
  unitsEmpty: (sheets) => ({
    title: "The list of units has no rows yet",
    lines: [`Sheet ${quoted(sheets)} holds only headings. Enter the units right below them.`],
  }),
  admissionsEmpty: (sheets) => ({
    title: "The list of admissions has no rows yet",
    lines: [`Sheet ${quoted(sheets)} holds only headings. Enter one row a person right below them.`],
  }),
};

// What the pane says, in English; complete by the type of vi/pane.ts.

import { toCalendar, type Day } from "../../model/day";
import type { HostErrorCode } from "../../model/failure";
import { periodKey, type Period } from "../../model/period";
import { formatCount, formatPercent, formatPoints } from "../format-number";
import type { pane as vietnamese } from "../vi/pane";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const number = (value: number): string => formatCount(value, "en");
const percent = (value: number): string => formatPercent(value, "en");
/** Without its sign: the words around it say which way. */
const points = (value: number): string => formatPoints(Math.abs(value), "en");
const quoted = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");

/** "1 row", "1,532 rows" */
function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

/** "31 Oct 2017": a month in letters can't be taken for a day. */
function date(day: Day): string {
  const calendar = toCalendar(day);
  return `${String(calendar.day)} ${MONTHS[calendar.month - 1] ?? ""} ${String(calendar.year)}`;
}

/** "year 2017", "term 2010-2015" */
function periodName(period: Period): string {
  return `${period.kind === "year" ? "year" : "term"} ${periodKey(period)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "3 errors, 2 warnings" */
function tally(issues: { errors: number; warnings: number; notes: number }): string {
  const parts = [
    issues.errors > 0 ? count(issues.errors, "error") : "",
    issues.warnings > 0 ? count(issues.warnings, "warning") : "",
    issues.notes > 0 ? count(issues.notes, "note") : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

const lists = { units: "list of units", admissions: "list of admissions" };
const leftOut = (rows: number): string => (rows > 0 ? ` ${count(rows, "row")} left out of every figure.` : "");

const platforms: Readonly<Record<string, string>> = {
  PC: "Excel on Windows",
  Mac: "Excel on Mac",
  OfficeOnline: "Excel on the web",
  iOS: "Excel on iPad",
  Android: "Excel on Android",
};

const failures: Record<HostErrorCode, (sheet: string, cell: string) => string> = {
  "cell-edit": () =>
    "Excel could not do this because a cell is being edited. Press Enter (or Esc) in that cell, then try again.",
  "protected-sheet": (sheet) =>
    `Excel did not allow writing because ${sheet === "" ? "the sheet or workbook" : `sheet “${sheet}”`} is protected. Unprotect it on the Review tab, then try again.`,
  "read-only": () =>
    "Excel did not allow writing because the workbook is read-only. Enable editing or save it under another name, then try again.",
  "too-large": (sheet) =>
    `Excel refused because ${sheet === "" ? "the data" : `sheet “${sheet}”`} is too large. Delete formatted empty rows and columns at its end, then try again.`,
  "session-lost": () =>
    "The session with Excel was lost. Save the workbook, then reload the page or reopen the workbook.",
  busy: () => "Excel is busy with something else. Wait a moment, then try again.",
  "not-supported": () =>
    "This version of Excel does not support what you asked for. Use Excel 2021 or later, Microsoft 365 or Excel on the web.",
  gone: (sheet) =>
    `${sheet === "" ? "The cell or sheet" : `Sheet “${sheet}”`} is no longer there: it may have been deleted or renamed. Press Refresh.`,
  "cells-in-the-way": (sheet, cell) =>
    `Sheet “${sheet}” needs more room, but cell ${cell} and those near it hold your own content, so the sheet stays as it was. Move that content to another sheet, then try again.`,
  "column-inserted": (sheet, cell) =>
    `Sheet “${sheet}” has a column that you put into the table (cell ${cell}), so the sheet was left as it is. Move that column to the right of the table, then press again.`,
  "table-in-the-way": (sheet, cell) =>
    `Sheet “${sheet}” holds an Excel table at cell ${cell}, so it can’t be written again. Convert the table to a range (Table Design › Convert to Range), then press again. The workbook was left as it is.`,
  "changed-since": (sheet, cell) =>
    `Not undone, because sheet “${sheet}” was changed after it was written (cell ${cell}). The workbook was left as it is. Delete the sheet if you don’t need it; for new figures write it again: you are asked about cells changed by hand.`,
  "not-put-back": (sheet) =>
    `Excel stopped answering half-way, and the sheets ${sheet} may not be as they were. Press Undo last writing.`,
  "undo-refused": () => "Excel can’t undo this in one step. Press again.",
  "not-loaded": () =>
    "A part of the add-in could not be loaded. Check the network, then try again; if it still fails, save the workbook, close it and open it again.",
  unexpected: () =>
    "Something unexpected went wrong and this was not done. Try again; if it fails again, copy the details and send them to support.",
};

export const pane: typeof vietnamese = {
  language: "en",
  title: "Party Member Development",

  boot: {
    notExcel: "This page is a pane of Excel. Open Excel, go to the Party Members tab and choose Open pane.",
    noOffice:
      "The Office library could not be loaded. Check the network: this computer must reach appsforoffice.microsoft.com. Then close this pane and open it again.",
    thisExcel: (platform, version) => `This Excel: ${platforms[platform] ?? "Excel"}, version ${version}.`,
  },

  headline: {
    scope: (period, asOf) => `${period.kind === "year" ? "Year" : "Term"} ${periodKey(period)}, as of ${date(asOf)}`,
    achievement: (value) => ["", percent(value), "of the plan"],
    ofPlan: (admitted, plan) => `${number(admitted)} people admitted of ${number(plan)} planned.`,
    admitted: (value) => ["", number(value), "admitted"],
    unknown: (years) =>
      years.length === 0
        ? "Nothing is known of admissions in this period."
        : `Nothing is known of admissions in ${years.join(", ")}, so the whole period can't be computed. Add a list or a column “Kết nạp <year>”.`,
    noPlan: "This period has no plan, so there is no percentage.",
    unreadPlan: "The plan of this period is typed but can't be read, so there is no percentage.",
    zeroPlan: "The plan of this period is 0, so there is no percentage.",
    ahead: (pace) => `Ahead of schedule by ${points(pace)}`,
    late: (pace) => `Behind schedule by ${points(pace)}`,
    onTime: "On schedule",
    due: (value) => `Due by this date: ${percent(value)}`,
    behind: (behind, units, isDeep) => {
      const all = `${count(units, "unit")}${isDeep ? " (those below others included)" : ""}`;
      return behind === 0 ? `None of ${all} is behind schedule` : `${number(behind)} of ${all} behind schedule`;
    },
    unplanned: (units) => `${count(units, "unit")} without a plan`,
    unreadPlans: (cells) => `${count(cells, "plan cell")} could not be read`,
    leftOut: (rows) => `${count(rows, "row")} left out because of errors`,
  },

  scope: {
    automaticPeriod: (period) => `Chosen by the data: ${periodName(period)}`,
    chosenPeriod: "Set by hand. Clear this field to choose by the data.",
    automaticAsOf: (asOf) => `Chosen by the data: ${date(asOf)}`,
    chosenAsOf: (asOf) => `Set by hand: ${date(asOf)}. Clear this field to choose by the data.`,
    firstMonths: (asOf) => `first ${String(toCalendar(asOf).month)} months of ${String(toCalendar(asOf).year)}`,
    badPeriod: (text) =>
      `“${text}” is not a period. Enter a year (2017), a term (2010-2015) or the first months of a year (6 tháng 2021). The period stays as it was.`,
    badAsOf: "This is not a full date. Enter day, month and year, from 1900 to 2100. The date stays as it was.",
    asOfBefore: (period) =>
      `This date is before ${periodName(period)} begins, when nobody has been admitted in it. Enter a date in the period, or change the period first. The date stays as it was.`,
  },

  sources: {
    kind: {
      units: "List of units",
      admissions: "List of admissions",
      groupings: "Own groupings",
      goals: "Composition goals",
      "form-rows": "Rows of form 2",
    },
    rows: (rows) => count(rows, "row"),
    counted: (rows) => `${count(rows, "row")} counted in the period`,
    outside: (rows) => `${count(rows, "row")} outside the period or after the as-of date`,
    leftOut: (rows) => `${count(rows, "row")} left out`,
    unread: "Not read",
    unreadSheets: (sheets) => `Sheet ${sheets.map((sheet) => `“${sheet}”`).join(", ")}`,
    hiddenSheets: (sheets) => `Hidden sheet ${sheets.map((sheet) => `“${sheet}”`).join(", ")}`,
  },

  issues: {
    none: "Nothing to review.",
    total: tally,
    filtered: (shown, total) => `Filtered: ${number(shown)} of ${count(total, "item")}.`,
    noneOfFilter: "No item fits the filter.",
    all: "All",
    choice: (name, issues) => `${name} (${number(issues)})`,
    wholeWorkbook: "Whole workbook",
    cells: (places, more) => {
      const said = places.map(
        ({ sheet, cells }) => `${sheet === "" ? "" : `sheet “${sheet}”, `}cells ${cells.join(", ")}`,
      );
      return capital(`${said.join("; ")}${more ? " …" : ""}`);
    },
    place: (sheet, cell) =>
      sheet === "" ? "Whole workbook" : cell === "" ? `Sheet “${sheet}”` : `Sheet “${sheet}”, cell ${cell}`,
    groupCount: (issues) => count(issues, "item"),
    shown: (shown, total) =>
      `Showing ${number(shown)} of ${count(total, "item")}; ${number(total - shown)} not shown yet.`,
    showMore: (next) => `Show ${number(next)} more`,
    mapping: "Name sheets and columns",
  },

  /** A view is on its way. */
  opening: "Opening…",

  progress: {
    stage: {
      fetch: "Getting data",
      find: "Looking for formulas",
      read: "Reading",
      check: "Checking",
      compute: "Computing",
      write: "Writing sheets",
    },
    rows: (stage, done, total) => `${stage}: ${number(done)} of ${count(total, "row")}.`,
    share: (stage, share) => `${stage}: ${number(Math.floor(share * 100))}\u00a0%.`,
    waiting: "Excel has not answered yet. If you are typing in a cell, press Enter.",
    stopping: "Stopping…",
  },

  undo: { last: "Undo last writing", earlier: "Undo the writing before" },

  running: {
    open: "Reading data…",
    refresh: "Refreshing data…",
    "check-data": "Checking data…",
    "write-summary": "Writing the summary…",
    "undo-write": "Undoing the last writing…",
    "clean-data": "Looking for what to clean…",
    "apply-clean": "Cleaning the data…",
    "restore-clean": "Undoing the cleaning…",
    "create-template": "Creating the template…",
    "create-form-rows": "Creating the sheet of the form’s rows…",
    "hand-over": "Making the copy to send…",
    "repair-formulas": "Repairing formulas…",
    "freeze-formulas": "Freezing formulas…",
    "restore-formulas": "Restoring formulas…",
    "show-people": "Looking for the rows…",
    "map-columns": "Saving how the sheet is read…",
    "change-settings": "",
    "show-cell": "",
    "open-view": "",
    "insert-formula": "",
    "load-sample": "Loading sample data…",
    calculate: "Switching to automatic calculation…",
  },

  stopped: {
    open: "Stopped. The data has not been read.",
    refresh: "Stopped. The data of the last reading is kept.",
    "check-data": "Stopped. The check is not complete.",
    "write-summary": "Stopped. The workbook is as it was before.",
    "undo-write": "Stopped. Nothing was undone; the workbook is as it was.",
    "change-settings": "Stopped. Period and date are as they were.",
    "show-cell": "Stopped.",
    "open-view": "Stopped.",
    "insert-formula": "Stopped.",
    "load-sample": "Stopped. Unfinished sheets are not kept.",
    calculate: "Stopped. The calculation mode is as it was.",
    "clean-data": "Stopped before the end. Nothing was changed.",
    "apply-clean": "Stopped. Cells mended before can be restored.",
    "restore-clean": "Stopped. Press Undo cleaning to restore the rest.",
    "create-template": "Stopped. Unfinished template sheets are not kept.",
    "create-form-rows": "Stopped. An unfinished sheet is not kept.",
    "hand-over": "Stopped. The copy made before is kept as it was.",
    "repair-formulas": "Stopped. Formulas not repaired yet are as they were.",
    "freeze-formulas": "Stopped. The formulas were left as they were.",
    "restore-formulas": "Stopped. Press Restore formulas to go on.",
    "show-people": "Stopped.",
    "map-columns": "Stopped. The data of the last reading is kept.",
  },

  busy: (running) => `${running} Wait until it is done, or press Stop and try again.`,

  outcome: {
    read: (outcome) => {
      if (outcome.sources.length === 0) return "The workbook was read; no data table found yet.";
      const rows = outcome.sources.reduce((sum, source) => sum + source.rows, 0);
      const review = outcome.issues > 0 ? `${count(outcome.issues, "item")} to review.` : "Nothing to review.";
      return `Read ${count(outcome.sources.length, "table")}, ${count(rows, "row")}. ${review}`;
    },
    check: (outcome) => {
      const [missing, another] = outcome.missing;
      if (another)
        return "Not checked: no data table found yet. Press “Create template” for two sheets to fill in, or do as it says below.";
      if (missing) return `No ${lists[missing]} found yet; only the other list was checked. See below what to do.`;
      const found = tally(outcome);
      return found === "" ? "Checked: nothing to review." : `Checked: ${found}.${leftOut(outcome.leftOut)}`;
    },
    write: (outcome) => {
      if (outcome.reason === "unit-gone")
        return "Not written: the unit chosen for the sheets is no longer in the list of units. Choose the unit again.";
      if (!outcome.written) {
        const missing = { "no-units": "list of units", "no-admissions": "list of admissions", "no-data": "data" };
        return `No summary yet: there is no ${missing[outcome.reason ?? "no-data"]}. See below what to do.`;
      }
      const made = outcome.sheets.filter((sheet) => !sheet.rewritten).map((sheet) => sheet.name);
      const again = outcome.sheets.filter((sheet) => sheet.rewritten).map((sheet) => sheet.name);
      const parts = [
        made.length > 0 ? `Written: ${quoted(made)}.` : "",
        again.length > 0 ? `Rewritten: ${quoted(again)}.` : "",
      ];
      return parts.filter((part) => part !== "").join(" ");
    },
    periodSet: (period) =>
      period === null ? "The period is chosen by the data." : `Period set: ${periodName(period)}.`,
    asOfSet: (asOf) => (asOf === null ? "The as-of date is chosen by the data." : `As-of date set: ${date(asOf)}.`),
    shown: (sheet, cell) => (cell === "" ? `Went to sheet “${sheet}”.` : `Went to cell ${cell} of sheet “${sheet}”.`),
    copied: "Details copied.",
    copyByHand: "Excel does not allow copying here. The details are selected: press Ctrl+C (⌘C on Mac).",
  },

  failures,
};
